// What stands for a secret once it is gone: equal for equal secrets, of no use for getting one back. It lives
// between `seal` and `judge`, which turns it into the repository's own fingerprint: in memory, and in the cache of a history
// that lies beside the very objects that hold the secret. No report holds it.

import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SecretText } from "../facts/secret-text.ts";

/** Below this many characters a secret may be guessable offline, so that each guess is made to cost. */
const GUESSABLE_LENGTH = 32;
/** Milliseconds a guess, whoever computes it; a fingerprint is made of few such secrets, a dictionary of many. */
const STRETCH_ROUNDS = 20_000;
const SALT = utf8ToBytes("hodlguard digest 1");

type Stretch = (material: Uint8Array, salt: Uint8Array, rounds: number) => Uint8Array;

let stretch: Stretch = (material, salt, rounds) => pbkdf2(sha256, material, salt, { c: rounds, dkLen: 32 });

/** Lends a faster PBKDF2-HMAC-SHA-256 of 32 bytes, such as Node's own. */
export function lendPbkdf2(faster: Stretch): void {
  stretch = faster;
}

/**
 * Stretched digests of the latest short secrets, under their SHA-256: a history holds the same value in hundreds of versions
 * of a file, and a secret's digest never changes. The secrets themselves are not kept.
 */
const stretched = new Map<string, string>();
const MOST_KEPT = 4096;

/** SHA-256 of the canonical secret, or PBKDF2-HMAC-SHA-256 (RFC 8018) of a short one; 64 hexadecimal digits. */
export function digest(secret: SecretText): string {
  const material = utf8ToBytes(secret.reveal());
  const plain = bytesToHex(sha256(material));
  if (secret.length >= GUESSABLE_LENGTH) return plain;
  let known = stretched.get(plain);
  if (known === undefined) {
    known = bytesToHex(stretch(material, SALT, STRETCH_ROUNDS));
    if (stretched.size === MOST_KEPT) stretched.clear();
    stretched.set(plain, known);
  }
  return known;
}
