// The smallest structure around a value: its object, list, call or tag; else the lines that are indented like it.

import type { TextSpan } from "../facts/span.ts";
import { textSpan } from "../facts/span.ts";
import type { Brackets } from "./brackets.ts";
import { indentOf } from "./enclosure.ts";
import { bracketAt, CLOSES, endOfLineAbove, lineEnd, lineStart, OPENS, REACH_BACK, REACH_ON } from "./reach.ts";

export interface Scope {
  readonly span: TextSpan;
  readonly enclosed: boolean;
}

/**
 * Brackets win over lines where they open later. `alone` asks for the structure around one that holds nothing but the
 * value: the arguments of `setApiKey(V)`, a `{key, value}` record.
 */
export function scopeOf(text: string, value: TextSpan, outward: number, brackets: Brackets): Scope {
  const bracket = bracketAround(text, value, outward, brackets);
  const lines = linesAround(text, value);
  if (bracket && (bracket.start >= lines.start || text.slice(bracket.start, value.start).indexOf("\n") < 0))
    return { span: bracket, enclosed: true };
  return { span: lines, enclosed: false };
}

function bracketAround(text: string, value: TextSpan, outward: number, brackets: Brackets): TextSpan | null {
  const floor = Math.max(0, value.start - REACH_BACK);
  const roof = Math.min(text.length, value.end + REACH_ON);
  // Lua's long brackets are quotes.
  const long = /\[=*\[$/.exec(text.slice(Math.max(0, value.start - 6), value.start));
  let left = value.start - (long?.[0].length ?? 0);
  let right = value.end + (long?.[0].length ?? 0);
  let skips = outward;
  for (let level = 0; level < 6; level++) {
    const open = unmatched(text, brackets.before(left, floor), CLOSES);
    if (open === null) return null;
    const close = unmatched(text, brackets.behind(right, roof), OPENS);
    const end = close === null ? roof : close + 1;
    const single = text[open] === "(" && !text.slice(open, end).slice(0, 600).includes(",");
    if (!single && skips === 0) return textSpan(open, end);
    if (!single) skips--;
    left = open;
    right = end;
  }
  return null;
}

function unmatched(text: string, brackets: Iterable<number>, deeper: number): number | null {
  let depth = 0;
  for (const place of brackets) {
    if (bracketAt(text, place) === deeper) depth++;
    else if (depth-- === 0) return place;
  }
  return null;
}

/** The lines around that are indented at least as far; unindented lines end at a blank line or a section's header. */
function linesAround(text: string, value: TextSpan): TextSpan {
  const floor = Math.max(0, value.start - REACH_BACK);
  const roof = Math.min(text.length, value.end + REACH_ON);
  let start = Math.max(floor, lineStart(text, value.start));
  let end = Math.min(roof, lineEnd(text, value.end));
  const indent = indentOf(text.slice(start, start + 60), false);
  const item = /^\s*- /.test(text.slice(start, start + 60));
  for (let lines = 0; start > floor && lines < 40; lines++) {
    const above = Math.max(floor, lineStart(text, endOfLineAbove(text, start)));
    if (indent === 0 && beginsPlainly(text, above)) {
      start = above;
      continue;
    }
    const line = text.slice(above, Math.min(start, above + 60));
    // The first member of a list's element stands behind its mark.
    const opensItem = !item && indent > 0 && /^\s*- /.test(line) && indentOf(line, true) === indent;
    if (!opensItem && !belongs(line, indent, item)) break;
    start = above;
    if (opensItem) break;
  }
  for (let lines = 0; end < roof && lines < 40; lines++) {
    const below = Math.min(roof, lineEnd(text, end + 1));
    if (indent === 0 && end + 1 < below && beginsPlainly(text, end + 1)) {
      end = below;
      continue;
    }
    if (!belongs(text.slice(end + 1, Math.min(below, end + 61)), indent, item)) break;
    end = below;
  }
  return textSpan(start, end);
}

/** A line that begins with a visible character belongs to unindented ones, unless it may be a section's header. */
function beginsPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f && code !== 0x5b && code !== 0x23;
}

function belongs(line: string, indent: number, item: boolean): boolean {
  const blanks = indentOf(line, false);
  const first = line[blanks];
  if (first === undefined || (/\s/.test(first) && line.trim() === "")) return indent > 0;
  if ((line.includes("[") && /^\s*\[[^\]]*\]\s*$/.test(line)) || (line[0] === "#" && /^#{2,6} /.test(line))) return false;
  return (item ? indentOf(line, true) : blanks) >= indent;
}
