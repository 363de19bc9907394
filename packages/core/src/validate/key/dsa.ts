// DSA keys (FIPS 186-4 section 4.1): the public number is a power of the generator, which proves the private one.

import { concatBytes } from "@noble/hashes/utils.js";
import { bitString, integer, oid, sequence } from "../asn1/write-der.ts";
import { judged } from "./ec.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { bitLength, power } from "./rsa.ts";
import { sshInteger, sshString } from "./ssh-wire.ts";

export interface DsaNumbers {
  readonly p: bigint | null;
  readonly q: bigint | null;
  readonly g: bigint | null;
  readonly y: bigint | null;
  readonly x: bigint | null;
}

/** Exponents are at most 256 bits and moduli at most 3,072 in every standard. */
const MAX_BITS = 4_096;

export function dsaFacts({ p, q, g, y, x }: DsaNumbers, container: string): KeyFacts {
  const usable = p !== null && g !== null && x !== null && p > 2n && bitLength(p) <= MAX_BITS && bitLength(x) <= 512;
  const derived = usable ? power(g, x, p) : null;
  const consistent = derived === null || y === null ? null : derived === y;
  const point = y ?? derived;
  const whole = p !== null && q !== null && g !== null && point !== null;
  return {
    ...unknownKey,
    keyType: "DSA",
    bits: p === null ? null : bitLength(p),
    container,
    spki: whole
      ? sequence(sequence(oid("1.2.840.10040.4.1"), sequence(integer(p), integer(q), integer(g))), bitString(integer(point)))
      : null,
    sshBlob: whole ? concatBytes(sshString("ssh-dss"), sshInteger(p), sshInteger(q), sshInteger(g), sshInteger(point)) : null,
    consistent,
    canonical: `dsa:${p?.toString(16) ?? ""}:${x?.toString(16) ?? ""}`,
    evidence: [judged("dsa", consistent, "a DSA private key")],
  };
}
