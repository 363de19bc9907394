// PKCS#12 stores (RFC 7292): whether a private key lies in one, how it is protected, and whether the store's integrity
// code opens with a password that everybody knows. A store of certificates alone is nothing.

import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { childrenOf, contentOf, integerOf, isWhole, type Node, oidOf, readNode, tags } from "../asn1/der.ts";
import { passwordScheme } from "./encrypted-pkcs8.ts";
import { type Encryption, type KeyFacts, unknownKey } from "./key-facts.ts";

const DATA = "1.2.840.113549.1.7.1";
const ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
const KEY_BAG = "1.2.840.113549.1.12.10.1.1";
const SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";

/** Passwords that tools, vendors and tutorials publish. */
const published = ["", "changeit", "password", "changeme", "123456", "secret", "test", "notasecret"];

/** What is left for trying published passwords, in rounds of a digest: a file full of stores must not cost more than one. */
export interface Effort {
  rounds: number;
}

/** Some 100 ms; all passwords for OpenSSL's 2,048 rounds, four for Java's 10,000. */
export const effortOfOneLayer = (): Effort => ({ rounds: 40_000 });

interface Bags {
  plain: Uint8Array | null;
  shrouded: Omit<Encryption, "ciphertext"> | null;
  opaque: boolean;
}

/**
 * Null where the store is none, or holds no key. `outer` is the PFX sequence.
 * @param readPlain reads the PKCS#8 structure of a key that lies in the store without encryption
 */
export function readPkcs12(
  bytes: Uint8Array,
  outer: Node,
  readPlain: (bytes: Uint8Array) => KeyFacts | null,
  effort: Effort,
): KeyFacts | null {
  const [, authSafe, mac] = childrenOf(bytes, outer);
  const safes = authSafe === undefined ? null : dataOf(bytes, authSafe);
  if (safes === null) return null;
  const bags: Bags = { plain: null, shrouded: null, opaque: false };
  const list = readNode(bytes, safes.content);
  for (const info of list === null ? [] : childrenOf(bytes, list)) {
    const type = oidOf(bytes, childrenOf(bytes, info)[0]);
    const inner = type === DATA ? dataOf(bytes, info) : null;
    if (type === ENCRYPTED_DATA) bags.opaque = true;
    if (inner !== null) lookIntoBags(bytes, inner, bags);
  }
  if (bags.plain === null && bags.shrouded === null && !bags.opaque) return null;
  const plain = bags.plain === null ? null : readPlain(bags.plain);
  if (plain !== null) return { ...plain, container: "PKCS#12" };
  const password = mac === undefined || !isWhole(bytes, outer) ? null : openedBy(bytes, safes, mac, effort);
  const opened = password === null ? null : password === "" ? "empty password" : "a published default password";
  const scheme = bags.shrouded ?? { cipher: null, kdf: null, iterations: null, weak: null };
  const body = contentOf(bytes, safes);
  // Every common tool leaves the bags of keys visible and hides only certificates.
  const doubtful = bags.plain === null && bags.shrouded === null;
  return {
    ...unknownKey,
    container: "PKCS#12",
    encryption: bags.plain !== null ? null : { ...scheme, weak: opened ?? scheme.weak, ciphertext: body },
    canonical: `pkcs12:${bytesToHex(body)}`,
    evidence: [
      {
        by: "pkcs12",
        says: "proves",
        why: doubtful ? "is an encrypted PKCS#12 store, of certificates as it seems" : "is a PKCS#12 store with a private key",
      },
      ...(opened === null ? [] : [{ by: "pkcs12-mac", says: "proves" as const, why: `the store opens with ${opened}` }]),
    ],
    doubtful,
    cut: outer.end > bytes.length ? { present: bytes.length, expected: outer.end, secretIntact: false } : null,
  };
}

/** The OCTET STRING inside a ContentInfo of type data. */
function dataOf(bytes: Uint8Array, info: Node): Node | null {
  const [id, wrapper] = childrenOf(bytes, info);
  if (oidOf(bytes, id) !== DATA || wrapper === undefined) return null;
  const content = readNode(bytes, wrapper.content);
  return content?.tag === tags.octetString ? content : null;
}

function lookIntoBags(bytes: Uint8Array, holder: Node, bags: Bags): void {
  const list = readNode(bytes, holder.content);
  for (const bag of list === null ? [] : childrenOf(bytes, list)) {
    const [id, wrapper] = childrenOf(bytes, bag);
    const type = oidOf(bytes, id);
    if (wrapper === undefined) continue;
    if (type === KEY_BAG) bags.plain = contentOf(bytes, wrapper);
    if (type !== SHROUDED_KEY_BAG) continue;
    const info = readNode(bytes, wrapper.content);
    const algorithm = info === null ? undefined : childrenOf(bytes, info)[0];
    const scheme = algorithm === undefined ? null : passwordScheme(bytes, algorithm);
    bags.shrouded = scheme ?? { cipher: null, kdf: null, iterations: null, weak: null };
  }
}

const digests = {
  "1.3.14.3.2.26": { hash: sha1, block: 64 },
  "2.16.840.1.101.3.4.2.1": { hash: sha256, block: 64 },
  "2.16.840.1.101.3.4.2.2": { hash: sha384, block: 128 },
  "2.16.840.1.101.3.4.2.3": { hash: sha512, block: 128 },
} as const;

/** The published password that gives the store's MAC, or null. */
function openedBy(bytes: Uint8Array, safes: Node, mac: Node, effort: Effort): string | null {
  const [info, saltNode, roundsNode] = childrenOf(bytes, mac);
  const [algorithm, expected] = info === undefined ? [] : childrenOf(bytes, info);
  const id = algorithm === undefined ? null : oidOf(bytes, childrenOf(bytes, algorithm)[0]);
  const digest = digests[id as keyof typeof digests];
  const rounds = roundsNode === undefined ? 1 : Number(integerOf(bytes, roundsNode) ?? 0n);
  if (digest === undefined || expected === undefined || saltNode === undefined || rounds < 1) return null;
  const wanted = bytesToHex(contentOf(bytes, expected));
  const body = contentOf(bytes, safes);
  for (const password of published) {
    // Digesting the store itself counts too, a round for 64 bytes.
    effort.rounds -= rounds + (body.length >> 6);
    if (effort.rounds < 0) return null;
    const key = macKey(password, contentOf(bytes, saltNode).subarray(0, 1024), rounds, digest);
    if (bytesToHex(hmac(digest.hash, key, body)) === wanted) return password;
  }
  return null;
}

/** RFC 7292 appendix B.2 with purpose 3; one output block suffices, since a MAC key is as long as the digest. */
function macKey(password: string, salt: Uint8Array, rounds: number, { hash, block }: (typeof digests)[keyof typeof digests]): Uint8Array {
  const encoded = Uint8Array.from([...`${password}\0`].flatMap((character) => [0, character.charCodeAt(0)]));
  const fill = (source: Uint8Array) =>
    Uint8Array.from({ length: Math.ceil(source.length / block) * block }, (_, index) => source[index % source.length]!);
  const purpose = new Uint8Array(block).fill(3);
  let digest = hash.create().update(purpose).update(fill(salt)).update(fill(encoded)).digest();
  for (let round = 1; round < rounds; round++) digest = hash(digest);
  return digest;
}
