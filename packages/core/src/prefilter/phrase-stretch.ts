// Reads one possible phrase, word by word and in both directions from any place inside it. Latin and Cyrillic words must be on a list; a Han,
// kana or Hangul stretch is taken by script alone: whether its words are listed the detector tells.

import { listsOfBytes, listsOfRow } from "./listed-words.ts";
import { BACKSLASH, GAP, HIGH, LETTER, phraseClasses, WIDEST_GAP } from "./phrase-signs.ts";

/** Longest word in bytes: sixteen letters of Latin, eight Cyrillic ones of which some are two. */
export const LONGEST_WORD = 20;

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

export function readStretch(bytes: Uint8Array, from: number, floor: number): Stretch | null {
  const at = afterGap(bytes, from > floor && bytes[from - 1] === BACKSLASH && isEscapeLetter(bytes[from]) ? from + 1 : from);
  if (at >= bytes.length || (phraseClasses[bytes[at]!] !== LETTER && phraseClasses[bytes[at]!] !== HIGH)) return null;
  return isWide(bytes, at) ? readWide(bytes, at, floor) : readSpelled(bytes, at, floor);
}

/**
 * The stretch of Latin or Cyrillic list words around `at`, or null where `at` is not inside one. Where no twelve in a row are of one
 * list, or all are the same (`case 1: case 2:`), it has no words.
 */
function readSpelled(bytes: Uint8Array, at: number, floor: number): Stretch | null {
  const first = wordStart(bytes, at, floor);
  if (first < 0) return null;
  let end = wordEnd(bytes, first);
  const listed = end < 0 ? 0 : listsOf(bytes, first, end);
  if (listed === 0) return null;
  const following = [listed];
  const firstEnd = end;
  let varied = false;
  while (true) {
    const next = afterGap(bytes, end);
    if (next === end || next >= bytes.length) break;
    const nextEnd = wordEnd(bytes, next);
    const lists = nextEnd < 0 ? 0 : listsOf(bytes, next, nextEnd);
    if (lists === 0) break;
    following.push(lists);
    varied ||= !isSame(bytes, next, nextEnd, first, firstEnd);
    end = nextEnd;
  }
  const preceding: number[] = [];
  let start = first;
  while (start > floor) {
    const previousEnd = beforeGap(bytes, start, floor);
    if (previousEnd === start || previousEnd <= floor) break;
    const previous = wordStart(bytes, previousEnd - 1, floor);
    const lists = previous < 0 ? 0 : listsOf(bytes, previous, previousEnd);
    if (lists === 0) break;
    preceding.push(lists);
    varied ||= !isSame(bytes, previous, previousEnd, first, firstEnd);
    start = previous;
  }
  const words = [...preceding.reverse(), ...following];
  return { start, end, words: varied && listsOfRow(words) !== 0 ? words.length : 0 };
}

function isSame(bytes: Uint8Array, start: number, end: number, other: number, otherEnd: number): boolean {
  let length = end - start;
  if (length !== otherEnd - other) return false;
  while (length > 0 && bytes[start + length - 1] === bytes[other + length - 1]) length--;
  return length === 0;
}

const listsOf = (bytes: Uint8Array, start: number, end: number): number => (end - start >= 3 ? listsOfBytes(bytes, start, end) : 0);

/** C3 leads the accented letters U+00C0..U+00FF, CC the combining marks U+0300..U+033F, D0 and D1 the Cyrillic ones. */
const isLetterLead = (byte: number | undefined): boolean => byte === 0xc3 || byte === 0xcc || byte === 0xd0 || byte === 0xd1;
const isTrail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** First byte of the Latin or Cyrillic word that covers `at`, or -1 where none does or it is too long. */
function wordStart(bytes: Uint8Array, at: number, floor: number): number {
  let start = isTrail(bytes[at]) && at > floor ? at - 1 : at;
  if (phraseClasses[bytes[start]!] !== LETTER && !isLetterLead(bytes[start])) return -1;
  const limit = at - LONGEST_WORD;
  while (start > floor) {
    if (start < limit) return -1;
    if (phraseClasses[bytes[start - 1]!] === LETTER) start--;
    else if (isTrail(bytes[start - 1]) && start - 2 >= floor && isLetterLead(bytes[start - 2])) start -= 2;
    else break;
  }
  return afterEscape(bytes, start, floor);
}

/** The letter of an escape (`\n`, `\t`, `\r`) belongs to the gap, not to the word behind it. */
function afterEscape(bytes: Uint8Array, start: number, floor: number): number {
  return start > floor && bytes[start - 1] === BACKSLASH && isEscapeLetter(bytes[start]) ? start + 1 : start;
}

