// Names of what encloses a value: objects and calls by their brackets, blocks by their indentation, sections by their
// headers (`[binance]`, `## Binance`). Brackets inside strings are counted as well: in text that may be cut anywhere a
// string's beginning cannot be told, and an unmatched bracket costs one name, not the rest.

import { declaredName, named } from "./assigned.ts";
import { calleeBefore } from "./calls.ts";
import { bracketAt, CLOSES, isName, isQuote, LONGEST_NAME, lineStart, skipSpaceBack } from "./reach.ts";

/** More levels than this are never a credential's address. */
const DEEPEST = 8;
const block = /[:={[(|>]\s*$|^\s*(?:class|def|fn|func|function|module|namespace|struct|resource|section)\b/;
const header = /^[ \t]*\[{1,2}[ \t]*([^\]\n"'{},]{1,80}?|"[^"\n]{1,80}"|[\w.-]+[ \t]+"[^"\n]{1,60}")[ \t]*\]{1,2}[ \t]*(?:[#;].*)?$/;

/**
 * Nearest first: what the brackets open at `at` belong to, then the lines above that are indented less, then the section.
 * `brackets`: those of `before`.
 */
export function enclosingNames(before: string, at: number, brackets: Iterable<number>): string[] {
  const names: string[] = [];
  let outermost = at;
  let depth = 0;
  for (const place of brackets) {
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
  names.push(...indented(before, outermost), ...sections(before, outermost));
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
    const line = text.slice(Math.max(lineStart(text, place), place - LONGEST_NAME), place);
    if (condition.test(line)) return names;
    const [left, right] = line.replace(/^[\s}]+|[\s:=({[]+$/g, "").split(/\s*:?=\s*/);
    if (right !== undefined) names.push(right);
    names.push(declaredName(left!.trim()));
  }
  return names;
}

/** Headers of the indentation blocks around the line that holds `at`. */
function indented(text: string, at: number): string[] {
  const names: string[] = [];
  let start = lineStart(text, at);
  let indent = indentOf(text.slice(start, start + 60), true);
  for (let lines = 0; lines < 60 && start > 0 && indent > 0; lines++) {
    const end = start - 1;
    start = lineStart(text, end);
    const line = text.slice(start, Math.min(end, start + 200));
    const own = indentOf(line, false);
    if (line.trim() === "" || own >= indent) continue;
    indent = own;
    if (!block.test(line)) continue;
    names.push(
      line
        .trim()
        .replace(/^-\s+/, "")
        .replace(/[\s:={[(|>]+[+-]?$/, "")
        .replace(/^["']|["']$/g, ""),
    );
  }
  return names;
}

/** Blanks before the text; a list mark counts as blanks for the line that the value stands in. */
export function indentOf(line: string, inside: boolean): number {
  let at = 0;
  while (line[at] === " " || line[at] === "\t") at++;
  if (inside) while (line[at] === "-" && line[at + 1] === " ") at += 2;
  return at;
}

function sections(text: string, at: number): string[] {
  const names: string[] = [];
  let section = false;
  let heading = false;
  let end = lineStart(text, at) - 1;
  while (end > 0 && !(section && heading)) {
    const start = lineStart(text, end);
    const line = text.slice(start, Math.min(end, start + 200));
    if (!section && line.includes("[")) {
      const found = header.exec(line.replace(/\r$/, ""));
      if (found && !isQuote(line.trimStart()[0])) {
        names.push(found[1]!.replace(/["']/g, ""));
        section = true;
      }
    }
    if (!heading) {
      const found = line[0] !== "#" && line[0] !== "=" ? null : /^(?:#{2,6}|=+) +(\S[^\n]{0,78})/.exec(line);
      if (found) {
        names.push(found[1]!.trim());
        heading = true;
      }
    }
    end = start - 1;
  }
  return names;
}
