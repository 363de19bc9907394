// The whole value that a token run belongs to: what stands between its quotes, or the unquoted word without `NAME=`.

import { type TextSpan, textSpan } from "../../facts/span.ts";
import { LETTERS_AND_DIGITS, signSet } from "../../surroundings/reach.ts";

/** How far a value may reach beyond its run on either side. */
const REACH = 256;

const inWord = signSet(`${LETTERS_AND_DIGITS}+/=_.~-`);

/** A longer run is an embedded file or a key container, and no value that somebody typed or pasted as a credential. */
export const LONGEST = 2048;

export function valueAround(text: string, run: { readonly start: number; readonly end: number }): TextSpan {
  const quoted = betweenQuotes(text, run);
  if (quoted !== null) return quoted;
  let { start, end } = run;
  const floor = Math.max(0, start - REACH);
  while (start > floor && inWord(text, start - 1)) start--;
  const roof = Math.min(text.length, end + REACH);
  while (end < roof && inWord(text, end)) end++;
  while (end > start && text[end - 1] === ".") end--;
  if (text[start - 1] === ":" && text.startsWith("//", start)) start += 2;
  return textSpan(afterName(text, start, end), end);
}

/** Between equal quotes on one line, without blanks inside: passwords hold signs that no token run does. */
function betweenQuotes(text: string, { start, end }: { readonly start: number; readonly end: number }): TextSpan | null {
  let open = start;
  const floor = Math.max(0, start - REACH);
  while (open > floor && isInside(text[open - 1]!)) open--;
  const quote = text[open - 1];
  if (quote !== '"' && quote !== "'" && quote !== "`") return null;
  let close = end;
  const roof = Math.min(text.length, end + REACH);
  while (close < roof && isInside(text[close]!)) close++;
  if (text[close] !== quote) return null;
  const inside = text.slice(open, close);
  // Assignments, addresses and lists in quotes are no single value; their parts are looked at as words.
  return /[=,;|](?!=*$)|:\/\/|&|\(|\\/.test(inside) ? null : textSpan(open, close);
}

const isInside = (character: string): boolean => character > " " && character !== '"' && character !== "'" && character !== "`";

/** Steps over `NAME=` and `?name=` inside a run, since `=` is a token character for base64's sake. */
function afterName(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === "=") last--;
  // Not `lastIndexOf`, which would go on looking in all that stands before.
  while (last > start && text[last - 1] !== "=") last--;
  return last;
}
