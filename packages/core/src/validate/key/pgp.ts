// OpenPGP secret key packets (RFC 9580, and RFC 4880's older forms): algorithm, public key, and how the secret part is
// protected. Stubs whose secret lies on a card hold no key and are told apart.

import { bytesToNumberBE, numberToBytesBE } from "@noble/curves/utils.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { dsaFacts } from "./dsa.ts";
import { ecFacts, octetFacts } from "./ec.ts";
import { type Encryption, type KeyFacts, unknownKey } from "./key-facts.ts";
import { bitLength, rsaFacts, rsaSpki } from "./rsa.ts";
import { WireReader } from "./ssh-wire.ts";
import { weakPgpS2k } from "./weak-kdf.ts";

const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;
const algorithms: Readonly<Record<number, string>> = {
  1: "RSA",
  2: "RSA",
  3: "RSA",
  16: "ElGamal",
  17: "DSA",
  18: "ECDH",
  19: "EC",
  22: "Ed25519",
  25: "X25519",
  26: "X448",
  27: "Ed25519",
  28: "Ed448",
};
const ciphers: Readonly<Record<number, string>> = {
  1: "IDEA",
  2: "TripleDES",
  3: "CAST5",
  4: "Blowfish",
  7: "AES-128",
  8: "AES-192",
  9: "AES-256",
  10: "Twofish",
  11: "Camellia-128",
  12: "Camellia-192",
  13: "Camellia-256",
};
/** Curve object identifiers as packets hold them, in hexadecimal. */
const curves: Readonly<Record<string, string>> = {
  "2a8648ce3d030107": "P-256",
  "2b81040022": "P-384",
  "2b81040023": "P-521",
  "2b8104000a": "secp256k1",
  "2b2403030208010107": "brainpoolP256r1",
  "2b240303020801010b": "brainpoolP384r1",
  "2b240303020801010d": "brainpoolP512r1",
  "2b06010401da470f01": "Ed25519",
  "2b060104019755010501": "X25519",
};

export type PgpKeys = { readonly is: "key"; readonly facts: KeyFacts } | { readonly is: "stub" };

/** The first packet with a secret; `stub` where there are only stubs; null where the bytes begin with no secret key packet. */
export function readPgp(bytes: Uint8Array): PgpKeys | null {
  let found: PgpKeys | null = null;
  for (let at = 0, packets = 0; at < bytes.length && packets < 256; packets++) {
    const packet = packetAt(bytes, at);
    if (packet === null) break;
    if (packets === 0 && packet.tag !== SECRET_KEY) return null;
    if (packet.tag === SECRET_KEY || packet.tag === SECRET_SUBKEY) {
      const read = readSecretPacket(bytes.subarray(packet.content, packet.end), packet.end > bytes.length ? packet.end - bytes.length : 0);
      if (read?.is === "key") return read;
      found ??= read;
    }
    at = packet.end;
  }
  return found;
}

function packetAt(bytes: Uint8Array, at: number): { tag: number; content: number; end: number } | null {
  const first = bytes[at]!;
  const [b = -1, c = 0, d = 0, e = 0, f = 0] = bytes.subarray(at + 1, at + 6);
  if ((first & 0x80) === 0 || b < 0) return null;
  if (first & 0x40) {
    const tag = first & 0x3f;
    if (b < 192) return { tag, content: at + 2, end: at + 2 + b };
    if (b < 224) return { tag, content: at + 3, end: at + 3 + ((b - 192) << 8) + c + 192 };
    if (b === 255) return { tag, content: at + 6, end: at + 6 + c * 0x1000000 + ((d << 16) | (e << 8) | f) };
    return null;
  }
  const tag = (first >> 2) & 15;
  if ((first & 3) === 0) return { tag, content: at + 2, end: at + 2 + b };
  if ((first & 3) === 1) return { tag, content: at + 3, end: at + 3 + b * 256 + c };
  if ((first & 3) === 2) return { tag, content: at + 5, end: at + 5 + b * 0x1000000 + ((c << 16) | (d << 8) | e) };
  return null;
}

