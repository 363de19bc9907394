// Stretches where one escape follows another (`\x41\x42`, `\u0041`, `\101`, `%41%42`, `&#65;&#x42;`, and escapes of escapes
// such as `\\x41` and `%2541`): text that shows no token run although it may hold one. One byte in eleven is looked at: eleven
// shares no factor with any usual length of an escape, so in sixteen of them some probe meets what introduces one.

import { HEX_ESCAPE, isHexEscape } from "./hex-escape.ts";
import type { Run } from "./places.ts";

/** Fewest escapes in a row: as many as the shortest token has characters. */
const LEAST = 16;
const STRIDE = 11;
/** The longest way between the beginnings of two escapes that still follow one another. */
const LONGEST = 12;

const OTHER = 0;
const BODY = 1;
const INTRODUCER = 2;
/** Part of a character reference, whose lengths vary: the probe may meet its end as well. */
const REFERENCE = 3;
/** Not 0: can stand in a stretch of escapes. */
export const escapeClasses = new Uint8Array(256);
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9{}]/.test(String.fromCharCode(code))) escapeClasses[code] = BODY;
for (const character of "#;") escapeClasses[character.charCodeAt(0)] = REFERENCE;
for (const character of "\\%&") escapeClasses[character.charCodeAt(0)] = INTRODUCER;

/** From the first escape of each stretch to behind its last, ascending. Time is linear: what was read is not read again. */
export function findEscapes(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  const size = bytes.length;
  let done = 0;
  for (let probe = STRIDE - 1; probe < size; probe += STRIDE) {
    const kind = escapeClasses[bytes[probe]!]!;
    if (kind < INTRODUCER || probe < done) continue;
    const at = kind === INTRODUCER ? probe : introducerBefore(bytes, probe, done);
    if (at < 0 || !beginsEscape(bytes, at)) continue;
    const stretch = readStretch(bytes, at, done);
    if (stretch.count >= LEAST) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  }
  return runs;
}

/** The `&` of the reference that `#` or `;` belongs to, or -1. */
function introducerBefore(bytes: Uint8Array, at: number, floor: number): number {
  for (let index = at - 1; index >= Math.max(floor, at - 8); index--) {
    if (bytes[index] === 0x26) return index;
    if (!isHex(bytes[index]) && bytes[index] !== 0x23 && (bytes[index]! | 0x20) !== 0x78) return -1;
  }
  return -1;
}

/** A code must follow, in digits or as another escape; `\u` counts where it writes ASCII, since otherwise it writes prose. */
function beginsEscape(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  if (next === undefined) return false;
  if (next >= 0x30 && next <= 0x39) return true;
  if (bytes[at] === 0x26) return next === 0x23;
  if (bytes[at] === 0x25) return (next | 0x20) >= 0x61 && (next | 0x20) <= 0x66 && isHex(bytes[at + 2]);
  if (next === 0x75) return (bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30) || bytes[at + 2] === 0x7b;
  return next === 0x78 || next === 0x5c;
}

const isHex = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));

/** Where a row of `\x41` ends, which most escapes by far are; `from` where none begins. Nothing but their first bytes introduces anything. */
function endOfHexRow(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isHexEscape(bytes, at)) at += HEX_ESCAPE;
  return at;
}

function readStretch(bytes: Uint8Array, at: number, floor: number): { start: number; end: number; count: number } {
  let start = at;
  let end = at + 1;
  let count = 1;
  let latest = at;
  for (; end < bytes.length && escapeClasses[bytes[end]!] !== OTHER && end - latest <= LONGEST; end++) {
    const behind = endOfHexRow(bytes, end);
    if (behind > end) {
      latest = behind - HEX_ESCAPE;
      count += (behind - end) / HEX_ESCAPE;
      end = behind - 1;
    } else if (escapeClasses[bytes[end]!] === INTRODUCER && beginsEscape(bytes, end)) {
      latest = end;
      count++;
    }
  }
  let index = at - 1;
  for (; index >= floor && escapeClasses[bytes[index]!] !== OTHER && start - index <= LONGEST; index--) {
    if (escapeClasses[bytes[index]!] === INTRODUCER && beginsEscape(bytes, index)) {
      start = index;
      count++;
    }
  }
  return { start, end, count };
}
