// Values that a program puts together: adjacent literals, `+`, `.`, `..`, `&`, backslash continuations, folded lines,
// `["a", "b"].join("")`. Only chains whose parts make 64 characters exactly are of interest.

import { VALUE_LENGTH } from "./shape.ts";

/** What stands between two parts of a sum, and between two elements of a list. */
const sum =
  /\\?["'`][ \t]*(?:\+|\.\.?|&|~|<>|\|\||\\)?[ \t]*_?[ \t]*(?:(?:\r\n?|\n)[ \t]*)?(?:\+|\.\.?|&)?[ \t]*[bru]?\\?["'`]|\\(?:\r\n?|\n)[ \t]*|(?:\r\n?|\n)[ \t]+/y;
const list = /\\?["'`][ \t]*,[ \t]*(?:(?:\r\n?|\n)[ \t]*)?\\?["'`]/y;
/** What a joint begins with. */
const joins = /["'`\\\r\n]/;
const part = /[A-Za-z0-9]+/y;
const MOST_PARTS = 8;
/** Longest joint: quotes, a sign, a line's end and indentation. */
const LONGEST_JOINT = 60;

export interface Split {
  readonly start: number;
  readonly firstEnd: number;
  readonly end: number;
  readonly value: string;
}

/** The chain that the part between `start` and `end` belongs to, if it makes a whole value. */
export function splitAt(text: string, start: number, end: number): Split | null {
  if (!joins.test(text[end] ?? "") && !mayFollow(text, start)) return null;
  const summed = chainAt(text, start, end, sum);
  if (summed) return summed;
  const listed = chainAt(text, start, end, list);
  if (listed === null) return null;
  const joined =
    /^["'`]\s*[\])]\s*\.join\(/.test(text.slice(listed.end, listed.end + 40)) ||
    /join\(\s*[[(]\s*["'`]$|\.concat\(["'`]$/.test(text.slice(Math.max(0, listed.start - 20), listed.start));
  return joined ? listed : null;
}

function chainAt(text: string, start: number, end: number, joint: RegExp): Split | null {
  const first = leftmost(text, start, end, joint);
  let value = text.slice(first.start, first.end);
  let at = first.end;
  for (let parts = 1; parts < MOST_PARTS && value.length < VALUE_LENGTH; parts++) {
    const next = partAfter(text, at, joint);
    if (next === null) break;
    value += text.slice(next.start, next.end);
    at = next.end;
  }
  if (value.length !== VALUE_LENGTH || partAfter(text, at, joint) !== null) return null;
  return { start: first.start, firstEnd: first.end, end: at, value };
}

function partAfter(text: string, at: number, joint: RegExp): { start: number; end: number } | null {
  joint.lastIndex = at;
  if (!joint.test(text) || joint.lastIndex - at > LONGEST_JOINT) return null;
  const start = joint.lastIndex;
  part.lastIndex = start;
  if (!part.test(text)) return null;
  const end = part.lastIndex;
  return end - start >= VALUE_LENGTH || /[+/=_-]/.test(text[end] ?? "") ? null : { start, end };
}

/** The first part of the chain: parts that are too short or too plain for the prefilter may stand before the one it found. */
function leftmost(text: string, start: number, end: number, joint: RegExp): { start: number; end: number } {
  let first = { start, end };
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    if (!mayFollow(text, first.start)) break;
    const earlier = partBefore(text, first.start);
    if (earlier === null) break;
    const { start: from, end: to } = earlier;
    const next = partAfter(text, to, joint);
    if (next?.start !== first.start || to - from < 4 || (/[+/=_-]/.test(text[from - 1] ?? "") && text[from - 1] !== "=")) break;
    first = { start: from, end: to };
  }
  return first;
}

/** The letters and digits before a joint that ends at `at`, where one of at most `LONGEST_JOINT` signs stands there. */
export function partBefore(text: string, at: number): { start: number; end: number } | null {
  const floor = Math.max(0, at - LONGEST_JOINT - VALUE_LENGTH);
  const signs = signsBefore(text, at, floor);
  let opening = at;
  if (opening > signs && isQuote(text[opening - 1])) opening--;
  if (opening > signs && text[opening - 1] === "\\") opening--;
  // A string's prefix (`b"`) belongs to the joint.
  if (opening === signs && signs > floor && /[bru]/.test(text[signs - 1]!)) {
    const end = signsBefore(text, signs - 1, floor);
    if (end < signs - 1 && signs - 1 - end <= LONGEST_JOINT && end > floor) return { start: lettersBefore(text, end, floor), end };
  }
  const joint = Math.max(opening, signs + 1) - signs;
  return signs < at && joint <= LONGEST_JOINT && signs > floor ? { start: lettersBefore(text, signs, floor), end: signs } : null;
}

function signsBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isBase62(text.charCodeAt(start - 1))) start--;
  return start;
}

function lettersBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isBase62(text.charCodeAt(start - 1))) start--;
  return start;
}

const isQuote = (character: string | undefined): boolean => character === '"' || character === "'" || character === "`";

export const isBase62 = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Cheap first look: a quote, or a line's beginning below a line that ends in a part. */
function mayFollow(text: string, start: number): boolean {
  const last = text[start - 1];
  if (last === '"' || last === "'" || last === "`") return true;
  let at = start - 1;
  while (at > 0 && start - at < LONGEST_JOINT && (text[at] === " " || text[at] === "\t")) at--;
  if (text[at] !== "\n" && text[at] !== "\r") return false;
  if (text[at] === "\n" && text[at - 1] === "\r") at--;
  if (text[at - 1] === "\\") at--;
  return /[A-Za-z0-9]/.test(text[at - 1] ?? "");
}
