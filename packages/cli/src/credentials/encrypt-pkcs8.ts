// A PKCS#8 key under a passphrase: PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018, RFC 5958). Written by hand
// because Node's own export fixes PBKDF2 at 2,048 rounds, which a passphrase that people can remember does not survive.

import { createCipheriv, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

/** OWASP's figure for PBKDF2-HMAC-SHA-256; about half a second on the machine that opens the key. */
const ROUNDS = 600_000;

const derive = promisify(pbkdf2);

/** DER of a PrivateKeyInfo to the PEM of an EncryptedPrivateKeyInfo, as OpenSSL and Node read it. */
export async function encryptPkcs8(privateKeyInfo: Uint8Array, passphrase: string, rounds = ROUNDS): Promise<string> {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = await derive(passphrase, salt, rounds, 32, "sha256");
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  const sealed = Buffer.concat([cipher.update(privateKeyInfo), cipher.final()]);
  key.fill(0);
  const keyDerivation = sequence(oid.pbkdf2, sequence(octets(salt), integer(rounds), sequence(oid.hmacWithSha256, nothing)));
  const encryption = sequence(oid.aes256Cbc, octets(iv));
  const der = sequence(sequence(oid.pbes2, sequence(keyDerivation, encryption)), octets(sealed));
  const body = der.toString("base64").replaceAll(/.{1,64}/g, "$&\n");
  return `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${body}-----END ENCRYPTED PRIVATE KEY-----\n`;
}

const tagged = (tag: number, content: Uint8Array): Buffer => Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const digits: number[] = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Buffer.from([0x80 | digits.length, ...digits]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, Buffer.concat(parts));
const octets = (content: Uint8Array): Buffer => tagged(0x04, content);
const nothing = Buffer.from([0x05, 0x00]);

function integer(value: number): Buffer {
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  // A leading bit that is set would make it negative.
  return tagged(0x02, Buffer.from(digits[0]! >= 0x80 ? [0, ...digits] : digits));
}

const oid = {
  /** 1.2.840.113549.1.5.13 */
  pbes2: tagged(0x06, Buffer.from("2a864886f70d01050d", "hex")),
  /** 1.2.840.113549.1.5.12 */
  pbkdf2: tagged(0x06, Buffer.from("2a864886f70d01050c", "hex")),
  /** 1.2.840.113549.2.9 */
  hmacWithSha256: tagged(0x06, Buffer.from("2a864886f70d0209", "hex")),
  /** 2.16.840.1.101.3.4.1.42 */
  aes256Cbc: tagged(0x06, Buffer.from("60864801650304012a", "hex")),
} as const;
