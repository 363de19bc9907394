// The repository's own name for a secret: it stays through moves, renames, re-indentation, encodings and rebases, is new
// when the secret is, and says nothing about the same secret in another repository.

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

/** Per key the names given so far: a history holds the same secret in hundreds of places. */
const given = new WeakMap<Uint8Array, Map<string, string>>();

/** 32 hexadecimal digits of HMAC-SHA-256 (RFC 2104) over the sealed digest, under the repository's key. */
export function fingerprintOf(digest: string, key: Uint8Array): string {
  let names = given.get(key);
  if (names === undefined) {
    names = new Map();
    given.set(key, names);
  }
  const name = names.get(digest) ?? bytesToHex(hmac(sha256, key, hexToBytes(digest))).slice(0, 32);
  names.set(digest, name);
  return name;
}
