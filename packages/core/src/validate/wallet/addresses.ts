// From a private key to the address that people know it by, offline. Each function takes a valid 32-byte key (checked by
// the caller) and gives the chain's usual text form.

import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToNumberBE } from "@noble/curves/utils.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { ripemd160 } from "@noble/hashes/legacy.js";
import { sha256, sha512_256 } from "@noble/hashes/sha2.js";
import { keccak_256, sha3_256 } from "@noble/hashes/sha3.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { base32nopad, base58xmr } from "@scure/base";
import { ecPublicKey, octetPublicKey } from "../key/curves.ts";
import { encodeBase58, encodeBase58Check, encodeRippleBase58 } from "./base58check.ts";
import { encodeBech32, encodeWitness } from "./bech32.ts";
import { bytesToHex, ED25519_ORDER, littleEndian } from "./scalar.ts";

export const hash160 = (bytes: Uint8Array): Uint8Array => ripemd160(sha256(bytes));

/** Uncompressed. The functions below take it where the caller has it already (`secp256k1PublicKeys` of many keys). */
const pointOf = (key: Uint8Array): Uint8Array => ecPublicKey("secp256k1", bytesToNumberBE(key))!;

const compressedOf = (point: Uint8Array): Uint8Array => concatBytes(Uint8Array.of(2 + (point[64]! & 1)), point.subarray(1, 33));

const seedPublicKey = (seed: Uint8Array): Uint8Array => octetPublicKey("Ed25519", seed)!;

const accountOf = (point: Uint8Array): Uint8Array => keccak_256(point.subarray(1)).subarray(12);

/** With EIP-55's mixed-case checksum. */
export function ethereumAddress(key: Uint8Array, point = pointOf(key)): string {
  const plain = bytesToHex(accountOf(point));
  const sum = bytesToHex(keccak_256(Uint8Array.from(plain, (character) => character.charCodeAt(0))));
  return `0x${[...plain].map((character, index) => (Number.parseInt(sum[index]!, 16) >= 8 ? character.toUpperCase() : character)).join("")}`;
}

export const tronAddress = (key: Uint8Array, point = pointOf(key)): string =>
  encodeBase58Check(concatBytes(Uint8Array.of(0x41), accountOf(point)));

/** Pay to public key hash, with the coin's version byte. */
export const pubKeyHashAddress = (key: Uint8Array, version: number, compressed: boolean, point = pointOf(key)): string =>
  encodeBase58Check(concatBytes(Uint8Array.of(version), hash160(compressed ? compressedOf(point) : point)));

/** Pay to witness public key hash, version 0 (`bc1q...`). */
export const segwitAddress = (key: Uint8Array, prefix: string, point = pointOf(key)): string =>
  encodeWitness(prefix, hash160(compressedOf(point)));

export const rippleAddress = (publicKey: Uint8Array): string => encodeRippleBase58(concatBytes(Uint8Array.of(0), hash160(publicKey)));

export const solanaAddress = (seed: Uint8Array): string => encodeBase58(seedPublicKey(seed));

/** NEAR's implicit account: the public key in hex. */
export const nearAddress = (seed: Uint8Array): string => bytesToHex(seedPublicKey(seed));

/** CometBFT's validator address: the first 20 bytes of the public key's SHA-256, upper-case hex. */
export const cometAddress = (seed: Uint8Array): string => bytesToHex(sha256(seedPublicKey(seed)).subarray(0, 20)).toUpperCase();

/** The first coordinate alone (BIP-340). */
export const nostrPublicKey = (key: Uint8Array, point = pointOf(key)): string => encodeBech32("npub", point.subarray(1, 33));

/** Flag 0 is Ed25519, 1 secp256k1 (Sui's signature schemes). */
export function suiAddress(flag: 0 | 1, key: Uint8Array): string {
  const publicKey = flag === 0 ? seedPublicKey(key) : compressedOf(pointOf(key));
  return `0x${bytesToHex(blake2b(concatBytes(Uint8Array.of(flag), publicKey), { dkLen: 32 }))}`;
}

/** Single-key Ed25519 authentication key. */
export const aptosAddress = (seed: Uint8Array): string => `0x${bytesToHex(sha3_256(concatBytes(seedPublicKey(seed), Uint8Array.of(0))))}`;

const tezosPrefixes = { ed25519: [6, 161, 159], secp256k1: [6, 161, 161] } as const;

export function tezosAddress(curve: keyof typeof tezosPrefixes, key: Uint8Array): string {
  const publicKey = curve === "ed25519" ? seedPublicKey(key) : compressedOf(pointOf(key));
  return encodeBase58Check(concatBytes(Uint8Array.from(tezosPrefixes[curve]), blake2b(publicKey, { dkLen: 20 })));
}

export function algorandAddress(seed: Uint8Array): string {
  const publicKey = seedPublicKey(seed);
  return base32nopad.encode(concatBytes(publicKey, sha512_256(publicKey).subarray(-4)));
}

const bytesOfScalar = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * index)) & 255n));

/** The main network's standard address of a spend key; the view key is its Keccak hash, reduced. */
export function moneroAddress(spendKey: Uint8Array): string {
  const spend = littleEndian(spendKey) % ED25519_ORDER;
  const view = littleEndian(keccak_256(bytesOfScalar(spend))) % ED25519_ORDER;
  const publicKeys = [spend, view].map((scalar) => ed25519.Point.BASE.multiply(scalar).toBytes());
  const body = concatBytes(Uint8Array.of(18), ...publicKeys);
  return base58xmr.encode(concatBytes(body, keccak_256(body).subarray(0, 4)));
}
