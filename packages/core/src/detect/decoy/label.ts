// The label that stands directly left of a value on its line, read in a few steps: cheap enough for every token of a lock
// file. What it cannot read it leaves to the full reading of surroundings.

import { type NameKind, nameKind } from "../../surroundings/name-kind.ts";
import { LETTERS_AND_DIGITS, signSet } from "../../surroundings/reach.ts";

/** Longest label, and how many signs may stand between it and its value. */
const LONGEST = 60;
const SIGNS = 8;

const isOfLabel = signSet(`${LETTERS_AND_DIGITS}_. -`);

/** At most `reach` characters before `at`, on the same line. Never looks further, however long the line is. */
export function lineBefore(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
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
