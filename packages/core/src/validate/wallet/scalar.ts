// Bytes, hex and the range of private scalars: what every wallet format boils down to.

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

export { bytesToHex, hexToBytes };

/** Whether 32 bytes are a private key of secp256k1: 0 < k < n (SEC 1). Nearly every 32 bytes are, so it proves nothing. */
export const isSecp256k1Scalar = (key: Uint8Array): boolean => key.length === 32 && secp256k1.utils.isValidSecretKey(key);

/** Order of the prime subgroup of Curve25519, which Monero's keys are reduced by. */
export const ED25519_ORDER = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;

export function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index]!);
  return value;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * Whether 32 bytes were written by a hand, not by a random source: a small number, one byte repeated, a count up. Such
 * keys are everybody's.
 */
export function isHandmade(key: Uint8Array): boolean {
  if (new Set(bytesToHex(key)).size <= 4 || key.subarray(0, 24).every((byte) => byte === 0)) return true;
  for (const period of [1, 2, 4, 5, 8, 16]) {
    if (2 * period <= key.length && key.every((byte, index) => index < period || byte === key[index - period])) return true;
  }
  return key.every((byte, index) => index === 0 || ((byte - key[index - 1]!) & 255) === ((key[1]! - key[0]!) & 255));
}
