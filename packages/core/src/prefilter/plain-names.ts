// Runs that show by their mere shape that people made them: between any two separators stand letters of one kind, or digits
// (`com/ccxt/ccxt/issues/15990`, `--timerange=1527595200-1527618600`), or camel case whose words are whole (`fetchL2OrderBook`).
// Short of words' statistics (`names.ts`), and hardly ever true of a draw: one of 10,000 of 16 base62 characters at most.

import type { Run } from "./places.ts";

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

const kinds = new Uint8Array(256);
for (let letter = 0; letter < 26; letter++) {
  kinds[65 + letter] = UPPER;
  kinds[97 + letter] = LOWER;
}
for (let code = 48; code < 58; code++) kinds[code] = DIGIT;

/** More letters in a row are no word, more digits no number of people's. */
const LONGEST_WORD = 15;
const LONGEST_NUMBER = 24;
/** Inside camel case words are this long at least, and numbers at most. */
const SHORTEST_IN_CAMEL = 3;
const LONGEST_IN_CAMEL = 2;
/** And one word at least has this many letters: a draw's are short. */
const WHOLE_WORD = 5;

/** Whether all that stands between separators in a run of token characters is one plain word, number or camel-case name. */
export function isPlainName(bytes: Uint8Array, { start, end }: Run): boolean {
  let from = start;
  for (let index = start; index <= end; index++) {
    if (index < end && kinds[bytes[index]!] !== SEPARATOR) continue;
    if (from < index && !isPlain(bytes, from, index)) return false;
    from = index + 1;
  }
  return true;
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const kind = kinds[bytes[from]!]!;
  const length = endOfKind(bytes, from, to) - from;
  if (from + length === to) return length <= (kind === DIGIT ? LONGEST_NUMBER : LONGEST_WORD);
  return kind !== DIGIT && isCamel(bytes, from, to);
}

/** `camelCase`, `CamelCase`, with short numbers behind words or single capitals; a number asks for two capitalised words. */
function isCamel(bytes: Uint8Array, from: number, to: number): boolean {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at = from; at < to; ) {
    const kind = kinds[bytes[at]!];
    let end = endOfKind(bytes, at, to);
    if (kind === DIGIT) {
      if (end - at > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER) {
      if (at > from || end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD) return false;
    } else if (end - at > 1) return false;
    else if (end < to && kinds[bytes[end]!] === LOWER) {
      end = endOfKind(bytes, end, to);
      if (end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD) return false;
      capitalised++;
    } else if (end === to || kinds[bytes[end]!] !== DIGIT) return false;
    if (kind !== DIGIT) longest = Math.max(longest, end - at);
    at = end;
  }
  return longest >= WHOLE_WORD && (numbers === 0 || capitalised > 1);
}

function endOfKind(bytes: Uint8Array, from: number, to: number): number {
  const kind = kinds[bytes[from]!];
  let end = from + 1;
  while (end < to && kinds[bytes[end]!] === kind) end++;
  return end;
}
