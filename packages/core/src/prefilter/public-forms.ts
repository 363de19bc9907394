// Values that say by their form that they are public. They stand by the thousand where nothing else deserves a look: integrity
// values of web pages and lock files, `sha256-` and the digest in base64 (https://www.w3.org/TR/SRI/), the ids that Kraken
// gives to orders, trades, ledger entries and transfers, `OQCLML-BW3P3-BUCMWZ` (https://docs.kraken.com/api/), and the addresses
// under which GitHub hides those of people (`number+name@users.noreply.github.com`).

import type { Run } from "./places.ts";

export const hasPublicForm = (bytes: Uint8Array, run: Run): boolean =>
  isIntegrity(bytes, run) || isKrakenId(bytes, run) || isNoReply(bytes, run);

/** Name of each algorithm and length of the whole value. */
const INTEGRITY = [
  ["sha256-", 7 + 44],
  ["sha384-", 7 + 64],
  ["sha512-", 7 + 88],
] as const;

function isIntegrity(bytes: Uint8Array, { start, end }: Run): boolean {
  return INTEGRITY.some(([name, length]) => end - start === length && startsWith(bytes, start, name));
}

function startsWith(bytes: Uint8Array, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name.charCodeAt(index)) return false;
  return true;
}

const HYPHEN = 0x2d;

/** Groups of 6, 5 and 6 capitals and digits, the first of which tells what it is an id of. */
function isKrakenId(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start]!))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start + index]!;
    if (index === 6 || index === 12 ? byte !== HYPHEN : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}

const isCapitalOrDigit = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);

/** A number of ten digits, a plus sign, and a name of at most 39 characters. */
const LONGEST_HIDDEN = 50;

const isNoReply = (bytes: Uint8Array, { start, end }: Run): boolean =>
  bytes[end] === 0x40 && end - start <= LONGEST_HIDDEN && startsWith(bytes, end, "@users.noreply.");