function readSecretPacket(bytes: Uint8Array, missing: number): PgpKeys | null {
  const reader = new WireReader(bytes);
  const version = reader.byte();
  if (version < 2 || version > 6) return null;
  reader.take(version < 4 ? 6 : 4);
  const algorithm = reader.byte();
  if (version > 4) reader.uint32();
  const type = algorithms[algorithm];
  const cut = missing > 0 ? { present: bytes.length, expected: bytes.length + missing, secretIntact: false } : null;
  if (type === undefined) {
    const facts = { ...unknownKey, container: "PGP", cut, canonical: `pgp:${bytesToHex(bytes)}` };
    return { is: "key", facts: { ...facts, evidence: [{ by: "pgp", says: "supports", why: "is an OpenPGP secret key packet" }] } };
  }
  const open = readPublic(reader, algorithm);
  const usage = reader.byte();
  if (usage !== 0 || reader.cut) {
    const encryption = readProtection(reader, usage, version);
    if (encryption === "stub") return { is: "stub" };
    return {
      is: "key",
      facts: {
        ...unknownKey,
        ...open.shown,
        keyType: type,
        container: "PGP",
        encryption: reader.cut && encryption.ciphertext.length === 0 ? null : encryption,
        cut,
        canonical: reader.cut ? `cut:${bytesToHex(bytes)}` : `encrypted:${bytesToHex(encryption.ciphertext)}`,
        evidence: [{ by: "pgp", says: "proves", why: "is an OpenPGP secret key packet by its structure" }],
      },
    };
  }
  if (version === 5) reader.take(4);
  return { is: "key", facts: { ...open.secret(reader), cut } };
}

interface Open {
  readonly shown: Partial<KeyFacts>;
  /** Reads the unprotected secret that follows. */
  secret(reader: WireReader): KeyFacts;
}

function readPublic(reader: WireReader, algorithm: number): Open {
  const type = algorithms[algorithm]!;
  if (type === "RSA") {
    const [n, e] = [mpi(reader), mpi(reader)];
    const shown = { bits: n === null ? null : bitLength(n), spki: n === null || e === null ? null : rsaSpki(n, e) };
    return {
      shown,
      secret: (rest) => {
        const [d, p, q] = [mpi(rest), mpi(rest), mpi(rest)];
        return rsaFacts({ n, e, d, p, q }, "PGP");
      },
    };
  }
  if (type === "DSA") {
    const [p, q, g, y] = [mpi(reader), mpi(reader), mpi(reader), mpi(reader)];
    return { shown: { bits: p === null ? null : bitLength(p) }, secret: (rest) => dsaFacts({ p, q, g, y, x: mpi(rest) }, "PGP") };
  }
  if (type === "ElGamal") {
    const p = mpi(reader);
    mpi(reader);
    mpi(reader);
    const shown = { bits: p === null ? null : bitLength(p) };
    return { shown, secret: (rest) => ({ ...unknownKey, ...shown, keyType: type, container: "PGP", canonical: `elgamal:${mpi(rest)}` }) };
  }
  if (algorithm >= 25) {
    const curve = type as "Ed25519" | "X25519" | "Ed448" | "X448";
    const sizes = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 };
    const point = reader.take(sizes[curve]);
    return { shown: {}, secret: (rest) => octetFacts(curve, rest.take(sizes[curve]), point, "PGP") };
  }
  const curve = curves[bytesToHex(reader.take(reader.byte()))] ?? null;
  const point = mpiBytes(reader);
  if (algorithm === 18) reader.take(reader.byte());
  if (curve === "Ed25519" || curve === "X25519")
    return {
      shown: { curve: "curve25519" },
      secret: (rest) => {
        const value = mpi(rest) ?? 0n;
        const secret = value >> 256n === 0n ? numberToBytesBE(value, 32) : new Uint8Array();
        return octetFacts(curve, curve === "X25519" ? secret.reverse() : secret, point.subarray(1), "PGP");
      },
    };
  return { shown: { curve }, secret: (rest) => ecFacts(curve, mpiBytes(rest), point, "PGP") };
}

function readProtection(reader: WireReader, usage: number, version: number): Encryption | "stub" {
  if (usage < 253)
    return { cipher: ciphers[usage] ?? null, kdf: "MD5", iterations: 1, weak: "one round of MD5", ciphertext: reader.take(reader.left) };
  if (version > 4) reader.byte();
  const cipher = ciphers[reader.byte()] ?? null;
  if (usage === 253) reader.byte();
  if (version === 6) reader.byte();
  const kind = reader.byte();
  if (kind === 4) {
    reader.take(16);
    const passes = reader.byte();
    reader.take(2);
    return { cipher, kdf: "Argon2", iterations: passes, weak: null, ciphertext: reader.take(reader.left) };
  }
  reader.byte();
  if (kind === 101) return "stub";
  if (kind === 1 || kind === 3) reader.take(8);
  const coded = kind === 3 ? reader.byte() : null;
  const octets = coded === null ? null : (16 + (coded & 15)) * 2 ** ((coded >> 4) + 6);
  const kdf = kind === 3 ? "S2K iterated and salted" : kind === 1 ? "S2K salted" : "S2K simple";
  return { cipher, kdf, iterations: octets, weak: weakPgpS2k(octets), ciphertext: reader.take(reader.left) };
}

function mpiBytes(reader: WireReader): Uint8Array {
  return reader.take((reader.uint16() + 7) >> 3);
}

function mpi(reader: WireReader): bigint | null {
  const bytes = mpiBytes(reader);
  return reader.cut || bytes.length > 2_100 ? null : bytesToNumberBE(bytes);
}
