// Finds lists of exactly 64 small numbers (`[12,255,...]`), the form in which Solana's tools store a key pair. Such a list
// covers at least 127 bytes, so one byte in 120 is looked at. Time is linear: a stretch once read is not read again.

import type { Run } from "./places.ts";

const STRIDE = 120;
const NUMBERS = 64;

const DIGIT = 1;
const COMMA = 2;
const BLANK = 3;

/** Not 0: can stand in a list. */
export const listClasses = new Uint8Array(256);
for (let code = 0x30; code <= 0x39; code++) listClasses[code] = DIGIT;
for (const code of [9, 10, 13, 32]) listClasses[code] = BLANK;
listClasses[0x2c] = COMMA;

/** Each run reaches from the first digit to the last; the numbers themselves are not judged here. */
export function findByteLists(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (let probe = STRIDE - 1; probe < bytes.length; probe += STRIDE) {
    if (listClasses[bytes[probe]!] === 0) continue;
    let start = probe;
    while (start > done && listClasses[bytes[start - 1]!] !== 0) start--;
    let end = probe + 1;
    while (end < bytes.length && listClasses[bytes[end]!] !== 0) end++;
    done = end;
    probe = end - 1;
    while (start < end && listClasses[bytes[start]!] !== DIGIT) start++;
    while (end > start && listClasses[bytes[end - 1]!] !== DIGIT) end--;
    if (countNumbers(bytes, start, end) === NUMBERS) runs.push({ start, end });
  }
  return runs;
}

function countNumbers(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return 0;
  let commas = 0;
  for (let index = start; index < end; index++) if (listClasses[bytes[index]!] === COMMA) commas++;
  return commas + 1;
}
