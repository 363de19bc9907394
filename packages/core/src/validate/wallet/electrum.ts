// Electrum's seed phrases since version 2: no checksum word, but the HMAC-SHA-512 of the phrase under "Seed version" begins
// with the wallet's type. Source: Electrum's documentation of its seed version system.

import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesToHex } from "./scalar.ts";

const types = [
  ["100", "segwit"],
  ["101", "2fa"],
  ["102", "2fa-segwit"],
  ["01", "standard"],
] as const;

/** Type of the wallet that the phrase (lower case, single blanks) is for, or null. A random phrase passes once in 220. */
export function electrumType(phrase: string): string | null {
  const digest = bytesToHex(hmac(sha512, utf8ToBytes("Seed version"), utf8ToBytes(phrase)));
  return types.find(([prefix]) => digest.startsWith(prefix))?.[1] ?? null;
}
