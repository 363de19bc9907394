// One DER object to the private key in it: PKCS#8 and its successor (RFC 5958), PKCS#1 (RFC 8017), SEC1 (RFC 5915),
// OpenSSL's DSA form, encrypted PKCS#8; or to the word for what else it is (certificate, public key ...).
// A cut-off object is read as far as it goes.

import { bytesToHex } from "@noble/hashes/utils.js";
import { toDefinite } from "../asn1/ber.ts";
import { childrenOf, contentOf, integerOf, isWhole, type Node, oidOf, readNode, tags } from "../asn1/der.ts";
import { sequence } from "../asn1/write-der.ts";
import { curveNames, keyAlgorithms } from "./algorithms.ts";
import { curveByPrime, type MontgomeryOrEdwards, secretLengths } from "./curves.ts";
import { dsaFacts } from "./dsa.ts";
import { ecFacts, octetFacts } from "./ec.ts";
import { readEncryptedPkcs8 } from "./encrypted-pkcs8.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { type Effort, readPkcs12 } from "./pkcs12.ts";
import { rsaFacts } from "./rsa.ts";

export type DerObject = { readonly is: "private-key"; readonly facts: KeyFacts } | { readonly is: "public"; readonly as: string };

/** Null where the bytes begin with no DER object that concerns keys. */
export function readDerKey(bytes: Uint8Array, effort: Effort): DerObject | null {
  if (bytes[0] === tags.sequence && bytes[1] === 0x80) {
    const definite = toDefinite(bytes);
    return definite === null ? null : readDerKey(definite, effort);
  }
  const outer = readNode(bytes, 0);
  if (outer === null || outer.tag !== tags.sequence) return null;
  const [first, second, third] = childrenOf(bytes, outer);
  if (first === undefined) return null;
  if (first.tag === tags.sequence) {
    const encrypted = readEncryptedPkcs8(bytes, outer);
    if (encrypted !== null) return { is: "private-key", facts: encrypted };
    if (second?.tag === tags.bitString) return { is: "public", as: "public key" };
    if (second?.tag === tags.sequence && (third === undefined || third.tag === tags.bitString)) return { is: "public", as: "certificate" };
    return !isWhole(bytes, first) ? { is: "public", as: "certificate" } : null;
  }
  if (first.tag !== tags.integer) return null;
  const facts = readByVersion(bytes, outer, first, second, effort);
  if (facts !== null) return { is: "private-key", facts: withExtent(facts, bytes, outer) };
  return second?.tag === tags.integer ? { is: "public", as: "numbers" } : null;
}

function readByVersion(bytes: Uint8Array, outer: Node, first: Node, second: Node | undefined, effort: Effort): KeyFacts | null {
  if (first.end - first.content !== 1) return null;
  const version = bytes[first.content]!;
  if (version === 3 && second?.tag === tags.sequence) return readPkcs12(bytes, outer, readPlain, effort);
  if (version > 1) return null;
  if (second?.tag === tags.sequence) return readPkcs8(bytes, outer);
  if (second?.tag === tags.octetString && version === 1) return readSec1(bytes, outer, null, "SEC1");
  if (second?.tag === tags.integer) return readNumbers(bytes, outer);
  return null;
}

function readPlain(bytes: Uint8Array): KeyFacts | null {
  const outer = readNode(bytes, 0);
  return outer === null ? null : readPkcs8(bytes, outer);
}

function readPkcs8(bytes: Uint8Array, outer: Node): KeyFacts | null {
  const [, algorithm, body, ...rest] = childrenOf(bytes, outer);
  const [id, parameters] = algorithm === undefined ? [] : childrenOf(bytes, algorithm);
  const name = oidOf(bytes, id);
  if (name === null || (body !== undefined && body.tag !== tags.octetString)) return null;
  const type = keyAlgorithms[name];
  const content = body === undefined ? new Uint8Array() : contentOf(bytes, body);
  const publicNode = rest.find((node) => node.tag === 0x81 || node.tag === 0xa1);
  const embedded = publicNode && isWhole(bytes, publicNode) ? contentOf(bytes, publicNode).subarray(1) : null;
  const inner = readNode(bytes, body?.content ?? bytes.length);
  // Numbers that are damaged leave a key of an unknown kind, which is what the end of this function says.
  const numbers = type?.startsWith("RSA") && inner?.tag === tags.sequence ? readNumbers(bytes, inner) : null;
  if (numbers !== null) {
    // A key bound to one scheme (PSS, OAEP) has that scheme and its parameters in its public key too.
    const bound =
      type !== "RSA" && numbers.spki !== null
        ? withAlgorithm(numbers.spki, bytes.subarray(algorithm!.start, algorithm!.end))
        : numbers.spki;
    return { ...numbers, spki: bound, container: "PKCS#8" };
  }
  if (type === "EC" && inner?.tag === tags.sequence) return readSec1(bytes, inner, curveOf(bytes, parameters), "PKCS#8");
  if (type !== undefined && type in secretLengths && inner?.tag === tags.octetString) {
    const facts = octetFacts(type as MontgomeryOrEdwards, contentOf(bytes, inner), embedded, "PKCS#8");
    const cut = `cut:${bytesToHex(contentOf(bytes, inner))}`;
    return isWhole(bytes, inner) ? facts : { ...facts, spki: null, sshBlob: null, consistent: null, canonical: cut };
  }
  if (type === "DSA" && parameters !== undefined) {
    const [p, q, g] = childrenOf(bytes, parameters).map((node) => integerOf(bytes, node));
    return dsaFacts({ p: p ?? null, q: q ?? null, g: g ?? null, y: null, x: integerOf(bytes, inner ?? undefined) }, "PKCS#8");
  }
  return {
    ...unknownKey,
    keyType: type ?? "unknown",
    container: "PKCS#8",
    canonical: `${body !== undefined && isWhole(bytes, body) ? `pkcs8:${name}` : "cut"}:${bytesToHex(content)}`,
    evidence: [{ by: "pkcs8", says: "supports", why: `is a PKCS#8 structure of algorithm ${type ?? name}` }],
  };
}

