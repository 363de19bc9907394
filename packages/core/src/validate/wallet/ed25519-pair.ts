// A 64-byte Ed25519 secret key as Solana, NEAR and CometBFT store it: 32 bytes of seed, then the public key derived from
// it. That the halves fit proves the key: a random 64 bytes do so once in 2^255.

import { KnownOfSecrets } from "../../facts/known-of-secrets.ts";
import { octetPublicKey } from "../key/curves.ts";
import { sameBytes } from "./scalar.ts";

export const isEd25519Pair = (bytes: Uint8Array): boolean => bytes.length === 64 && known.get(bytes, () => fits(bytes));

const known = new KnownOfSecrets<boolean>();

const fits = (bytes: Uint8Array): boolean => sameBytes(octetPublicKey("Ed25519", bytes.subarray(0, 32))!, bytes.subarray(32));
