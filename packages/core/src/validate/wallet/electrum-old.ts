// Electrum's seeds before its version 2: 12 or 24 words of a list of common English words, without any checksum. Three words are
// 32 bits; the hexadecimal text of them all, hashed 100,000 times, is the master key.
// Source: spesmilo/electrum, electrum/old_mnemonic.py and keystore.py (Old_KeyStore).

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { hash160 } from "./addresses.ts";
import { encodeBase58Check } from "./base58check.ts";
import { moneroTable } from "./monero-phrase.ts";
import { bytesToHex } from "./scalar.ts";
import { tripleOf, wordsOfNumber } from "./word-triples.ts";
import { moneroWords } from "./words/monero-lists.ts";

const LANGUAGE = "old-english";
const ROUNDS = 100_000;

/** The seed in hexadecimal, or null where the words (lower case) write none. Random words of the list nearly always do. */
export function readOldElectrumSeed(words: readonly string[]): string | null {
  if (words.length !== 12 && words.length !== 24) return null;
  const table = moneroTable(LANGUAGE);
  const places: number[] = [];
  for (const word of words) {
    const place = table.get(word);
    if (place === undefined) return null;
    places.push(place);
  }
  let seed = "";
  for (let at = 0; at < places.length; at += 3) {
    const value = tripleOf(places, at);
    if (value >= 2 ** 32) return null;
    seed += value.toString(16).padStart(8, "0");
  }
  return seed;
}

/** The phrase of 16 or 32 bytes in hexadecimal. */
export const encodeOldElectrumSeed = (seed: string): string[] =>
  (seed.match(/.{8}/g) ?? []).flatMap((part) => wordsOfNumber(Number.parseInt(part, 16)).map((index) => moneroWords(LANGUAGE)[index]!));

/** The master public key, 64 bytes in hexadecimal, and the first receiving address. Takes a tenth of a second and more. */
export function oldElectrumWallet(seed: string): { readonly masterPublicKey: string; readonly address: string } {
  const text = utf8ToBytes(seed);
  let stretched: Uint8Array = text;
  for (let round = 0; round < ROUNDS; round++) stretched = sha256(concatBytes(stretched, text));
  const master = secp256k1.Point.BASE.multiply(numberOf(stretched) % secp256k1.Point.Fn.ORDER);
  const bytes = master.toBytes(false).subarray(1);
  const offset = sha256(sha256(concatBytes(utf8ToBytes("0:0:"), bytes)));
  const first = master.add(secp256k1.Point.BASE.multiply(numberOf(offset) % secp256k1.Point.Fn.ORDER));
  return {
    masterPublicKey: bytesToHex(bytes),
    address: encodeBase58Check(concatBytes(Uint8Array.of(0), hash160(first.toBytes(false)))),
  };
}

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(bytes)}`);
