// Where a recovery phrase may stand: hints, ascending offsets inside what may be one, and the closer looks that keep few of them.

import { highOf, isLetter, joined, lettersOf, outside } from "./bytes";
import { BLOCK, HIGH_NIBBLES, LISTED, PHRASE, STEP } from "./tables";

const SHORTEST_WORD: u32 = 3;
const WORDS_BEHIND = 4;
const WIDEST_GAP: u32 = 48;

/** The lists that hold the word of `length` letters at `at`, case apart; `src/prefilter/listed-words.ts` has the same hash. */
function listsOf(at: usize, length: u32): u32 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const folded = v128.or(v128.load(at), i8x16.splat(0x20));
  const word = v128.and(folded, i8x16.lt_s(lanes, i8x16.splat(<i8>length)));
  let hash: u32 =
    (i32x4.extract_lane(word, 0) * <i32>0x9e3779b1) ^
    (i32x4.extract_lane(word, 1) * <i32>0x85ebca77) ^
    (i32x4.extract_lane(word, 2) * <i32>0xc2b2ae3d) ^
    (i32x4.extract_lane(word, 3) * <i32>0x27d4eb2f);
  hash = (hash ^ (hash >> 15)) * 0x165667b1;
  return load<u16>(LISTED + ((hash >> 16) << 1));
}

/**
 * False only where no phrase of Latin words covers `at` that begins less than 32 bytes before it: the word that stands there would
 * be at most its eighth, so that each of the four behind it must be of one list.
 */
function mayBePhrase(at: usize): bool {
  if (isLetter(load<u8>(at - 1))) at += ctz(~lettersOf(v128.load(at)));
  let lists: u32 = 0xffff;
  for (let word = 0; word < WORDS_BEHIND; word++) {
    const before = at;
    while (at - before <= WIDEST_GAP) {
      const gap = gapLength(at);
      at += gap;
      if (isEscapeLetter(at)) at++;
      else if (gap < BLOCK) break;
    }
    // Wide gaps and words of more than ASCII are left to who reads on from the hint.
    const byte = load<u8>(at);
    if (!isLetter(byte)) return byte >= 0x80 && isOfPhrase(at);
    const length: u32 = ctz(~lettersOf(v128.load(at)));
    if (load<u8>(at + length) >= 0x80) return true;
    if (length < SHORTEST_WORD) return false;
    lists &= listsOf(at, length);
    if (lists === 0) return false;
    at += length;
  }
  return true;
}

/**
 * Keeps the hints behind which the next two words are of one list, or which need a longer look: where they do not end within
 * 64 bytes, an escape, more than ASCII. Without branches, since no guess would be good.
 */
export function keepWords(input: usize, hints: usize, end: usize): usize {
  let kept = hints;
  for (; hints < end; hints += 4) {
    const place = load<u32>(hints);
    const at = input + place;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const words = joined(lettersOf(a), lettersOf(b), lettersOf(c), 0x8000);
    const behind = words & (words + 1);
    const start = <u32>ctz(behind);
    const length = <u32>ctz(~(behind >> start));
    const first = at + start;
    const later = behind & (behind + ((<u64>1) << start));
    const next = <u32>ctz(later);
    const size = <u32>ctz(~(later >> next));
    const second = at + next;
    store<u32>(kept, place);
    kept +=
      (<u32>((listsOf(first, length) & listsOf(second, size)) !== 0) |
        <u32>(next + size >= 48) |
        <u32>isEscapeLetter(first) |
        <u32>isEscapeLetter(second) |
        <u32>(i8x16.bitmask(v128.or(v128.or(a, b), c)) !== 0)) <<
      2;
  }
  return kept;
}

function isLead(byte: u8): bool {
  return byte >= 0xe1 && byte <= 0xed && byte !== 0xe2;
}

/** Keeps the hints at which a closer look does not rule a phrase out; it cannot judge other scripts than Latin. */
export function keepPhrases(input: usize, hints: usize, end: usize): usize {
  let kept = hints;
  for (; hints < end; hints += 4) {
    const place = load<u32>(hints);
    if (!isLead(load<u8>(input + place)) && !mayBePhrase(input + place)) continue;
    store<u32>(kept, place);
    kept += 4;
  }
  return kept;
}

/** Tells of the blocks where characters of three bytes begin: a phrase in Chinese, Japanese or Korean covers one at least. */
export function tellLeads(at: u32, leads: u64, unlisted: u64, first: usize, hints: usize): usize {
  for (let block: u32 = 0; block < STEP; block += BLOCK) {
    const part = <u32>(leads >> block) & 0xffff;
    if (part !== 0 && (<u32>(unlisted >> block) & 0xffff) === 0) hints = tell(at + block + ctz(part), first, hints);
  }
  return hints;
}

/** Whether the character beyond ASCII that begins at `at`, or goes on there, can be a letter of the lists or stand between words. */
function isOfPhrase(at: usize): bool {
  for (let left = 3; left > 0 && (load<u8>(at) & 0xc0) === 0x80; left--) at++;
  const byte = load<u8>(at);
  const next = load<u8>(at, 1);
  // Accented letters, combining marks and Cyrillic; no-break space, ideographic signs, wide comma.
  if (byte === 0xc3 || byte === 0xcc || (byte & 0xfe) === 0xd0) return true;
  return byte < 0xc0 || (byte === 0xc2 && next === 0xa0) || (byte === 0xe3 && next === 0x80) || (byte === 0xef && next === 0xbc);
}

/** Whether the letter at `at` belongs to an escape that stands between words: `\\n`, `\\r` or `\\t`. */
function isEscapeLetter(at: usize): bool {
  const pair = <u32>load<u16>(at - 1);
  return ((pair === 0x6e5c ? 1 : 0) | (pair === 0x725c ? 1 : 0) | (pair === 0x745c ? 1 : 0)) !== 0;
}

/** How many of the sixteen bytes from `at` on stand between words, as far as ASCII goes. */
function gapLength(at: usize): u32 {
  const bytes = v128.load(at);
  const high = highOf(v128.load(HIGH_NIBBLES), bytes);
  return ctz(outside(v128.load(PHRASE), v128.and(bytes, i8x16.splat(15)), high) | lettersOf(bytes) | 0x10000);
}

/** Puts `place` among the ascending hints from `first` on, near their end; returns the new end. */
function tell(place: u32, first: usize, hints: usize): usize {
  let at = hints;
  for (; at > first && load<u32>(at - 4) > place; at -= 4) store<u32>(at, load<u32>(at - 4));
  store<u32>(at, place);
  return hints + 4;
}
