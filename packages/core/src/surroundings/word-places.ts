// Where the words that are looked for in whole texts stand: those that name venues, and the landmarks. A place where one may
// begin is told by its first three characters, five bits each, so that letters of both cases fall together: one pass in
// TypeScript for short texts, a kernel for long ones.

import type { Layer } from "../decode/layer.ts";
import { Kernel, WORTH_STARTING, ZEROS } from "../prefilter/start-kernel.ts";
import { landmarks } from "./landmark-words.ts";
import { venues } from "./venue-words.ts";

const words = [...venues.keys(), ...landmarks.map((landmark) => landmark.toLowerCase())];

const trigramOf = (codes: readonly number[]): number => ((codes[0]! & 31) << 10) | ((codes[1]! & 31) << 5) | (codes[2]! & 31);

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

/** Bytes handed to the kernel at a time, and those handed over again so that a word on the border is seen. */
const STRETCH = 256 * 1024;
const OVERLAP = 4;
/** Where `packages/core/kernel/spot.ts` has its tables. */
const [GROUPS, SHORT, LONG, INPUT] = [0, 192, 4288, 5312];
const GROUP_TABLES = 96;
const LAST_GROUP = 15;

let seen = 0;
/** Undefined before the first try, null where there is no SIMD. */
let kernel: Kernel<"spot"> | null | undefined;

/** Shorter texts are read faster than they are handed over. */
const WORTH_SPOTTING = 1024;

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

/** What `beginnings` gives, by the kernel, and some more at which no word turns out to begin; null where it is not to be had. */
export function spotWords(bytes: Uint8Array): number[] | null {
  if (kernel === undefined) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    kernel = start();
  }
  if (kernel === null) return null;
  const found: number[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const piece = bytes.subarray(from, from + STRETCH + OVERLAP);
    const places = kernel.lay(piece, INPUT, 4 * piece.length);
    kernel.bytes.fill(0, INPUT + piece.length, INPUT + piece.length + ZEROS);
    const end = kernel.functions.spot(INPUT, Math.min(piece.length, STRETCH), places);
    for (let index = places >> 2; index < end >> 2; index++) found.push(from + kernel.words[index]!);
  }
  return found;
}

/**
 * Words that begin alike share one of sixteen groups, so that few other bytes pass for them; those of other scripts share the
 * last, where most texts never get.
 */
function start(): Kernel<"spot"> | null {
  const started = Kernel.start("spot", INPUT);
  if (started === null) return null;
  const tables = started.bytes;
  const sorted = [...words].sort();
  const latin = sorted.filter((word) => !/[^\0-\x7f]/.test(word)).length;
  for (const [index, word] of sorted.entries()) {
    const codes = Array.from(word, (character) => character.charCodeAt(0));
    if (codes.length < 5) setBit(tables, SHORT, trigramOf(codes));
    else setBit(tables, LONG, hashOfFive(codes));
    const group = Math.min(LAST_GROUP, Math.floor((index * LAST_GROUP) / latin));
    const tablesOfGroup = GROUPS + GROUP_TABLES * (group >> 3);
    const bit = 1 << (group & 7);
    for (let place = 0; place < 3; place++) {
      const code = codes[place]!;
      const table = tablesOfGroup + 32 * place;
      tables[table + (code & 15)]! |= bit;
      tables[table + 16 + (code >> 4)]! |= bit;
      if (/[a-z]/.test(word[place]!)) tables[table + 16 + ((code ^ 0x20) >> 4)]! |= bit;
    }
  }
  return started;
}

function setBit(tables: Uint8Array, table: number, bit: number): void {
  tables[table + (bit >>> 3)]! |= 1 << (bit & 7);
}

/** As `packages/core/kernel/spot.ts` reckons it. */
function hashOfFive(codes: readonly number[]): number {
  const [a, b, c, d, e] = codes.map((code) => code | 0x20) as [number, number, number, number, number];
  return (Math.imul(a | (b << 8) | (c << 16) | (d << 24), 0x9e3779b1) + Math.imul(e, 0x85ebca77)) >>> 19;
}
