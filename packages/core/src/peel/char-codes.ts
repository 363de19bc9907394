// Lists of 64 character codes that spell letters and digits: `String.fromCharCode(78,104,...)`, `bytes([78, 104, ...])`,
// `[]byte{78, 104, ...}`. It is how people hide a Binance credential from scanners; key pairs as bytes hold other codes too.

import type { Wrapped } from "../decode/splice.ts";
import type { Run } from "../prefilter/places.ts";

const QUOTE = 0x22;
const closing = new Map([
  [0x5b, 0x5d],
  [0x7b, 0x7d],
]);
/** Types that a list is written behind, in Go, Java and C#. */
const typed = /(?:\[\]byte|new\s+(?:byte|char|sbyte)\s*\[\])\s*$/;
/** Longest of these with blanks. */
const LONGEST_TYPE = 24;

/** What the list spells, in quotes and in place of the brackets around it, or null. */
export function charCodesAt(bytes: Uint8Array, run: Run): Wrapped | null {
  const spelled: number[] = [QUOTE];
  const starts: number[] = [run.start];
  let number = 0;
  let begin = -1;
  for (let at = run.start; at <= run.end; at++) {
    const digit = at < run.end ? bytes[at]! - 0x30 : -1;
    if (digit >= 0 && digit <= 9) {
      if (begin < 0) begin = at;
      number = number * 10 + digit;
    } else if (begin >= 0) {
      if (!isLetterOrDigit(number)) return null;
      spelled.push(number);
      starts.push(begin);
      number = 0;
      begin = -1;
    }
  }
  spelled.push(QUOTE);
  starts.push(run.end);
  const { start, end } = withBrackets(bytes, run);
  starts[0] = start;
  return { start, end, kind: "char-codes", bytes: Uint8Array.from(spelled), starts: Uint32Array.from(starts) };
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function withBrackets(bytes: Uint8Array, run: Run): Run {
  let start = run.start;
  while (start > 0 && bytes[start - 1]! <= 0x20) start--;
  let end = run.end;
  while (end < bytes.length && (bytes[end]! <= 0x20 || bytes[end] === 0x2c)) end++;
  const close = closing.get(bytes[start - 1] ?? 0);
  if (close === undefined || bytes[end] !== close) return run;
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, start - 1 - LONGEST_TYPE), start - 1));
  return { start: start - 1 - (typed.exec(before)?.[0].length ?? 0), end: end + 1 };
}
