// Base58 with a four-byte checksum (double SHA-256), Bitcoin's encoding of keys, in Bitcoin's alphabet and in Ripple's.
// A random text passes once in 2^32, so a text that passes is proven to be of the format.

import { sha256 } from "@noble/hashes/sha2.js";
import { base58, base58xrp, createBase58check } from "@scure/base";

const bitcoin = createBase58check(sha256);

/** No key format is longer (a BIP-32 key has 112 characters); longer texts would cost quadratic time. */
const LONGEST = 128;

/** The payload without its checksum, or null where alphabet, length or checksum do not hold. */
export function decodeBase58Check(text: string): Uint8Array | null {
  if (text.length > LONGEST || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  try {
    return bitcoin.decode(text);
  } catch {
    return null;
  }
}

export const encodeBase58Check = (payload: Uint8Array): string => bitcoin.encode(payload);

/** Plain base58 in Bitcoin's alphabet, or null. */
export function decodeBase58(text: string): Uint8Array | null {
  if (text.length > LONGEST || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  return base58.decode(text);
}

export const encodeBase58 = (bytes: Uint8Array): string => base58.encode(bytes);

/** As `decodeBase58Check`, in the XRP Ledger's alphabet. */
export function decodeRippleBase58(text: string): Uint8Array | null {
  if (text.length > LONGEST || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  const bytes = base58xrp.decode(text);
  if (bytes.length < 5) return null;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, index) => byte === sum[index]) ? payload : null;
}

export function encodeRippleBase58(payload: Uint8Array): string {
  const sum = sha256(sha256(payload)).subarray(0, 4);
  return base58xrp.encode(Uint8Array.from([...payload, ...sum]));
}
