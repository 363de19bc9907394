// Stellar's strkey (SEP-23): base32 of a version byte, 32 bytes and a CRC-16/XMODEM, low byte first. `S...` is a secret seed.

import { ed25519 } from "@noble/curves/ed25519.js";
import { base32nopad } from "@scure/base";

const SEED_VERSION = 18 << 3;
const ACCOUNT_VERSION = 6 << 3;

/** The 32-byte seed of a 56-character `S...` text, or null. */
export function readStellarSeed(text: string): Uint8Array | null {
  if (!/^S[A-Z2-7]{55}$/.test(text)) return null;
  const bytes = base32nopad.decode(text);
  if (bytes[0] !== SEED_VERSION) return null;
  const sum = crc16(bytes.subarray(0, 33));
  return bytes[33] === (sum & 255) && bytes[34] === sum >>> 8 ? bytes.slice(1, 33) : null;
}

function encodeStrkey(version: number, body: Uint8Array): string {
  const head = Uint8Array.from([version, ...body]);
  const sum = crc16(head);
  return base32nopad.encode(Uint8Array.from([...head, sum & 255, sum >>> 8]));
}

/** The account `G...` of a seed. */
export const stellarAddress = (seed: Uint8Array): string => encodeStrkey(ACCOUNT_VERSION, ed25519.getPublicKey(seed));

export const stellarSeedText = (seed: Uint8Array): string => encodeStrkey(SEED_VERSION, seed);

function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}
