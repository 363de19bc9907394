// Values in tables: the header of their column and the label of their row, in CSV, TSV, Markdown, SQL inserts and dumps.

import { type TextSpan, textSpan } from "../facts/span.ts";
import { nameKind } from "./name-kind.ts";
import { isName, lineEnd, lineStart, REACH_BACK } from "./reach.ts";
import { asWritten } from "./typography.ts";

export interface Cell {
  readonly names: readonly string[];
  readonly index: number;
}

const separators = ["|", "\t", ";", ","] as const;

/**
 * Reads `prefix` (the value's line up to it) as the cells before it. `above` is the text before the line, `top` the
 * first line of the document, which holds the header where the table is longer than the reach.
 */
export function cellOf(prefix: string, suffix: string, above: string, top: string): Cell | null {
  const separator = separators.find((sign) => prefix.includes(sign)) ?? separators.find((sign) => suffix.includes(sign));
  if (separator === undefined) return null;
  if (separator === "," && /[=(]/.test(prefix)) return null;
  const inside = cellsOf(prefix, separator);
  const index = inside.length - 1;
  if (!/^\s*["'`]{0,3}$/.test(inside[index]!)) return null;
  const names: string[] = [];
  const heading = headerOf(above, top, separator, inside.length);
  const title = heading?.[index];
  if (title !== undefined && isName(title) && !/^(?:value|wert|data|content)s?$/i.test(title)) names.push(title);
  for (const cell of inside.slice(0, index).reverse()) {
    const label = bare(cell);
    if (isName(label) && label.split(/\s+/).length <= 5) names.push(label);
  }
  if (names.every((name) => nameKind(name) === null)) {
    const label = cellsOf(suffix.replace(/^["'`]+/, ""), separator)
      .slice(1)
      .map(bare)
      .find((cell) => role.test(cell));
    if (label !== undefined) names.unshift(label);
  }
  return names.length > 0 ? { names, index } : null;
}

/** A cell that says what the value before it is, and nothing else. */
const role = /^(?:api|secret|access|private)?[ _-]?(?:key|secret)(?: of \w+)?$/i;

/** A separator between a cell's quotes separates nothing. */
const cellsOf = (line: string, separator: string): string[] =>
  (line.includes('"') ? line.replace(/"[^"\n]*"/g, (cell) => cell.replaceAll(separator, " ")) : line).split(separator);

const bare = (cell: string): string => cell.trim().replace(/^[\s"'`*([]+|[\s"'`*)\]:]+$/g, "");

/** The cells of the uppermost line above that has this shape and reads like titles. */
function headerOf(above: string, top: string, separator: string, least: number): string[] | null {
  let found: string[] | null = null;
  let end = above.length;
  for (let lines = 0; lines < 40 && end > 0; lines++) {
    end -= above[end - 1] === "\n" ? 1 : 0;
    const start = lineStart(above, end);
    const line = above.slice(start, end);
    const cells = cellsOf(line, separator);
    if (cells.length < least) break;
    // Rows of values are told from titles at a glance.
    const titles = noTitle.test(line) ? [] : cells.map(bare);
    if (isTitles(titles)) found = titles;
    end = start;
  }
  if (found) return found;
  const titles = cellsOf(top, separator).map(bare);
  return titles.length >= least && isTitles(titles) ? titles : null;
}

/** Longer words than a title has. */
const noTitle = /\w{41}/;

/** A row with one title and a trailing separator is an element of a list, not the header of a table. */
const isTitles = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== "").length >= 2 &&
  cells.some((cell) => /^\p{L}/u.test(cell)) &&
  cells.every((cell) => cell === "" || (cell.length <= 40 && /^[\p{L}#_][\p{L}\p{M}\w .#/()-]*$/u.test(cell)));

/**
 * The cell under a title, in the row that holds `at`: where a table of credentials keeps what stands beside one of them.
 * Without its quotes; null where the row stands in no table with such a title.
 */
export function cellBeside(text: string, at: number, title: RegExp): TextSpan | null {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at)).trimEnd();
  const separator = separators.find((sign) => line.includes(sign));
  if (separator === undefined || !line.slice(0, at - start).includes(separator)) return null;
  const cells = cellsOf(line, separator);
  const above = asWritten(text.slice(Math.max(0, start - REACH_BACK), start));
  const index = headerOf(above, topLine(text), separator, cells.length)?.findIndex((one) => title.test(one)) ?? -1;
  const cell = cells[index];
  if (cell === undefined) return null;
  const from = start + cells.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  const content = /^[\s"'`]*(.*?)[\s"'`]*$/.exec(cell)![1]!;
  const place = from + cell.indexOf(content);
  return content === "" ? null : textSpan(place, place + content.length);
}

/** The first line of a document, as far as a table's titles may reach. */
export const topLine = (text: string): string => asWritten(/^[^\n]*/.exec(text.slice(0, 512))![0]);

/** Column of a value inside `INSERT INTO t (a, b) VALUES (...)`, or in a row under `COPY t (a, b) FROM stdin;`. */
export function columnOf(before: string, index: number, tabbed: boolean): Cell | null {
  const pattern = tabbed
    ? /\bCOPY\s+([\w."]{1,80})\s*\(([^()]{1,600})\)\s+FROM\b/gi
    : /\bINTO\s+([\w."`[\]]{1,80})\s*\(([^()]{1,600})\)\s*VALUES\b/gi;
  const insert = [...before.matchAll(pattern)].at(-1);
  if (!insert) return null;
  const columns = insert[2]!.split(",").map(bare);
  const names = [columns[index] ?? "", bare(insert[1]!)].filter(isName);
  return names.length > 0 ? { names, index } : null;
}
