// Monero's 25-word phrase, in thirteen languages: three words are 32 bits, little-endian; the last word repeats the one that a
// CRC-32 over the first letters of the others points at. Source: monero-project/monero, src/mnemonics/electrum-words.cpp.

import { encodeUtf8 } from "../../decode/latin1.ts";
import { tripleOf, wordsOfNumber } from "./word-triples.ts";
import { type MoneroLanguage, moneroLanguages, moneroPrefix, moneroWords } from "./words/monero-lists.ts";

export interface MoneroPhrase {
  readonly language: MoneroLanguage;
  /** 32 bytes: the spend key before reduction. */
  readonly seed: Uint8Array;
  /** The list's own spelling, NFKD, joined by single blanks. */
  readonly canonical: string;
}

const tables = new Map<MoneroLanguage, ReadonlyMap<string, number>>();

/** Words of one language, in NFKD and lower case, also without their accents and with `ss` for `ß`, to their places; made at the first question. */
export function moneroTable(language: MoneroLanguage): ReadonlyMap<string, number> {
  let table = tables.get(language);
  if (table === undefined) {
    const made = new Map<string, number>();
    for (const [index, word] of moneroWords(language).entries()) made.set(word.normalize("NFKD").toLowerCase(), index);
    for (const [word, index] of [...made]) {
      const bare = word.replace(/[\u0300-\u036f]/g, "").replace("ß", "ss");
      if (!made.has(bare)) made.set(bare, index);
    }
    table = made;
    tables.set(language, table);
  }
  return table;
}

/** The phrase (words in NFKD, lower case), or null. Of random words of one list 1 in 24 passes the checksum. */
export function readMoneroPhrase(words: readonly string[]): MoneroPhrase | null {
  if (words.length !== 25) return null;
  for (const language of moneroLanguages) {
    const seed = seedIn(language, words);
    if (seed !== null) return seed;
  }
  return null;
}

function seedIn(language: MoneroLanguage, words: readonly string[]): MoneroPhrase | null {
  const table = moneroTable(language);
  const indices: number[] = [];
  for (const word of words) {
    const index = table.get(word);
    if (index === undefined) return null;
    indices.push(index);
  }
  const spelled = indices.map((index) => moneroWords(language)[index]!);
  if (moneroPrefix(language, spelled[24]!) !== moneroPrefix(language, checksumWord(language, spelled.slice(0, 24)))) return null;
  const seed = new Uint8Array(32);
  for (let group = 0; group < 8; group++) {
    const value = tripleOf(indices, group * 3);
    if (value >= 2 ** 32) return null;
    for (let byte = 0; byte < 4; byte++) seed[group * 4 + byte] = Math.floor(value / 2 ** (8 * byte)) & 255;
  }
  return { language, seed, canonical: spelled.map((word) => word.normalize("NFKD")).join(" ") };
}

/** The phrase of 32 bytes. */
export function encodeMoneroPhrase(seed: Uint8Array, language: MoneroLanguage = "english"): string[] {
  const list = moneroWords(language);
  const words: string[] = [];
  for (let group = 0; group < 8; group++) {
    let value = 0;
    for (let byte = 3; byte >= 0; byte--) value = value * 256 + seed[group * 4 + byte]!;
    words.push(...wordsOfNumber(value).map((index) => list[index]!));
  }
  return [...words, checksumWord(language, words)];
}

const checksumWord = (language: MoneroLanguage, words: readonly string[]): string =>
  words[crc32(encodeUtf8(words.map((word) => moneroPrefix(language, word)).join(""))) % words.length]!;

/** CRC-32 (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
