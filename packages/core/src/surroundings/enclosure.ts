// Names of what encloses a value: objects and calls by their brackets, blocks by their indentation, sections by their
// headers (`[binance]`, `## Binance`). Brackets inside strings are counted as well: in text that may be cut anywhere a
// string's beginning cannot be told, and an unmatched bracket costs one name, not the rest.

import { declaredName, named } from "./assigned.ts";
import type { Brackets } from "./brackets.ts";
import { calleeBefore } from "./calls.ts";
import { HEADING, type Lines, LONGEST_LINE, SECTION } from "./lines.ts";
import { bracketAt, CLOSES, isLineEnd, isName, LONGEST_NAME, lineStart, skipSpaceBack } from "./reach.ts";

/** More levels than this are never a credential's address. */
const DEEPEST = 8;
const block = /[:={[(|>]\s*$|^\s*(?:class|def|fn|func|function|module|namespace|struct|resource|section)\b/;
const header = /^[ \t]*\[{1,2}[ \t]*([^\]\n"'{},]{1,80}?|"[^"\n]{1,80}"|[\w.-]+[ \t]+"[^"\n]{1,60}")[ \t]*\]{1,2}[ \t]*(?:[#;].*)?$/;

/** What was found of a text for all its values; `before` begins at its offset `base`. */
export interface Around {
  readonly brackets: Brackets;
  readonly lines: Lines;
  readonly base: number;
}

/** Nearest first: what the brackets open at `at` belong to, then the lines above that are indented less, then the section. */
export function enclosingNames(before: string, at: number, { brackets, lines, base }: Around): string[] {
  const names: string[] = [];
  let outermost = at;
  let depth = 0;
  for (const standing of brackets.before(base + at, base)) {
    const place = standing - base;
    if (names.length >= DEEPEST) break;
    if (bracketAt(before, place) === CLOSES) {
      if (endsStatement(before, place)) break;
      depth++;
    } else {
      if (depth > 0) {
        depth--;
        continue;
      }
      for (const name of openerNames(before, place)) names.push(name);
      outermost = place;
    }
  }
  names.push(...namesAbove(before, outermost, lines, base));
  return names.filter((name, index) => isName(name) && names.indexOf(name) === index);
}

/** `};` or `})();` at a line's very beginning ends a statement of the outermost level: nothing above it encloses what follows. */
const statementEnd = /^[)}\]]+(?:\([^()\n]{0,40}\))?;/;

const endsStatement = (text: string, place: number): boolean =>
  (place === 0 || text[place - 1] === "\n") && statementEnd.test(text.slice(place, place + 60));

/** What a condition compares is no name of what stands in its block. */
const condition = /^[\s}]*(?:if|else|elif|while|for|switch|unless|when|catch|guard)\b/;

function openerNames(text: string, place: number): string[] {
  const names: string[] = [];
  let at = place;
  if (text[place] === "(") {
    const call = calleeBefore(text, place);
    names.push(call.name);
    at = call.at;
  }
  const sign = skipSpaceBack(text, at);
  const last = text[sign - 1];
  if (last === "=" || last === ":" || (last === ">" && text[sign - 2] === "=")) names.push(...(named(text, sign)?.names ?? []));
  else if (text[place] === "{") {
    const line = text.slice(lineStart(text, place, LONGEST_NAME), place);
    if (condition.test(line)) return names;
    const [left, right] = line.replace(/^[\s}]+|[\s:=({[]+$/g, "").split(/\s*:?=\s*/);
    if (right !== undefined) names.push(right);
    names.push(declaredName(left!.trim()));
  }
  return names;
}

/** Headers of the indentation blocks around the line that holds `at`, then of the section. */
function namesAbove(text: string, at: number, lines: Lines, base: number): string[] {
  const blocks: string[] = [];
  const headers: string[] = [];
  const own = lineStart(text, at);
  // Of a line longer than the reach only its end is seen, and nothing above it.
  if (own > 0 && !isLineEnd(text.charCodeAt(own - 1))) return [];
  let indent = indentOf(text.slice(own, own + 60), true);
  let section = false;
  let heading = false;
  let count = 0;
  let end = own - 1;
  lines.above(base + own, base, (standing, blanks, kind) => {
    const start = standing - base;
    const line = () => text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (count++ < MOST_LINES && blanks < indent) {
      indent = blanks;
      if (block.test(line())) blocks.push(headerOf(line()));
    }
    if (kind === SECTION && !section) {
      const found = header.exec(line());
      if (found) headers.push(found[1]!.replace(/["']/g, ""));
      section = found !== null;
    } else if (kind === HEADING && !heading) {
      const found = /^(?:#{2,6}|=+) +(\S[^\n]{0,78})/.exec(line());
      if (found) headers.push(found[1]!.trim());
      heading = found !== null;
    }
    end = start - 1;
    return !(section && heading) || (indent > 0 && count < MOST_LINES);
  });
  return [...blocks, ...headers];
}

/** Lines above a value that are looked at for blocks around it. */
const MOST_LINES = 60;

const headerOf = (line: string): string =>
  line
    .trim()
    .replace(/^-\s+/, "")
    .replace(/[\s:={[(|>]+[+-]?$/, "")
    .replace(/^["']|["']$/g, "");

/** Blanks before the text; a list mark counts as blanks for the line that the value stands in. */
export function indentOf(line: string, inside: boolean): number {
  let at = 0;
  while (line[at] === " " || line[at] === "\t") at++;
  if (inside) while (line[at] === "-" && line[at + 1] === " ") at += 2;
  return at;
}
