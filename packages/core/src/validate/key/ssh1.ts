// The key file of SSH protocol 1: magic, cipher number, and an RSA key without its private exponent's encryption only
// where the cipher is 0.

import { bytesToNumberBE } from "@noble/curves/utils.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { rsaFacts } from "./rsa.ts";
import { WireReader } from "./ssh-wire.ts";

const MAGIC = "SSH PRIVATE KEY FILE FORMAT 1.1\n\0";
const ciphers: Readonly<Record<number, string>> = { 1: "IDEA", 2: "DES", 3: "TripleDES", 4: "TSS", 5: "RC4", 6: "Blowfish" };

/** Null where the bytes do not begin with the format's magic. */
export function readSsh1(bytes: Uint8Array): KeyFacts | null {
  for (let index = 0; index < MAGIC.length; index++) if (bytes[index] !== MAGIC.charCodeAt(index)) return null;
  const reader = new WireReader(bytes, MAGIC.length);
  const cipher = reader.byte();
  reader.take(8);
  const [n, e] = [number(reader), number(reader)];
  reader.string();
  const body = reader.take(reader.left);
  const cut = n === null || e === null ? { present: bytes.length, expected: bytes.length + 1, secretIntact: false } : null;
  if (cipher !== 0) {
    const encryption = { cipher: ciphers[cipher] ?? null, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: body };
    const evidence = [{ by: "ssh1", says: "proves" as const, why: "is an encrypted SSH-1 key by its structure" }];
    return { ...unknownKey, keyType: "RSA", container: "SSH-1", encryption, cut, canonical: `encrypted:${bytesToHex(body)}`, evidence };
  }
  const inner = new WireReader(body);
  inner.take(4);
  const [d, qi, q, p] = [number(inner), number(inner), number(inner), number(inner)];
  return { ...rsaFacts({ n, e, d, p, q, qi }, "SSH-1"), cut };
}

function number(reader: WireReader): bigint | null {
  const content = reader.take((reader.uint16() + 7) >> 3);
  return reader.cut ? null : bytesToNumberBE(content);
}