const isEscapeLetter = (byte: number | undefined): boolean => byte === 0x6e || byte === 0x72 || byte === 0x74;

function wordEnd(bytes: Uint8Array, start: number): number {
  const limit = start + LONGEST_WORD;
  let end = start;
  while (end <= limit) {
    if (end < bytes.length && phraseClasses[bytes[end]!] === LETTER) end++;
    else if (isLetterLead(bytes[end]) && isTrail(bytes[end + 1])) end += 2;
    else return end > start ? end : -1;
  }
  return -1;
}

/** Bytes of the separator at `index` beyond ASCII: no-break space, ideographic space, comma and full stop, wide comma; else 0. */
function wideGap(bytes: Uint8Array, index: number): number {
  const byte = bytes[index];
  if (byte === 0xc2 && bytes[index + 1] === 0xa0) return 2;
  if (byte === 0xe3 && bytes[index + 1] === 0x80 && bytes[index + 2]! >= 0x80 && bytes[index + 2]! <= 0x82) return 3;
  if (byte === 0xef && bytes[index + 1] === 0xbc && bytes[index + 2] === 0x8c) return 3;
  return 0;
}

/** Start of the separator that covers `at`, or `at`. */
export function wideGapStart(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 2 && back <= at; back++) if (wideGap(bytes, at - back) > back) return at - back;
  return at;
}

/** The first byte after the separators that begin at `index`; `index` itself where there are none. Stops at the widest gap. */
function afterGap(bytes: Uint8Array, index: number): number {
  const limit = index + WIDEST_GAP;
  let end = index;
  while (end < bytes.length && end < limit) {
    const byte = bytes[end]!;
    if (byte === BACKSLASH && isEscapeLetter(bytes[end + 1])) end += 2;
    else if (phraseClasses[byte] === GAP) end++;
    else {
      const wide = byte >= 0x80 ? wideGap(bytes, end) : 0;
      if (wide === 0) break;
      end += wide;
    }
  }
  return end;
}

/** One past the last byte before the separators that end at `index`. */
function beforeGap(bytes: Uint8Array, index: number, floor: number): number {
  const limit = Math.max(floor, index - WIDEST_GAP);
  let start = index;
  while (start > limit) {
    if (phraseClasses[bytes[start - 1]!] === GAP) start--;
    else if (start - 2 >= limit && bytes[start - 2] === BACKSLASH && isEscapeLetter(bytes[start - 1])) start -= 2;
    else if (start - 3 >= limit && wideGap(bytes, start - 3) === 3) start -= 3;
    else if (start - 2 >= limit && wideGap(bytes, start - 2) === 2) start -= 2;
    else break;
  }
  return start;
}

const NO_SCRIPT = 0;
const HAN = 1;
const KANA = 2;
const HANGUL = 3;

/** The script of the three-byte character that begins at `index`. */
function scriptAt(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!;
  if (lead < 0xe1 || lead > 0xed || index + 2 >= bytes.length) return NO_SCRIPT;
  const code = ((lead & 15) << 12) | ((bytes[index + 1]! & 63) << 6) | (bytes[index + 2]! & 63);
  if (code >= 0x4e00 && code <= 0x9fff) return HAN;
  if (code >= 0x3041 && code <= 0x309a) return KANA;
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) return HANGUL;
  return NO_SCRIPT;
}

/** First byte of the three-byte character that covers `at`, or -1. */
function wideStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > at - 2 && start > 0 && isTrail(bytes[start])) start--;
  return scriptAt(bytes, start) === NO_SCRIPT ? -1 : start;
}

const isWide = (bytes: Uint8Array, at: number): boolean => bytes[at]! >= 0x80 && wideStart(bytes, at) >= 0;

/** The stretch of one script around `at`; a Han character is a word, in the other scripts an unbroken row is. */
function readWide(bytes: Uint8Array, at: number, floor: number): Stretch {
  let start = wideStart(bytes, at);
  const script = scriptAt(bytes, start);
  while (start > floor) {
    if (start - 3 >= floor && scriptAt(bytes, start - 3) === script) start -= 3;
    else {
      const before = beforeGap(bytes, start, floor);
      if (before === start || before - 3 < floor || scriptAt(bytes, before - 3) !== script) break;
      start = before - 3;
    }
  }
  let end = start;
  let words = 0;
  while (end < bytes.length && scriptAt(bytes, end) === script) {
    words++;
    end += 3;
    if (script !== HAN) while (end < bytes.length && scriptAt(bytes, end) === script) end += 3;
    const next = afterGap(bytes, end);
    if (next >= bytes.length || scriptAt(bytes, next) !== script) break;
    end = next;
  }
  return { start, end, words };
}
