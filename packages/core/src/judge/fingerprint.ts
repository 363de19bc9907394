// The repository's own name for a secret: it stays through moves, renames, re-indentation, encodings and rebases, is new
// when the secret is, and says nothing about the same secret in another repository.

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

/** 32 hexadecimal digits of HMAC-SHA-256 (RFC 2104) over the sealed digest, under the repository's key. */
export const fingerprintOf = (digest: string, key: Uint8Array): string => bytesToHex(hmac(sha256, key, hexToBytes(digest))).slice(0, 32);