/** The public key with another AlgorithmIdentifier. */
function withAlgorithm(spki: Uint8Array, algorithm: Uint8Array): Uint8Array {
  const key = childrenOf(spki, readNode(spki, 0)!)[1]!;
  return sequence(algorithm, spki.subarray(key.start, key.end));
}

/** RSAPrivateKey (version, n, e, d, p, q, ...) or OpenSSL's DSA key (0, p, q, g, y, x), told apart by the third number. */
function readNumbers(bytes: Uint8Array, outer: Node): KeyFacts | null {
  const nodes = childrenOf(bytes, outer);
  const [, n = null, e = null, d = null, p = null, q = null, dp = null, dq = null, qi = null] = nodes.map((node) => integerOf(bytes, node));
  const third = nodes[2];
  const isDsa = third !== undefined && third.end - third.content > 16;
  // Fewer numbers in a whole sequence are a signature, a public key or parameters.
  if (nodes.length < (isDsa ? 6 : 9) && outer.end <= bytes.length) return null;
  if (isDsa) return dsaFacts({ p: n, q: e, g: d, y: p, x: q }, "OpenSSL DSA");
  return rsaFacts({ n, e, d, p, q, dp, dq, qi }, "PKCS#1");
}

function readSec1(bytes: Uint8Array, outer: Node, told: string | null, container: string): KeyFacts | null {
  const [, secret, ...rest] = childrenOf(bytes, outer);
  if (secret === undefined || secret.tag !== tags.octetString) return { ...unknownKey, keyType: "EC", curve: told, container };
  const parameters = rest.find((node) => node.tag === 0xa0);
  const publicNode = rest.find((node) => node.tag === 0xa1);
  const bits = publicNode && isWhole(bytes, publicNode) ? childrenOf(bytes, publicNode)[0] : undefined;
  const embedded = bits === undefined ? null : contentOf(bytes, bits).subarray(1);
  const curve = told ?? (parameters === undefined ? null : curveOf(bytes, childrenOf(bytes, parameters)[0]));
  if (!isWhole(bytes, secret))
    return { ...unknownKey, keyType: "EC", curve, container, canonical: `cut:${bytesToHex(contentOf(bytes, secret))}` };
  return ecFacts(curve, contentOf(bytes, secret), embedded, container);
}

/** A named curve, or one spelled out by its parameters (SpecifiedECDomain, SEC 1 appendix C.2) and known by its prime. */
function curveOf(bytes: Uint8Array, node: Node | undefined): string | null {
  if (node?.tag === tags.sequence) {
    const prime = integerOf(bytes, childrenOf(bytes, childrenOf(bytes, node)[1] ?? node)[1]);
    return prime === null ? null : curveByPrime(prime);
  }
  const oid = oidOf(bytes, node);
  return oid === null ? null : (curveNames[oid] ?? oid);
}

/** For a cut-off object: how much is there, and whether that suffices. */
function withExtent(facts: KeyFacts, bytes: Uint8Array, outer: Node): KeyFacts {
  if (outer.end <= bytes.length || facts.cut !== null) return facts;
  const present = bytes.length;
  return {
    ...facts,
    canonical: facts.canonical === "" ? `cut:${bytesToHex(bytes)}` : facts.canonical,
    cut: { present, expected: outer.end, secretIntact: facts.encryption === null && secretIntact(facts) },
  };
}

/** A parser marks what it read from a part by an empty last number or by `cut:`. */
const secretIntact = ({ canonical }: KeyFacts): boolean => !canonical.endsWith(":") && !canonical.startsWith("cut:");
