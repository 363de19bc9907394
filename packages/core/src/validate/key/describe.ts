// Words and public identifiers of a key: what people compare with the list of keys that an exchange or a server shows.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encodeBase64 } from "./base64.ts";
import type { KeyFacts } from "./key-facts.ts";

/** One clause: `Ed25519 private key, unencrypted (PKCS#8)`. */
export function describeKey({ keyType, bits, curve, container, encryption, cut, likelyType }: KeyFacts): string {
  const type = keyType === "unknown" ? (likelyType ? `probably ${likelyType}` : "unknown kind of") : keyType;
  const size = keyType === "RSA" || keyType === "DSA" ? bits : keyType === "EC" ? curve : null;
  const name = `${type}${size === null ? "" : `${typeof size === "number" ? "-" : " "}${size}`} private key`;
  const lock = encryption === null ? "unencrypted" : encryption.weak === null ? "encrypted" : `weakly encrypted (${encryption.weak})`;
  return `${name}, ${lock}${cut === null ? "" : ", truncated"} (${container})`;
}

export const spkiDigest = (spki: Uint8Array): string => bytesToHex(sha256(spki));

/** The form in which Binance's API Management page takes and shows a public key. */
export function publicKeyPem(spki: Uint8Array): string {
  const lines = encodeBase64(spki).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PUBLIC KEY-----", ...lines, "-----END PUBLIC KEY-----", ""].join("\n");
}

/** As `ssh-keygen -l` prints it. */
export const sshFingerprint = (blob: Uint8Array): string => `SHA256:${encodeBase64(sha256(blob)).replace(/=+$/, "")}`;
