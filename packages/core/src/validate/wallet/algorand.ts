// Algorand's 25-word phrase: 24 words of BIP-39's English list carry the 32-byte key in 11-bit groups from the low end, the
// last word is the first 11 bits of the key's SHA-512/256.

import { sha512_256 } from "@noble/hashes/sha2.js";
import { indicesOf } from "./bip39.ts";
import { bip39Lists } from "./words/word-lists.ts";

/** The 32-byte Ed25519 seed, or null. Of random list words 1 in 2^19 passes. */
export function readAlgorandPhrase(words: readonly string[]): Uint8Array | null {
  if (words.length !== 25) return null;
  const indices = indicesOf(words, "english");
  if (indices === null) return null;
  const bytes = new Uint8Array(33);
  for (let bit = 0; bit < 264; bit++) if ((indices[Math.floor(bit / 11)]! >>> (bit % 11)) & 1) bytes[bit >>> 3]! |= 1 << (bit & 7);
  const key = bytes.slice(0, 32);
  return bytes[32] === 0 && checksum(key) === indices[24] ? key : null;
}

/** The phrase of a 32-byte seed. */
export function encodeAlgorandPhrase(seed: Uint8Array): string[] {
  const indices = new Array<number>(24).fill(0);
  for (let bit = 0; bit < 256; bit++) if ((seed[bit >>> 3]! >>> (bit & 7)) & 1) indices[Math.floor(bit / 11)]! |= 1 << (bit % 11);
  return [...indices, checksum(seed)].map((index) => bip39Lists.english![index]!);
}

function checksum(key: Uint8Array): number {
  const digest = sha512_256(key);
  return (digest[0]! | (digest[1]! << 8)) & 2047;
}
