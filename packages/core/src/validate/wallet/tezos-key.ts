// Tezos' secret keys: base58check with prefixes that show as `edsk`, `spsk`, `p2sk`, encrypted `edesk`, `spesk`, `p2esk`.

import { tezosAddress } from "./addresses.ts";
import { decodeBase58Check } from "./base58check.ts";

export interface TezosKey {
  readonly encoding: string;
  readonly curve: "ed25519" | "secp256k1" | "p256";
  readonly encrypted: boolean;
  /** The 32-byte key, or salt and ciphertext where it is encrypted. */
  readonly key: Uint8Array;
  readonly address: string | null;
}

const kinds = [
  { encoding: "edsk", prefix: [13, 15, 58, 7], size: 32, curve: "ed25519", encrypted: false },
  { encoding: "edsk", prefix: [43, 246, 78, 7], size: 64, curve: "ed25519", encrypted: false },
  { encoding: "spsk", prefix: [17, 162, 224, 201], size: 32, curve: "secp256k1", encrypted: false },
  { encoding: "p2sk", prefix: [16, 81, 238, 189], size: 32, curve: "p256", encrypted: false },
  { encoding: "edesk", prefix: [7, 90, 60, 179, 41], size: 56, curve: "ed25519", encrypted: true },
  { encoding: "spesk", prefix: [9, 237, 241, 174, 150], size: 56, curve: "secp256k1", encrypted: true },
  { encoding: "p2esk", prefix: [9, 48, 57, 115, 171], size: 56, curve: "p256", encrypted: true },
] as const;

/** The key, or null. */
export function readTezosKey(text: string): TezosKey | null {
  if (!/^(ed|sp|p2)e?sk/.test(text)) return null;
  const payload = decodeBase58Check(text);
  if (payload === null) return null;
  for (const { encoding, prefix, size, curve, encrypted } of kinds) {
    if (payload.length !== prefix.length + size || !prefix.every((byte, index) => byte === payload[index])) continue;
    const body = payload.slice(prefix.length);
    const key = encrypted ? body : body.slice(0, 32);
    const address = encrypted || curve === "p256" ? null : tezosAddress(curve, key);
    return { encoding, curve, encrypted, key, address };
  }
  return null;
}
