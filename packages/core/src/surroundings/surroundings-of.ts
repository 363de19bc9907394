// Reads the surroundings of one value. It looks at most REACH_BACK characters back and REACH_ON on, so it costs a constant
// and may be asked for every token of a file. It never refuses: text that it cannot read has no names.

import type { Layer } from "../decode/layer.ts";
import { type TextSpan, textSpan } from "../facts/span.ts";
import { Brackets } from "./brackets.ts";
import { isReturned, openingOf } from "./calls.ts";
import { gluedName, literalBehind, pipedName } from "./elsewhere.ts";
import { introduce, openingQuote } from "./introduction.ts";
import { Lines } from "./lines.ts";
import { nameKind } from "./name-kind.ts";
import { Outward } from "./outward.ts";
import {
  isName,
  LETTERS_AND_DIGITS,
  lineStart,
  quotedAlike,
  REACH_BACK,
  REACH_ON,
  readable,
  signSet,
  withoutTypesetting,
} from "./reach.ts";
import { elementNames, elementsAround, linePrefix, saysNothing, siblingName } from "./siblings.ts";
import type { Surroundings } from "./surroundings.ts";
import { cellOf, columnOf, topLine } from "./table.ts";
import { WrittenText } from "./typography.ts";

/** A layer, or a text alone. */
type Text = Pick<Layer, "text"> & Partial<Pick<Layer, "bytes">>;

/** What was read for the detectors before, several of whom ask about the same value, and what all values of a layer share. */
interface KnownOfLayer {
  readonly read: Map<number, Surroundings>;
  readonly brackets: Brackets;
  readonly lines: Lines;
  readonly written: WrittenText;
}
const known = new WeakMap<object, KnownOfLayer>();
/** More than any value's length, so that one number stands for both ends. */
const LONGEST_KEPT = 4096;

function knownIn(layer: Text): KnownOfLayer {
  let inLayer = known.get(layer);
  if (inLayer === undefined) {
    inLayer = {
      read: new Map(),
      brackets: new Brackets(layer.text, layer.bytes),
      lines: new Lines(layer.text),
      written: new WrittenText(layer.text),
    };
    known.set(layer, inLayer);
  }
  return inLayer;
}

/** The brackets of a layer, found once for all who ask. */
export const bracketsOf = (layer: Text): Brackets => knownIn(layer).brackets;

/** `span`: the value (a token, or any part of one that was taken for a value by itself). */
export function surroundingsOf(layer: Text, span: TextSpan): Surroundings {
  const inLayer = knownIn(layer);
  const size = span.end - span.start;
  if (size >= LONGEST_KEPT) return read(layer.text, span, inLayer);
  const key = span.start * LONGEST_KEPT + size;
  const surroundings = inLayer.read.get(key) ?? read(layer.text, span, inLayer);
  inLayer.read.set(key, surroundings);
  return surroundings;
}

