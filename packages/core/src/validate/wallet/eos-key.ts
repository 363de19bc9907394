// Antelope's (EOS) private keys, `PVT_K1_...` and `PVT_R1_...`: base58 of 32 bytes and four bytes of RIPEMD-160 over key and curve name.

import { ripemd160 } from "@noble/hashes/legacy.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase58 } from "./base58check.ts";
import { sameBytes } from "./scalar.ts";

const sumOf = (key: Uint8Array, curve: string): Uint8Array => ripemd160(concatBytes(key, utf8ToBytes(curve))).subarray(0, 4);

/** The 32-byte key of the part behind `PVT_K1_` or `PVT_R1_`, or null. */
export function readEosKey(body: string, curve: "K1" | "R1"): Uint8Array | null {
  const bytes = decodeBase58(body);
  if (bytes === null || bytes.length !== 36) return null;
  const key = bytes.slice(0, 32);
  return sameBytes(bytes.subarray(32), sumOf(key, curve)) ? key : null;
}
