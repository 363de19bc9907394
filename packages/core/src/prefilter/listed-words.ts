// Which word lists may hold a word that bytes spell, by a hash of its base letters, Latin or Cyrillic, so that case and accents
// (composed or combining, NFC or NFKD) do not matter. It may name a list wrongly (1 in 500 for each), never leave one out.

import { wordSlots } from "./word-slots.ts";

const SLOT_BITS = 20;
/** The kernel's table is smaller, so that it stays near the processor: each of its slots stands for sixteen here. */
const COARSE_BITS = 16;

let masks: Uint16Array | null = null;

/** Whether the first question has been asked: until then a cheaper one may spare the building. */
export const isBuilt = (): boolean => masks !== null;

const listedWords = (): Readonly<Uint16Array> => (masks ??= build());

/** For each hash of a word's base letters, shortened to sixteen bits, the lists that hold such a word, a bit each. */
export function coarseLists(): Uint16Array {
  const fine = listedWords();
  const coarse = new Uint16Array(2 ** COARSE_BITS);
  for (let slot = 0; slot < fine.length; slot++) coarse[slot >>> (SLOT_BITS - COARSE_BITS)]! |= fine[slot]!;
  return coarse;
}

/** How `word-slots.ts` writes the way from one slot to the next: the low digits first, the last one of another alphabet. */
export const LOW = { first: 0x5d, count: 34 } as const;
export const LAST = { first: 0x25, count: 55 } as const;

/** Built at the first question, in less than a millisecond. */
function build(): Uint16Array {
  const made = new Uint16Array(2 ** SLOT_BITS);
  for (const [list, text] of wordSlots.entries()) {
    let slot = -1;
    let step = 0;
    let weight = 1;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= LOW.first) {
        step += (code - LOW.first) * weight;
        weight *= LOW.count;
      } else {
        slot += step + (code - LAST.first) * weight + 1;
        made[slot]! |= 1 << list;
        step = 0;
        weight = 1;
      }
    }
  }
  return made;
}

/** Letters of the longest listed word. */
const LONGEST = 16;

const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

/** The hash of a word's base letters takes four at a time; `packages/core/kernel/skim.ts` has the same. `length`: letters so far. */
const mix = (mixed: number, four: number, length: number): number => mixed ^ Math.imul(four, factors[((length - 1) >> 2) & 3]!);

const slotOfMixed = (mixed: number): number => Math.imul(mixed ^ (mixed >>> 15), 0x165667b1) >>> (32 - SLOT_BITS);

/** For the second byte of U+00C0..U+00FF (lead byte C3) the code of its lower-case base letter, 0 where it has none. */
const baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
  const base =
    String.fromCharCode(0xc0 + low)
      .normalize("NFD")
      .charCodeAt(0) | 0x20;
  return base >= 0x61 && base <= 0x7a ? base : 0;
});

const CYRILLIC = 0x400;

/** Lower-case letters of Cyrillic count from 0x80 on, without what stands above some of them; 0 for the rest of U+0400..U+047F. */
const cyrillic = Uint8Array.from({ length: 128 }, (_, index) => {
  const base = String.fromCharCode(CYRILLIC + index)
    .toLowerCase()
    .normalize("NFD")
    .charCodeAt(0);
  return base >= 0x430 && base < 0x450 ? base - 0x430 + 0x80 : 0;
});

/** The lists of which `bytes[start, end)`, letters in UTF-8, may be a word, a bit each. */
export function listsOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let mixed = 0;
  let four = 0;
  let length = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    let letter = byte | 0x20;
    if (byte >= 0x80) {
      const trail = bytes[++index]! & 63;
      letter = byte === 0xc3 ? baseLetters[trail]! : byte === 0xd0 || byte === 0xd1 ? cyrillic[((byte & 1) << 6) | trail]! : 0;
      if (letter === 0) continue;
    }
    four |= letter << ((length & 3) << 3);
    if ((++length & 3) !== 0) continue;
    mixed = mix(mixed, four, length);
    four = 0;
  }
  if ((length & 3) !== 0) mixed = mix(mixed, four, length);
  return length > LONGEST ? 0 : listedWords()[slotOfMixed(mixed)]!;
}

/** Where the bits of a word stand; it is in NFKD and lower case. */
export function slotOf(word: string): number {
  let mixed = 0;
  let four = 0;
  let length = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const letter = code >= 0x61 && code <= 0x7a ? code : code >= CYRILLIC && code < CYRILLIC + 128 ? cyrillic[code - CYRILLIC]! : 0;
    if (letter === 0) continue;
    four |= letter << ((length & 3) << 3);
    if ((++length & 3) !== 0) continue;
    mixed = mix(mixed, four, length);
    four = 0;
  }
  if ((length & 3) !== 0) mixed = mix(mixed, four, length);
  return slotOfMixed(mixed);
}

/** The lists of which a word, in NFKD and lower case, may be. */
export const listsOfWord = (word: string): number => listedWords()[slotOf(word)]!;

const SHORTEST_ROW = 12;

/** Whether some list has as many words in a row as the shortest phrase; gives all these lists. `words` are the lists of each word. */
export function listsOfRow(words: readonly number[]): number {
  let all = 0;
  for (let end = SHORTEST_ROW; end <= words.length; end++) {
    let lists = ~all;
    for (let back = 1; back <= SHORTEST_ROW && lists !== 0; back++) lists &= words[end - back]!;
    all |= lists;
  }
  return all;
}

/** The word is of no list, or too short or too long for one. */
export const NO = 0;
/** The word goes on beyond ASCII, so that `listsOfBytes` must tell. */
export const UNSURE = -1;

/** End of the ASCII word that begins at `start` where it may be listed (of three letters at least), else `NO` or `UNSURE`. */
export function asciiWordEnd(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST + 1);
  let end = start;
  for (; end < limit; end++) {
    const code = bytes[end]! | 0x20;
    if (code < 0x61 || code > 0x7a) break;
  }
  if (end < bytes.length && bytes[end]! >= 0x80) return UNSURE;
  return end - start >= 3 && listsOfBytes(bytes, start, end) !== 0 ? end : NO;
}
