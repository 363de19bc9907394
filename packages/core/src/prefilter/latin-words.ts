// Which Latin lists may hold a word that bytes spell, by a hash of its base letters, so that case and accents (composed or
// combining, NFC or NFKD) do not matter. It may name a list wrongly (1 in 500 for each), never leave one out.

import { latinLists } from "./word-lists.ts";

const SLOT_BITS = 20;
/** The kernel's table is smaller, so that it stays near the processor: each of its slots stands for sixteen here. */
const COARSE_BITS = 16;

let listed: Uint16Array | null = null;

/** Whether the first question has been asked: until then a cheaper one may spare the building. */
export const isBuilt = (): boolean => listed !== null;

const listedWords = (): Readonly<Uint16Array> => (listed ??= build());

/** For each hash of a word's base letters, shortened to sixteen bits, the lists that hold such a word, a bit each. */
export function coarseLists(): Uint16Array {
  const fine = listedWords();
  const coarse = new Uint16Array(2 ** COARSE_BITS);
  for (let slot = 0; slot < fine.length; slot++) coarse[slot >>> (SLOT_BITS - COARSE_BITS)]! |= fine[slot]!;
  return coarse;
}

/** For the second byte of U+00C0..U+00FF (lead byte C3) the code of its lower-case base letter, 0 where it has none. */
const baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
  const base =
    String.fromCharCode(0xc0 + low)
      .normalize("NFD")
      .charCodeAt(0) | 0x20;
  return base >= 0x61 && base <= 0x7a ? base : 0;
});

/** Built at the first question, about 3 ms: most commits hold no run of letters that asks. */
function build(): Uint16Array {
  const made = new Uint16Array(2 ** SLOT_BITS);
  const hash = new Hash();
  for (const [index, list] of latinLists.entries()) {
    for (const word of list) {
      for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 0x80) hash.take(word.charCodeAt(at));
      made[hash.slot()]! |= 1 << index;
    }
  }
  return made;
}

/** Letters of the longest listed word. */
const LONGEST = 16;

/** The hash of a word's base letters, four at a time; `packages/core/kernel/skim.ts` has the same. */
class Hash {
  #mixed = 0;
  #four = 0;
  #length = 0;

  take(letter: number): void {
    this.#four |= letter << ((this.#length & 3) << 3);
    if ((++this.#length & 3) === 0) this.#mix();
  }

  #mix(): void {
    if (this.#length <= LONGEST) this.#mixed ^= Math.imul(this.#four, factors[(this.#length - 1) >> 2]!);
    this.#four = 0;
  }

  /** Of the word taken; the next one may begin. */
  slot(): number {
    if ((this.#length & 3) !== 0) this.#mix();
    const slot = Math.imul(this.#mixed ^ (this.#mixed >>> 15), 0x165667b1) >>> (32 - SLOT_BITS);
    this.#mixed = 0;
    this.#length = 0;
    return slot;
  }
}

const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

const hash = new Hash();

/** The lists of which `bytes[start, end)`, letters in UTF-8, may be a word, a bit each. */
export function latinListsOf(bytes: Uint8Array, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) hash.take(byte | 0x20);
    else if (byte === 0xc3) {
      const base = baseLetters[bytes[++index]! & 63]!;
      if (base !== 0) hash.take(base);
    } else index++;
  }
  return listedWords()[hash.slot()]!;
}

/** The word is of no list, or too short or too long for one. */
export const NO = 0;
/** The word goes on beyond ASCII, so that `latinListsOf` must tell. */
export const UNSURE = -1;

/** End of the ASCII word that begins at `start` where it may be listed (of three letters at least), else `NO` or `UNSURE`. */
export function asciiWordEnd(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST + 1);
  let end = start;
  for (; end < limit; end++) {
    const code = bytes[end]! | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    hash.take(code);
  }
  const slot = hash.slot();
  if (end < bytes.length && bytes[end]! >= 0x80) return UNSURE;
  return end - start >= 3 && end - start <= LONGEST && listedWords()[slot] !== 0 ? end : NO;
}
