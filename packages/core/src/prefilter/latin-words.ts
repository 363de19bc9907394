// Whether bytes spell a word of any Latin list: a bitmap over a 32-bit hash of the word's base letters, so that case and
// accents (composed or combining, NFC or NFKD) do not matter. It may say yes wrongly (3 in 100), never no wrongly.

import { latinLists } from "./word-lists.ts";

const BITS = 19;
const FNV_PRIME = 0x01000193;

let bitmap: Uint8Array | null = null;

/** Whether the first question has been asked: until then a cheaper one may spare the building. */
export const isBuilt = (): boolean => bitmap !== null;

/** For the second byte of U+00C0..U+00FF (lead byte C3) the code of its lower-case base letter, 0 where it has none. */
const baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
  const base =
    String.fromCharCode(0xc0 + low)
      .normalize("NFD")
      .charCodeAt(0) | 0x20;
  return base >= 0x61 && base <= 0x7a ? base : 0;
});

/** Built at the first question, about 3 ms: most commits hold no run of letters that asks. */
function build(): Uint8Array {
  const made = new Uint8Array(2 ** (BITS - 3));
  for (const stem of latinStems()) {
    let hash = 0;
    for (let index = 0; index < stem.length; index++) hash = step(hash, stem.charCodeAt(index));
    const slot = hash >>> (32 - BITS);
    made[slot >>> 3]! |= 1 << (slot & 7);
  }
  return made;
}

/** Every listed Latin word in its base letters, most of them as they are. */
function* latinStems(): Generator<string> {
  for (const list of latinLists) for (const word of list) yield isAscii(word) ? word : word.replace(/[^a-z]/g, "");
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 0x80) return false;
  return true;
}

const step = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, FNV_PRIME);
  return mixed ^ (mixed >>> 15);
};

/** Whether `bytes[start, end)`, letters in UTF-8, may be a word of one of the lists. */
export function mayBeLatinWord(bytes: Uint8Array, start: number, end: number): boolean {
  bitmap ??= build();
  let hash = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) hash = step(hash, byte | 0x20);
    else if (byte === 0xc3) {
      const base = baseLetters[bytes[++index]! & 63]!;
      if (base !== 0) hash = step(hash, base);
    } else index++;
  }
  const slot = hash >>> (32 - BITS);
  return (bitmap[slot >>> 3]! & (1 << (slot & 7))) !== 0;
}

/** The word is of no list, or too short or too long for one. */
export const NO = 0;
/** The word goes on beyond ASCII, so that `mayBeLatinWord` must tell. */
export const UNSURE = -1;

/** End of the ASCII word that begins at `start` where it may be listed (three to twelve letters), else `NO` or `UNSURE`. */
export function asciiWordEnd(bytes: Uint8Array, start: number): number {
  bitmap ??= build();
  const limit = Math.min(bytes.length, start + 13);
  let hash = 0;
  let end = start;
  for (; end < limit; end++) {
    const code = bytes[end]! | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    hash = step(hash, code);
  }
  if (end < bytes.length && bytes[end]! >= 0x80) return UNSURE;
  if (end - start < 3 || end - start > 12) return NO;
  const slot = hash >>> (32 - BITS);
  return (bitmap[slot >>> 3]! & (1 << (slot & 7))) !== 0 ? end : NO;
}