function read(text: string, span: TextSpan, { brackets, lines, written }: KnownOfLayer): Surroundings {
  const value = extent(text, span);
  const behind = written.slice(span.end, span.end + REACH_ON);
  const base = Math.max(0, span.start - REACH_BACK);
  const reached = text.slice(base, span.start);
  const whole = quotedAlike(readable(withoutTypesetting(written.slice(base, span.start))), behind);
  const glued = gluedName(whole);
  const before = whole.slice(0, whole.length - (glued?.length ?? 0));
  const introduction = introduce(before);
  let { callee, index, at } = introduction;
  const own: string[] = [...(glued === null ? [] : [glued]), ...introduction.names.slice(0, introduction.own)];
  const outer: string[] = introduction.names.slice(introduction.own);
  let record = false;

  const element = own.length === 0 && callee === null ? elementNames(before.slice(0, openingQuote(before, before.length))) : null;
  if (element) {
    own.push(...element.names);
    outer.push(...elementsAround(before, element.at));
    at = element.at;
  }
  if (own.length > 0 && saysNothing(own[0]!)) {
    const sibling = siblingName(before, behind) ?? firstLiteral(before, at);
    if (sibling !== null) {
      own.unshift(sibling);
      record = true;
    }
  }
  const prefix = linePrefix(before);
  const suffix = lineSuffix(behind);
  if (own.every((name) => (name === callee || writing.test(name)) && nameKind(name) === null)) {
    const later = (callee !== null && index === 0 ? literalBehind(behind) : null) ?? pipedName(behind);
    if (later !== null) own.unshift(later);
  }
  if (own.length === 0 && !element) {
    const row = openingOf(before, openingQuote(before, before.length));
    const cell =
      (row && before[row.at] === "(" ? columnOf(before, row.commas, false) : null) ??
      (prefix.includes("\t") ? columnOf(before, prefix.split("\t").length - 1, true) : null) ??
      (row === null || before.lastIndexOf("\n", before.length) > row.at
        ? cellOf(prefix, suffix, before.slice(0, before.length - prefix.length), topLine(text))
        : null);
    if (cell) {
      own.push(...cell.names);
      index = cell.index;
    }
  }
  const aloneOnLine = /^[\s"'`+-]*$/.test(prefix) && /^["'`]{0,3}[\s,;\\+.]*$/.test(suffix);
  if (aloneOnLine && own.length === 0 && callee === null) {
    const label = labelAbove(before);
    if (label !== null) own.push(label);
    index ??= bareLinesAbove(before);
  }
  if (index === null && /^:[A-Za-z0-9+/=_-]{32,}/.test(behind)) index = 0;
  const nameless = own.length > 0 ? !record && own.every(saysNothing) : callee === null && isReturned(before);
  return new Outward({
    text,
    brackets,
    lines,
    value,
    before,
    base: whole === reached ? base : null,
    at,
    own,
    outer,
    nameless: nameless && outer.length === 0,
    outward: record || (nameless && own.length > 0) ? 1 : 0,
    callee,
    index,
    aloneOnLine,
    prefix: prefix.length,
    suffix,
  });
}

/** Commands that write their arguments into a pipe. */
const writing = /^(?:echo|printf|print|cat)$/;

/** `add_argument("--api-secret", default=V)`: the call's first argument is the name. */
function firstLiteral(before: string, at: number): string | null {
  const opening = openingOf(before, at);
  if (opening === null || before[opening.at] !== "(") return null;
  const name = /^\(\s*["']([^"'\n]{1,80})["']/.exec(before.slice(opening.at, opening.at + 100))?.[1];
  return name !== undefined && isName(name) ? name : null;
}

/** The whole unquoted word around a span, or what stands between its quotes. */
function extent(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  const floor = Math.max(0, start - REACH_BACK);
  const roof = Math.min(text.length, end + REACH_ON);
  while (start > floor && isBefore(text, start - 1)) start--;
  while (end < roof && isBehind(text, end)) end++;
  return textSpan(start, end);
}

const isBefore = signSet(`${LETTERS_AND_DIGITS}+/_.~%-`);
const isBehind = signSet(`${LETTERS_AND_DIGITS}+/_.~%-=`);

const lineSuffix = (behind: string): string => /^[^\n\r]*/.exec(behind.slice(0, 512))![0];

/** The line above that says what the bare line is, blank lines and code fences between: `API Key` over the value. */
function labelAbove(before: string): string | null {
  const above = before.slice(Math.max(0, lineStart(before, before.length) - LABEL_REACH), lineStart(before, before.length));
  const lines = above.split(/\r?\n|\r/).slice(0, -1);
  for (let skipped = 0; skipped < 2 && /^\s*(?:```\w*|~~~\w*)?\s*$/.test(lines.at(-1) ?? "x"); skipped++) lines.pop();
  const line = (lines.at(-1) ?? "").replace(/^[\s#*>/;-]+|[\s:=*]+$/g, "");
  if (line.includes("-----")) return null;
  const label =
    line.split(/\s+/).length <= 6 ? line : (line.match(/\b(?:api|secret|private|access)[ _-]?(?:key|secret)\b/gi)?.at(-1) ?? "");
  return isName(label) ? label : null;
}

/** Characters above a bare line in which its label is looked for. */
const LABEL_REACH = 240;

/** How many lines above hold nothing but one long word: the position of a value in a file of bare lines. */
function bareLinesAbove(before: string): number | null {
  let end = lineStart(before, before.length) - 1;
  let count = 0;
  while (end > 0 && count < 8) {
    const start = lineStart(before, end);
    const line = before.slice(start, end).trim();
    if (line !== "") {
      if (!/^["'`]?[A-Za-z0-9+/=_-]{16,}["'`]?,?$/.test(line)) break;
      count++;
    }
    end = start - 1;
  }
  return count;
}
