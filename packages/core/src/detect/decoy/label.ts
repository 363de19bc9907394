// The label that stands directly left of a value on its line, read in a few steps: cheap enough for every token of a lock
// file. What it cannot read it leaves to the full reading of surroundings.

import { type NameKind, nameKind } from "../../surroundings/name-kind.ts";
import { isLineEnd, LETTERS_AND_DIGITS, signSet } from "../../surroundings/reach.ts";

/** Longest label, and how many signs may stand between it and its value. */
const LONGEST = 60;
const SIGNS = 8;

const isOfLabel = signSet(`${LETTERS_AND_DIGITS}_. -`);

/** At most `reach` characters before `at`, on the same line. Never looks further, however long the line is. */
export function lineBefore(text: string, at: number, reach: number): string {
  // Not `lastIndexOf`, which would look for the one of two line ends that a text has not in all that stands before.
  const floor = Math.max(0, at - reach);
  let start = at;
  while (start > floor && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

export function labelBefore(text: string, at: number): string | null {
  let end = at;
  if (text[end - 1] === "x" && text[end - 2] === "0") end -= 2;
  let assigned = false;
  for (; end > 0 && at - end < SIGNS && /[\s"'`[({\]:=>]/.test(text[end - 1]!); end--) {
    const sign = text[end - 1]!;
    if (sign === "\n") return null;
    if (sign === ":" || sign === "=" || sign === "(") assigned = true;
  }
  if (!assigned) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST && isOfLabel(text, start - 1)) start--;
  // `://root:` is no label.
  if (text[start - 1] === "/") return null;
  const label = text.slice(start, end).trim();
  return /[A-Za-z]/.test(label) ? label : null;
}

export const kindOfLabel = (label: string | null): NameKind | null => (label === null ? null : nameKind(label));
