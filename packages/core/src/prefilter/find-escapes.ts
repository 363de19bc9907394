// Stretches where one escape follows another (`\x41\x42`, `\u0041`, `\101`, `%41%42`, `&#65;&#x42;`): text that shows no token
// run although it may hold one. Only a byte in four is looked at; `\u` counts where it writes ASCII, since others write prose.

import type { Run } from "./places.ts";

/** Fewest escapes in a row: as many as the shortest token has characters. */
const LEAST = 16;
/** Sixteen of the shortest escapes take 48 bytes, so one probe in 24 meets the first half of any stretch. */
const STRIDE = 24;
/** The bytes from a probe in which an introducer must come: the longest way between two. */
const LONGEST = 8;
/** `\\\\\\\\u0041`, a JSON string in a string in a string. */
const LONGEST_ESCAPE = 13;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;

/** From the first escape of each stretch to behind its last, ascending. */
export function findEscapes(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  const size = bytes.length;
  for (let probe = STRIDE - 1; probe < size; probe += STRIDE) {
    for (let at = probe; at < probe + LONGEST && at < size; at++) {
      const byte = bytes[at];
      if (byte !== BACKSLASH && byte !== PERCENT && byte !== AMPERSAND) continue;
      const floor = runs.at(-1)?.end ?? 0;
      let count = 0;
      let start = at;
      while (start > floor && bytes[start - 1] === BACKSLASH) start--;
      let end = start;
      for (let next = endOfEscape(bytes, end); next > end; next = endOfEscape(bytes, end)) {
        end = next;
        count++;
      }
      if (count === 0) continue;
      for (let before = startOfEscape(bytes, start, floor); before < start; before = startOfEscape(bytes, start, floor)) {
        start = before;
        count++;
      }
      if (count >= LEAST) runs.push({ start, end });
      probe = Math.max(probe, end - 1);
      break;
    }
  }
  return runs;
}

const isHex = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));

/** Start of the escape that ends at `end`, or `end` where none does. */
function startOfEscape(bytes: Uint8Array, end: number, floor: number): number {
  for (let start = Math.max(floor, end - LONGEST_ESCAPE); start <= end - 3; start++) if (endOfEscape(bytes, start) === end) return start;
  return end;
}

/** End of the escape at `at`, or `at` where none begins. A backslash may be escaped itself: `\\\\x41`, `%5Cx41`. */
function endOfEscape(bytes: Uint8Array, at: number): number {
  if (bytes[at] === BACKSLASH) {
    let last = at;
    while (bytes[last + 1] === BACKSLASH && last < at + 7) last++;
    return endOfCode(bytes, last + 1) ?? at;
  }
  if (bytes[at] === PERCENT) {
    if (!isHex(bytes[at + 1]) || !isHex(bytes[at + 2])) return at;
    const isBackslash = bytes[at + 1] === 0x35 && (bytes[at + 2]! | 0x20) === 0x63;
    return (isBackslash ? endOfCode(bytes, at + 3) : null) ?? at + 3;
  }
  if (bytes[at] !== AMPERSAND || bytes[at + 1] !== 0x23) return at;
  let end = at + 2;
  while (end < at + 8 && (isHex(bytes[end]) || bytes[end] === 0x78 || bytes[end] === 0x58)) end++;
  return bytes[end] === 0x3b ? end + 1 : at;
}

/** Behind `x41`, `u0041` or `101`, or null. */
function endOfCode(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === 0x78) return isHex(bytes[at + 1]) && isHex(bytes[at + 2]) ? at + 3 : null;
  if (bytes[at] === 0x75) {
    const isAscii = bytes[at + 1] === 0x30 && bytes[at + 2] === 0x30 && isHex(bytes[at + 3]) && isHex(bytes[at + 4]);
    return isAscii ? at + 5 : null;
  }
  for (let index = at; index < at + 3; index++) if (!(bytes[index]! >= 0x30 && bytes[index]! <= 0x37)) return null;
  return at + 3;
}
