// Finds stretches of at least twelve word-list words between separators, in any supported language. Twelve words with their
// gaps cover at least 36 bytes (twelve Chinese characters; Latin words 47), so only every 36th byte is looked at, and only
// a probe inside a list word goes on to its neighbours. Time is linear: a stretch once read is not read again.

import { asciiWordEnd, NO, UNSURE } from "./listed-words.ts";
import { BACKSLASH, GAP, HIGH, LETTER, OTHER, phraseClasses, WIDEST_GAP } from "./phrase-signs.ts";
import { LONGEST_WORD, readStretch, wideGapStart } from "./phrase-stretch.ts";
import type { Run } from "./places.ts";

const STRIDE = 36;
const LEAST_WORDS = 12;

/** 1 where a byte can stand in a phrase at all. */
const admits = phraseClasses.map((kind) => (kind === OTHER ? 0 : 1));

/** @param hints ascending offsets, of which one at least lies in the first 36 bytes of every phrase and inside it; else each 36th byte is probed */
export function findPhrases(bytes: Uint8Array, hints?: Readonly<Uint32Array>): Run[] {
  const runs: Run[] = [];
  let done = 0;
  const readAt = (probe: number): void => {
    const stretch = stretchAt(bytes, probe, done);
    if (stretch === null) return;
    if (stretch.words >= LEAST_WORDS) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  };
  if (hints !== undefined) {
    for (let index = 0; index < hints.length; index++) if (hints[index]! >= done) readAt(hints[index]!);
    return runs;
  }
  for (let probe = STRIDE - 1; probe < bytes.length; probe += STRIDE) {
    if (phraseClasses[bytes[probe]!] !== HIGH && !admitsNext(bytes, probe)) continue;
    readAt(probe);
    probe = Math.max(probe, done - 1);
  }
  return runs;
}

/**
 * At the first probe in a Latin phrase eleven more bytes of it follow: three samples of them and then the rest, each in one
 * branch, rule out nearly half of all code.
 */
const admitsNext = (bytes: Uint8Array, probe: number): boolean =>
  probe + 11 < bytes.length &&
  (admits[bytes[probe]!]! & admits[bytes[probe + 4]!]! & admits[bytes[probe + 8]!]! & admits[bytes[probe + 11]!]!) !== 0 &&
  (admits[bytes[probe + 1]!]! &
    admits[bytes[probe + 2]!]! &
    admits[bytes[probe + 3]!]! &
    admits[bytes[probe + 5]!]! &
    admits[bytes[probe + 6]!]! &
    admits[bytes[probe + 7]!]! &
    admits[bytes[probe + 9]!]! &
    admits[bytes[probe + 10]!]!) !==
    0;

function stretchAt(bytes: Uint8Array, probe: number, done: number) {
  const kind = phraseClasses[bytes[probe]!];
  if (kind === HIGH) return readStretch(bytes, wideGapStart(bytes, probe), done);
  // The common case is ASCII and ends here: the word at the probe, or behind the gap at the probe, is on no list.
  let start = probe;
  if (kind === LETTER) {
    const limit = Math.max(done, probe - LONGEST_WORD);
    while (start > limit && phraseClasses[bytes[start - 1]!] === LETTER) start--;
  } else if (kind === GAP) {
    const limit = Math.min(bytes.length, probe + WIDEST_GAP);
    while (start < limit && phraseClasses[bytes[start]!] === GAP) start++;
    if (start === bytes.length || phraseClasses[bytes[start]!] === OTHER) return null;
  }
  return isCertainlyNone(bytes, start) ? null : readStretch(bytes, start, done);
}

/**
 * Whether no phrase covers the ASCII word at `start`. The first probe in a phrase lies within its first 36 bytes, hence at
 * most in the tenth of twelve words (each with its gap at least four bytes): two more must follow.
 */
function isCertainlyNone(bytes: Uint8Array, start: number): boolean {
  if (start > 0 && (bytes[start - 1] === BACKSLASH || bytes[start - 1]! >= 0x80)) return false;
  let from = start;
  for (let following = 0; following <= 2; following++) {
    const end = asciiWordEnd(bytes, from);
    if (end === UNSURE) return false;
    if (end === NO) return true;
    from = end;
    while (from < bytes.length && phraseClasses[bytes[from]!] === GAP) from++;
    if (from === bytes.length || from > end + WIDEST_GAP || phraseClasses[bytes[from]!] === OTHER) return following < 2;
    if (phraseClasses[bytes[from]!] === HIGH || bytes[from - 1] === BACKSLASH) return false;
  }
  return false;
}
