// Points of secp256k1, written as pairs of their coordinates: `["e60f...", "f7e3..."]`. Whoever signs for a blockchain in a
// browser carries a table of multiples of the curve's generator along, hundreds of numbers that look like private keys, in
// every version of every bundle (https://github.com/indutny/elliptic). A point is public, and that it is one is proven: y² = x³ + 7
// modulo p (SEC 2, 2.4.1), which holds for a pair with a secret in it as seldom as somebody guesses the secret.

import { latin1 } from "../decode/latin1.ts";
import { rememberingOfBytes } from "../facts/remembering.ts";
import type { Run } from "./places.ts";

const P = 2n ** 256n - 2n ** 32n - 977n;

/** Digits of a coordinate; leading zeros may be left out. */
const FEWEST = 60;
const MOST = 64;
const PAIR = /^([\da-f]{60,64})[\s"',\\nrt]+([\da-f]{60,64})$/i;

/** Signs between two coordinates, or around both: quotes, a comma, a line end and its indentation. */
const LONGEST_GAP = 40;

const OPENING = 0x5b;
const CLOSING = 0x5d;
const BACKSLASH = 0x5c;

const NONE = 0;
const DIGIT = 1;
const GAP = 2;
/** What a gap holds as an escape only: `\n`. */
const ESCAPED = 3;
const kinds = new Uint8Array(256);
for (const [signs, kind] of [
  ["0123456789abcdefABCDEF", DIGIT],
  [" \t\r\n\"',\\", GAP],
  ["nrt", ESCAPED],
] as const)
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;

/** Whether the whole run is one coordinate of such a pair. */
export function isCoordinate(bytes: Uint8Array, { start, end }: Run): boolean {
  if (end - start < FEWEST || end - start > MOST) return false;
  const before = overGap(bytes, start - 1, -1);
  const behind = overGap(bytes, end, 1);
  if (bytes[before] === OPENING) {
    const second = overDigits(bytes, behind, 1);
    return bytes[overGap(bytes, second, 1)] === CLOSING && isPoint(bytes, { start, end: second });
  }
  const first = overDigits(bytes, before, -1);
  return bytes[behind] === CLOSING && bytes[overGap(bytes, first, -1)] === OPENING && isPoint(bytes, { start: first + 1, end });
}

/** The next place in a direction that belongs to no gap. */
function overGap(bytes: Uint8Array, from: number, step: 1 | -1): number {
  let at = from;
  while ((at - from) * step < LONGEST_GAP && isGap(bytes, at)) at += step;
  return at;
}

function isGap(bytes: Uint8Array, at: number): boolean {
  const kind = kinds[bytes[at] ?? 0] ?? NONE;
  return kind === GAP || (kind === ESCAPED && bytes[at - 1] === BACKSLASH);
}

function overDigits(bytes: Uint8Array, from: number, step: 1 | -1): number {
  let at = from;
  while ((at - from) * step <= MOST && kinds[bytes[at] ?? 0] === DIGIT) at += step;
  return at;
}

/** Of a whole pair, from its first digit to behind its last one. */
const isPoint = rememberingOfBytes((bytes, { start, end }) => {
  const pair = PAIR.exec(latin1(bytes.subarray(start, end)));
  if (pair === null) return false;
  const [x, y] = [BigInt(`0x${pair[1]}`), BigInt(`0x${pair[2]}`)];
  return x < P && y < P && (y * y - x * x * x - 7n) % P === 0n;
});
