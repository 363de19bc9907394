// BIP-39: words to entropy with its checksum, and entropy to seed. Words are looked up in NFKD and, for Latin lists, also
// without accents, since people type them so; what comes out is the list's own spelling.

import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { bip39Lists } from "./words/word-lists.ts";

export const bip39Lengths: readonly number[] = [12, 15, 18, 21, 24];

export interface Bip39Phrase {
  readonly language: string;
  readonly entropy: Uint8Array;
  /** The list's own spelling, NFKD, joined by single blanks. */
  readonly canonical: string;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Words of one language to their places; made at the first question. */
export function wordTable(language: string): ReadonlyMap<string, number> {
  let table = tables.get(language);
  if (table === undefined) {
    const made = new Map<string, number>();
    for (const [index, word] of bip39Lists[language]!.entries()) {
      made.set(word.normalize("NFKD"), index);
      const bare = word.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
      if (!made.has(bare)) made.set(bare, index);
    }
    table = made;
    tables.set(language, table);
  }
  return table;
}

/** Places of the words (NFKD, lower case) in the language's list, or null where one is not in it. */
export function indicesOf(words: readonly string[], language: string): number[] | null {
  const table = wordTable(language);
  const indices: number[] = [];
  for (const word of words) {
    const index = table.get(word);
    if (index === undefined) return null;
    indices.push(index);
  }
  return indices;
}

/** The phrase (words in NFKD, lower case) in the first language in which its checksum holds, or null. Of random list words 1 in 16 (12 words) to 1 in 256 (24) pass. */
export function readBip39(words: readonly string[]): Bip39Phrase | null {
  if (!bip39Lengths.includes(words.length)) return null;
  for (const language of Object.keys(bip39Lists)) {
    const indices = indicesOf(words, language);
    if (indices === null) continue;
    const entropy = entropyOf(indices);
    if (entropy === null) continue;
    const list = bip39Lists[language]!;
    return { language, entropy, canonical: indices.map((index) => list[index]!.normalize("NFKD")).join(" ") };
  }
  return null;
}

/** Entropy of 11-bit places where the last bits are the SHA-256 checksum, else null. */
function entropyOf(indices: readonly number[]): Uint8Array | null {
  const sumBits = indices.length / 3;
  const bytes = new Uint8Array((sumBits * 32) / 8 + 1);
  let position = 0;
  for (const index of indices) {
    for (let bit = 10; bit >= 0; bit--, position++) if ((index >>> bit) & 1) bytes[position >>> 3]! |= 128 >>> (position & 7);
  }
  const entropy = bytes.slice(0, -1);
  return sha256(entropy)[0]! >>> (8 - sumBits) === bytes.at(-1)! >>> (8 - sumBits) ? entropy : null;
}

/** The phrase that encodes 16, 20, 24, 28 or 32 bytes of entropy. */
export function encodeBip39(entropy: Uint8Array, language: string): string[] {
  const bits = [...entropy, sha256(entropy)[0]!].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const count = (entropy.length * 3) / 4;
  return Array.from({ length: count }, (_, index) => bip39Lists[language]![Number.parseInt(bits.slice(index * 11, index * 11 + 11), 2)]!);
}

/** 64 bytes; 2,048 rounds of PBKDF2-HMAC-SHA-512, some milliseconds. */
export const bip39Seed = (canonical: string, passphrase = ""): Uint8Array =>
  pbkdf2(sha512, utf8ToBytes(canonical), utf8ToBytes(`mnemonic${passphrase.normalize("NFKD")}`), { c: 2048, dkLen: 64 });
