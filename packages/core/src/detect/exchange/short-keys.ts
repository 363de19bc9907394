// API keys that are too short to be a place of the prefilter (Deribit's client ids have eight characters): only a secret of
// the exchange leads to them, and only a name in its own object or the place right before it makes them a key.

import { type TextSpan, textSpan } from "../../facts/span.ts";

/** Text of the secret's object that is read on either side. */
const REACH = 400;

/** The key of `least` to `most` characters that belongs to the secret, or null. */
export function shortKeyBeside(
  text: string,
  secret: TextSpan,
  scope: TextSpan | null,
  [least, most]: readonly [number, number],
): TextSpan | null {
  const from = Math.max(scope?.start ?? secret.start, secret.start - REACH);
  const to = Math.min(scope?.end ?? secret.end, secret.end + REACH);
  const value = `([A-Za-z0-9_-]{${least},${most}})(?![\\w-])`;
  const named = new RegExp(
    `(?<![a-z])(?:client_?-?id|api_?-?key|access_?-?key|client_?-?key|key|id)["'\`]?\\]?[ \\t]*(?:=>|:=|[:=,])[ \\t]*["'\`]?${value}`,
    "gi",
  );
  for (const match of text.slice(from, to).matchAll(named)) {
    if (isRandom(match[1]!)) return spanOf(match[1]!, from + match.index + match[0].length);
  }
  const before = new RegExp(`["'\`]${value}["'\`]\\s*,\\s*["'\`]$`).exec(text.slice(from, secret.start));
  if (before === null || !isRandom(before[1]!)) return null;
  return spanOf(before[1]!, from + before.index + 1 + before[1]!.length);
}

const spanOf = (value: string, end: number): TextSpan => textSpan(end - value.length, end);

/** No word and no number: digits among letters, or capitals within. */
const isRandom = (value: string): boolean =>
  /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z][A-Z].*[A-Z]|[A-Z].*[a-z][A-Z]/.test(value));
