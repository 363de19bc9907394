// Where the words that name venues stand in whole texts. A place where one may begin is told by its first three characters, five
// bits each, so that letters of both cases fall together: one pass in TypeScript for short texts, a kernel for long ones.

import type { Layer } from "../decode/layer.ts";
import { spotWords, trigramOf, WORTH_SPOTTING, words } from "./spot.ts";

/** The words are few among the 32,768 trigrams. */
const TRIGRAMS = 0x7fff;
const byTrigram = new Map<number, { readonly word: string; readonly codes: readonly number[] }[]>();
/** One bit for each trigram that begins a word: four kilobytes, which stay in the nearest cache. */
const begins = new Uint32Array((TRIGRAMS + 1) / 32);
/** What may follow a trigram, one bit for each character's low five bits; none where no word begins with it. */
const followers = new Uint32Array(TRIGRAMS + 1);
const lower = Uint8Array.from({ length: 256 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));
for (const word of words) {
  const codes = Array.from(word, (character) => character.charCodeAt(0));
  const trigram = trigramOf(codes);
  begins[trigram >>> 5]! |= 1 << (trigram & 31);
  followers[trigram]! |= codes.length === 3 ? -1 : 1 << (codes[3]! & 31);
  byTrigram.set(trigram, [...(byTrigram.get(trigram) ?? []), { word, codes }]);
}

/** Ascending offsets at which a word may begin. */
function beginnings(text: string): number[] {
  const found: number[] = [];
  const size = text.length;
  let trigram = 0;
  for (let index = 0; index < size; index++) {
    trigram = ((trigram << 5) | (text.charCodeAt(index) & 31)) & TRIGRAMS;
    if (((begins[trigram >>> 5]! >>> (trigram & 31)) & 1) === 0 || index < 2) continue;
    if (index + 1 < size && ((followers[trigram]! >>> (text.charCodeAt(index + 1) & 31)) & 1) === 0) continue;
    found.push(index - 2);
  }
  return found;
}

/** Whether a word may begin in a short text at all, or it goes beyond ASCII; most names end with this question. */
export function mayHoldWord(text: string): boolean {
  let trigram = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return true;
    trigram = ((trigram << 5) | (code & 31)) & TRIGRAMS;
    if (((begins[trigram >>> 5]! >>> (trigram & 31)) & 1) !== 0 && index >= 2) return true;
  }
  return false;
}

/** The word that begins at `start`, lower case; of several the one that is listed first. */
function wordAt(text: string, start: number): string | null {
  const trigram = ((text.charCodeAt(start) & 31) << 10) | ((text.charCodeAt(start + 1) & 31) << 5) | (text.charCodeAt(start + 2) & 31);
  for (const { word, codes } of byTrigram.get(trigram) ?? []) if (stands(text, start, codes)) return word;
  return null;
}

const stands = (text: string, start: number, codes: readonly number[]): boolean => {
  for (let index = 0; index < codes.length; index++) if (lower[text.charCodeAt(start + index)] !== codes[index]) return false;
  return true;
};

interface WordPlace {
  readonly start: number;
  readonly word: string;
}

const found = new WeakMap<object, readonly WordPlace[]>();

/** The words in a layer, ascending, found once for all who ask. */
export function wordsIn(layer: Pick<Layer, "text" | "bytes">): readonly WordPlace[] {
  let places = found.get(layer);
  if (places === undefined) {
    const spotted = layer.bytes.length < WORTH_SPOTTING ? null : spotWords(layer.bytes);
    places = wordsAt(layer.text, spotted ?? beginnings(layer.text));
    found.set(layer, places);
  }
  return places;
}

/** The words of a text that begin at the given offsets. */
export function wordsAt(text: string, places: readonly number[] = beginnings(text)): WordPlace[] {
  const words: WordPlace[] = [];
  for (const start of places) {
    const word = wordAt(text, start);
    if (word !== null) words.push({ start, word });
  }
  return words;
}
