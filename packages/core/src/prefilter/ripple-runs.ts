// Seeds of the XRP Ledger (`s...`, 29 characters, and `sEd...`, 31) that happen to have no digit, as one in 90 has: too short for
// their cases to tell them from names, but their alphabet, length and first letter do, and then their checksum.

import type { Run } from "./places.ts";

const LENGTHS = [29, 31];

const letters = new Uint8Array(256);
for (const letter of "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz") letters[letter.charCodeAt(0)] = 1;

/** Whether a token run without digits ends in letters of base58 that may be a family seed, behind its start or a sign. */
export const endsInSeed = (bytes: Uint8Array, { start, end }: Run): boolean =>
  LENGTHS.some((length) => isSeed(bytes, start, end - length, end));

function isSeed(bytes: Uint8Array, floor: number, start: number, end: number): boolean {
  if (start < floor || bytes[start] !== 0x73 || (start > floor && isLetter(bytes[start - 1]!))) return false;
  for (let index = start; index < end; index++) if (letters[bytes[index]!] === 0) return false;
  return true;
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
