// OpenSSH's own key file (PROTOCOL.key): cipher and KDF stand in the clear, the public key too; without a passphrase the
// private part carries two equal check numbers and can be proven against the public one.

import { bytesToHex } from "@noble/hashes/utils.js";
import type { Evidence } from "../../facts/evidence.ts";
import { dsaFacts } from "./dsa.ts";
import { ecFacts, octetFacts, octetSpki } from "./ec.ts";
import { type Extent, type KeyFacts, unknownKey } from "./key-facts.ts";
import { bitLength, rsaFacts, rsaSpki } from "./rsa.ts";
import { WireReader } from "./ssh-wire.ts";
import { weakBcrypt } from "./weak-kdf.ts";

const MAGIC = "openssh-key-v1\0";
const sshCurves: Readonly<Record<string, string>> = { nistp256: "P-256", nistp384: "P-384", nistp521: "P-521" };

const isOpenSsh = (bytes: Uint8Array): boolean => [...MAGIC].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Null where the bytes do not begin with the format's magic. */
export function readOpenSsh(bytes: Uint8Array): KeyFacts | null {
  if (!isOpenSsh(bytes)) return null;
  const reader = new WireReader(bytes, MAGIC.length);
  const cipher = reader.text();
  const kdf = reader.text();
  const options = new WireReader(reader.string());
  reader.uint32();
  const sshBlob = reader.string();
  const size = reader.uint32();
  const publicFacts = { ...readSshPublic(sshBlob), sshBlob };
  const expected = reader.cut ? Math.max(bytes.length + 1, 300) : reader.at + size;
  const body = reader.take(size);
  const cut: Extent | null = reader.cut ? { present: bytes.length, expected, secretIntact: false } : null;
  if (cipher !== "none" && cipher !== "") {
    options.string();
    const rounds = options.uint32();
    const encryption = {
      cipher,
      kdf,
      iterations: options.cut ? null : rounds,
      weak: weakBcrypt(options.cut ? null : rounds),
      ciphertext: body,
    };
    const evidence: Evidence = { by: "openssh", says: "proves", why: "is an encrypted OpenSSH key by its structure" };
    return {
      ...unknownKey,
      ...publicFacts,
      container: "OpenSSH",
      encryption,
      cut,
      canonical: `encrypted:${bytesToHex(body)}`,
      evidence: [evidence],
    };
  }
  const inner = new WireReader(body);
  const check = inner.uint32();
  const matches = check === inner.uint32();
  const facts = readSshPrivate(inner, "OpenSSH");
  if (facts === null)
    return {
      ...unknownKey,
      ...publicFacts,
      container: "OpenSSH",
      cut,
      canonical: `cut:${bytesToHex(body)}`,
      evidence: [{ by: "openssh", says: "supports", why: "has the form of an OpenSSH key" }],
    };
  const extent = cut === null ? null : { ...cut, secretIntact: true };
  return { ...facts, sshBlob, spki: facts.spki ?? publicFacts.spki, cut: extent, consistent: matches ? facts.consistent : false };
}

/** Type, size and public key of an SSH public key blob (RFC 4253 section 6.6). */
export function readSshPublic(blob: Uint8Array): Pick<KeyFacts, "keyType" | "bits" | "curve" | "spki"> {
  const reader = new WireReader(blob);
  const name = reader.text();
  if (name === "ssh-rsa") {
    const e = reader.integer();
    const n = reader.integer();
    return { keyType: "RSA", curve: null, bits: n === null ? null : bitLength(n), spki: n === null || e === null ? null : rsaSpki(n, e) };
  }
  if (name === "ssh-dss") return { keyType: "DSA", curve: null, bits: bitLength(reader.integer() ?? 0n), spki: null };
  if (name === "ssh-ed25519") {
    const point = reader.string();
    return { keyType: "Ed25519", curve: "curve25519", bits: 256, spki: point.length === 32 ? octetSpki("Ed25519", point) : null };
  }
  if (name.includes("ecdsa")) {
    const curve = sshCurves[reader.text()] ?? null;
    return { keyType: "EC", curve, bits: curve === null ? null : Number(curve.slice(2)), spki: null };
  }
  return { keyType: "unknown", bits: null, curve: null, spki: null };
}

/** The private key of the wire form that agents and OpenSSH files share; null where it is cut off or of an unknown type. */
function readSshPrivate(reader: WireReader, container: string): KeyFacts | null {
  const name = reader.text();
  if (name === "ssh-ed25519") {
    const embedded = reader.string();
    const secret = reader.string();
    return secret.length < 32 ? null : octetFacts("Ed25519", secret.subarray(0, 32), embedded, container);
  }
  if (name === "ssh-rsa") {
    const [n, e, d, qi, p, q] = [
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer(),
      reader.integer(),
    ];
    return d === null ? null : rsaFacts({ n, e, d, p, q, qi }, container);
  }
  if (name === "ssh-dss") {
    const [p, q, g, y, x] = [reader.integer(), reader.integer(), reader.integer(), reader.integer(), reader.integer()];
    return x === null ? null : dsaFacts({ p, q, g, y, x }, container);
  }
  if (name.startsWith("ecdsa-sha2-")) {
    const curve = reader.text();
    const point = reader.string();
    const secret = reader.string();
    return reader.cut ? null : ecFacts(sshCurves[curve] ?? curve, secret, point, container);
  }
  if (!name.startsWith("sk-")) return null;
  // Keys on a security token: the file holds only a handle, worthless without the token.
  reader.at = reader.bytes.length;
  return { ...unknownKey, ...{ keyType: `${name.split("@")[0]} handle` }, container, canonical: `sk:${bytesToHex(reader.bytes)}` };
}
