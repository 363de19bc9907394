// The key file of ssh.com's SSH2: magic, type, cipher, and for cipher `none` the numbers themselves.

import { bytesToNumberBE } from "@noble/curves/utils.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { dsaFacts } from "./dsa.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { rsaFacts } from "./rsa.ts";
import { WireReader } from "./ssh-wire.ts";

const MAGIC = 0x3f6ff9eb;

/** Null where the bytes do not begin with the format's magic. */
export function readSsh2(bytes: Uint8Array): KeyFacts | null {
  const reader = new WireReader(bytes);
  if (reader.uint32() !== MAGIC) return null;
  const expected = reader.uint32();
  const type = reader.text();
  const cipher = reader.text();
  const body = reader.string();
  const keyType = type.includes("rsa") ? "RSA" : type.includes("dsa") ? "DSA" : "unknown";
  const cut = reader.cut ? { present: bytes.length, expected: Math.max(expected, bytes.length + 1), secretIntact: false } : null;
  const base: KeyFacts = {
    ...unknownKey,
    keyType,
    container: "SSH2",
    cut,
    canonical: `ssh2:${bytesToHex(body)}`,
    evidence: [{ by: "ssh2", says: "proves", why: "is an SSH2 private key by its structure" }],
  };
  if (cipher !== "none") {
    // ssh.com derives the cipher's key by MD5 over the passphrase, once per block.
    const encryption = { cipher, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: body };
    return { ...base, encryption, canonical: `encrypted:${bytesToHex(body)}` };
  }
  const inner = new WireReader(body);
  inner.uint32();
  if (keyType === "RSA") {
    const [e, d, n, qi, p, q] = [number(inner), number(inner), number(inner), number(inner), number(inner), number(inner)];
    return n === null ? base : { ...rsaFacts({ n, e, d, p: q, q: p, qi }, "SSH2"), cut };
  }
  if (keyType !== "DSA") return base;
  inner.uint32();
  const [p, g, q, y, x] = [number(inner), number(inner), number(inner), number(inner), number(inner)];
  return x === null ? base : { ...dsaFacts({ p, q, g, y, x }, "SSH2"), cut };
}

/** A number behind its length in bits. */
function number(reader: WireReader): bigint | null {
  const content = reader.take((reader.uint32() + 7) >>> 3);
  return reader.cut || content.length > 2_100 ? null : bytesToNumberBE(content);
}
