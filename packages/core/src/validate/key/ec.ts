// EC keys of short Weierstrass curves (RFC 5915), and the keys that are plain octets (RFC 8410): the public key is derived,
// and proves the private one where the container holds a public key too.

import { bytesToNumberBE } from "@noble/curves/utils.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import type { Evidence } from "../../facts/evidence.ts";
import { bitString, oid, sequence } from "../asn1/write-der.ts";
import { curveOids } from "./algorithms.ts";
import { curveBits, ecPublicKey, type MontgomeryOrEdwards, octetPublicKey, samePoint } from "./curves.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { sshString } from "./ssh-wire.ts";

const EC = "1.2.840.10045.2.1";
const octetOids = { X25519: "1.3.101.110", X448: "1.3.101.111", Ed25519: "1.3.101.112", Ed448: "1.3.101.113" } as const;
const sshCurves: Readonly<Record<string, string>> = { "P-256": "nistp256", "P-384": "nistp384", "P-521": "nistp521" };

/** `curve` null: not told by the container. `embedded`: the public point that stands beside the scalar. */
export function ecFacts(curve: string | null, scalar: Uint8Array, embedded: Uint8Array | null, container: string): KeyFacts {
  const value = scalar.length > 80 ? 0n : bytesToNumberBE(scalar);
  const derived = curve === null ? null : ecPublicKey(curve, value);
  const known = curve !== null && curveBits(curve) !== null;
  const consistent = derived === null ? (known ? false : null) : embedded === null ? null : samePoint(curve!, derived, embedded);
  const name = curve === null ? undefined : sshCurves[curve];
  const point = derived ?? (known || !isOid(curve) ? null : embedded);
  return {
    ...unknownKey,
    keyType: "EC",
    curve,
    bits: curve === null ? null : curveBits(curve),
    container,
    // Of a curve that is not computed here the public key beside the scalar is taken at its word.
    spki: point === null || curve === null ? null : ecSpki(curve, point),
    sshBlob: derived && name ? concatBytes(sshString(`ecdsa-sha2-${name}`), sshString(name), sshString(derived)) : null,
    consistent,
    canonical: `ec:${curve ?? "unknown"}:${value.toString(16)}`,
    evidence: [judged("ec", consistent, "an EC private key")],
  };
}

export function octetFacts(curve: MontgomeryOrEdwards, secret: Uint8Array, embedded: Uint8Array | null, container: string): KeyFacts {
  const derived = octetPublicKey(curve, secret);
  const consistent = derived === null ? false : embedded === null ? null : bytesToHex(derived) === bytesToHex(embedded);
  return {
    ...unknownKey,
    keyType: curve,
    curve: curve.endsWith("25519") ? "curve25519" : "curve448",
    bits: curve.endsWith("25519") ? 256 : 448,
    container,
    spki: derived === null ? null : octetSpki(curve, derived),
    sshBlob: derived && curve === "Ed25519" ? concatBytes(sshString("ssh-ed25519"), sshString(derived)) : null,
    consistent,
    canonical: `${curve.toLowerCase()}:${bytesToHex(secret)}`,
    evidence: [judged(curve.toLowerCase(), consistent, `an ${curve} private key`)],
  };
}

/** SubjectPublicKeyInfo of a key that is plain octets. */
export const octetSpki = (curve: MontgomeryOrEdwards, point: Uint8Array): Uint8Array =>
  sequence(sequence(oid(octetOids[curve])), bitString(point));

const isOid = (curve: string | null): boolean => curve !== null && (curve in curveOids || /^\d+(?:\.\d+){2,}$/.test(curve));

const ecSpki = (curve: string, point: Uint8Array): Uint8Array =>
  sequence(sequence(oid(EC), oid(curveOids[curve] ?? curve)), bitString(point));

export function judged(by: string, consistent: boolean | null, what: string): Evidence {
  if (consistent === true) return { by, says: "proves", why: "the public key beside it is the one derived from it" };
  if (consistent === false) return { by, says: "silent", why: `has the form of ${what}, but its parts do not fit each other` };
  return { by, says: "supports", why: `has the form of ${what}` };
}
