// The XRP Ledger's family seeds (`s...`, `sEd...`): base58check in Ripple's alphabet over 16 bytes, and the account that
// a seed opens by the ledger's own key derivation.

import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { KnownOfSecrets } from "../../facts/known-of-secrets.ts";
import { rippleAddress } from "./addresses.ts";
import { decodeRippleBase58 } from "./base58check.ts";
import { bytesToHex, isSecp256k1Scalar } from "./scalar.ts";

export interface RippleSeed {
  readonly curve: "secp256k1" | "ed25519";
  /** 16 bytes. */
  readonly seed: Uint8Array;
  readonly address: string;
}

const addresses = new KnownOfSecrets<string>();

/** The seed, or null. 27 to 31 characters that begin with `s` can be one. */
export function readRippleSeed(text: string): RippleSeed | null {
  if (text.length < 27 || text.length > 31 || !text.startsWith("s")) return null;
  const payload = decodeRippleBase58(text);
  if (payload?.length === 17 && payload[0] === 0x21) {
    const seed = payload.slice(1);
    return { curve: "secp256k1", seed, address: addresses.get(text, () => rippleAddress(secpAccountKey(seed))) };
  }
  if (payload?.length === 19 && payload[0] === 1 && payload[1] === 0xe1 && payload[2] === 0x4b) {
    const seed = payload.slice(3);
    const publicKey = () => concatBytes(Uint8Array.of(0xed), ed25519.getPublicKey(half(seed)));
    return { curve: "ed25519", seed, address: addresses.get(text, () => rippleAddress(publicKey())) };
  }
  return null;
}

const half = (bytes: Uint8Array): Uint8Array => sha512(bytes).subarray(0, 32);

/** The first of the counted hashes that is a valid scalar; practically always the first of all. */
function firstScalar(prefix: Uint8Array): Uint8Array {
  for (let count = 0; ; count++) {
    const candidate = half(concatBytes(prefix, Uint8Array.of(0, 0, 0, count)));
    if (isSecp256k1Scalar(candidate)) return candidate;
  }
}

/** Public key of the family's account 0: root key plus an offset made from the root's public key. */
function secpAccountKey(seed: Uint8Array): Uint8Array {
  const root = firstScalar(seed);
  const offset = firstScalar(concatBytes(secp256k1.getPublicKey(root, true), new Uint8Array(4)));
  const sum = (BigInt(`0x${bytesToHex(root)}`) + BigInt(`0x${bytesToHex(offset)}`)) % secp256k1.Point.Fn.ORDER;
  return secp256k1.getPublicKey(secp256k1.Point.Fn.toBytes(sum), true);
}
