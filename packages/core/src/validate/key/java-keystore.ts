// Java's own keystores JKS and JCEKS, and Bouncy Castle's BKS: whether private or secret keys lie in one, and whether a
// password that everybody knows opens it. A store of certificates alone is nothing.

import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { WireReader } from "./ssh-wire.ts";

const JKS = 0xfeedfeed;
const JCEKS = 0xcececece;
const PRIVATE = 1;
const CERTIFICATE = 2;
const SECRET = 3;
/** Bytes of the digest at the end. */
const DIGEST = 20;
/** A cut-off key of fewer bytes is the head of a store, as documentation shows it. */
const LEAST_OF_CUT = 48;
/** What Java mixes into the integrity digest. */
const SALT = "Mighty Aphrodite";
const published = ["changeit", "", "password", "changeme", "android", "123456"];

export type Keystore = { readonly is: "keys"; readonly facts: KeyFacts } | { readonly is: "certificates" };

/** Null where the bytes begin with no keystore's magic. */
export function readJavaKeystore(bytes: Uint8Array): Keystore | null {
  const reader = new WireReader(bytes);
  const magic = reader.uint32();
  if (magic !== JKS && magic !== JCEKS) return readBouncyCastle(bytes);
  const version = reader.uint32();
  if (version !== 1 && version !== 2) return null;
  const container = magic === JKS ? "JKS" : "JCEKS";
  const entries = Math.min(reader.uint32(), 10_000);
  let held: Uint8Array | null = null;
  let keys = 0;
  for (let entry = 0; entry < entries && !reader.cut; entry++) {
    const tag = reader.uint32();
    reader.take(reader.uint16());
    reader.take(8);
    if (tag === PRIVATE) {
      keys++;
      const body = reader.string();
      held ??= body;
      const chain = Math.min(reader.uint32(), 100);
      for (let certificate = 0; certificate < chain && !reader.cut; certificate++) readCertificate(reader, version);
    } else if (tag === CERTIFICATE) readCertificate(reader, version);
    else if (tag === SECRET) {
      // A serialised Java object without any length: nothing behind it can be found.
      keys++;
      held ??= reader.take(Math.max(0, reader.left - DIGEST));
      break;
    } else break;
  }
  if (held === null) return reader.cut ? null : { is: "certificates" };
  if (reader.cut && held.length < LEAST_OF_CUT) return null;
  const password = magic === JKS ? openedBy(bytes.subarray(0, reader.at + DIGEST)) : null;
  const opened = password === null ? null : password === "" ? "the empty password" : "a published default password";
  const scheme = magic === JKS ? "JKS, one round of SHA-1" : "JCEKS, PBE with MD5";
  return {
    is: "keys",
    facts: {
      ...unknownKey,
      container,
      encryption: { cipher: container, kdf: magic === JKS ? "SHA-1" : "MD5", iterations: 1, weak: opened ?? scheme, ciphertext: held },
      canonical: `encrypted:${bytesToHex(held)}`,
      evidence: [
        { by: "keystore", says: "proves", why: `is a ${container} keystore with ${keys} key${keys === 1 ? "" : "s"}` },
        ...(opened === null ? [] : [{ by: "keystore-digest", says: "proves" as const, why: `it opens with ${opened}` }]),
      ],
      cut: reader.cut ? { present: bytes.length, expected: bytes.length + 1, secretIntact: false } : null,
    },
  };
}

function readCertificate(reader: WireReader, version: number): void {
  if (version === 2) reader.take(reader.uint16());
  reader.string();
}

/** The store ends with SHA-1 over the password, the salt and everything before. */
function openedBy(bytes: Uint8Array): string | null {
  if (bytes.length < 40 || bytes.length > 4_194_304) return null;
  const wanted = bytesToHex(bytes.subarray(-DIGEST));
  for (const password of published) {
    const encoded = Uint8Array.from([...password].flatMap((character) => [0, character.charCodeAt(0)]));
    if (bytesToHex(sha1(concatBytes(encoded, utf8ToBytes(SALT), bytes.subarray(0, -DIGEST)))) === wanted) return password;
  }
  return null;
}

/** BKS: version 1 or 2, a salt of 20 bytes, the rounds of its MAC, then entries of type, alias, date. */
function readBouncyCastle(bytes: Uint8Array): Keystore | null {
  const reader = new WireReader(bytes);
  const version = reader.uint32();
  if ((version !== 1 && version !== 2) || reader.uint32() !== 20) return null;
  reader.take(20);
  const rounds = reader.uint32();
  const type = reader.byte();
  const alias = reader.take(reader.uint16());
  if (rounds < 1 || rounds > 100_000 || type < 1 || type > 4 || reader.cut || alias.some((byte) => byte < 32)) return null;
  if (type === 1) return { is: "certificates" };
  const body = reader.take(reader.left);
  return {
    is: "keys",
    facts: {
      ...unknownKey,
      container: "BKS",
      encryption: { cipher: "Twofish", kdf: "PKCS#12 PBE (SHA-1)", iterations: rounds, weak: "PBE with SHA-1", ciphertext: body },
      canonical: `encrypted:${bytesToHex(body)}`,
      evidence: [{ by: "keystore", says: "supports", why: "is a BKS keystore whose first entry is a key" }],
    },
  };
}
