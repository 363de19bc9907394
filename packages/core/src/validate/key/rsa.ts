// RSA private keys: proof by their own mathematics (RFC 8017 section 3.2), and the public key that belongs to them.

import { concatBytes } from "@noble/hashes/utils.js";
import type { Evidence } from "../../facts/evidence.ts";
import { bitString, integer, nullNode, oid, sequence } from "../asn1/write-der.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { sshInteger, sshString } from "./ssh-wire.ts";

/** Null for what a container leaves out or a truncation took. */
export interface RsaNumbers {
  readonly n: bigint | null;
  readonly e: bigint | null;
  readonly d: bigint | null;
  readonly p: bigint | null;
  readonly q: bigint | null;
  readonly dp?: bigint | null;
  readonly dq?: bigint | null;
  readonly qi?: bigint | null;
}

/** Above this size powers are not computed; 4,096 bits take some 50 ms. */
const POWER_BITS = 4_096;

export const bitLength = (value: bigint): number => (value === 0n ? 0 : value.toString(16).length * 4 - leadingZeros(value));

const leadingZeros = (value: bigint): number => Math.clz32(Number.parseInt(value.toString(16)[0]!, 16)) - 28;

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === "1") result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export function rsaFacts(numbers: RsaNumbers, container: string): KeyFacts {
  const completed = complete(numbers);
  const { n, e, d } = completed;
  const consistent = checkRsa(completed);
  const evidence: Evidence[] = [];
  if (consistent === true) evidence.push({ by: "rsa", says: "proves", why: "modulus, exponents and primes fit each other" });
  else if (consistent === false) evidence.push({ by: "rsa", says: "silent", why: "the numbers of the key do not fit each other" });
  else evidence.push({ by: "rsa", says: "supports", why: "has the form of an RSA private key" });
  return {
    ...unknownKey,
    keyType: "RSA",
    bits: n === null ? null : bitLength(n),
    container,
    spki: n === null || e === null ? null : rsaSpki(n, e),
    sshBlob: n === null || e === null ? null : concatBytes(sshString("ssh-rsa"), sshInteger(e), sshInteger(n)),
    consistent,
    canonical: `rsa:${n?.toString(16) ?? ""}:${d?.toString(16) ?? numbers.p?.toString(16) ?? ""}`,
    evidence,
  };
}

/** The missing prime from the one that is there. */
function complete(numbers: RsaNumbers): RsaNumbers {
  const { n, p, q } = numbers;
  if (n === null || n === 0n) return numbers;
  if (p && q === null && n % p === 0n) return { ...numbers, q: n / p };
  if (q && p === null && n % q === 0n) return { ...numbers, p: n / q };
  return numbers;
}

/** True: proven; false: refuted; null: there is nothing to compare. */
function checkRsa({ n, e, d, p, q, dp = null, dq = null, qi = null }: RsaNumbers): boolean | null {
  if (n === null || e === null || n < 2n || bitLength(n) > 2 * 16_384) return null;
  if (p !== null && q !== null) {
    if (p < 2n || q < 2n || p * q !== n) return false;
    if (d !== null && ((e * d) % (p - 1n) !== 1n % (p - 1n) || (e * d) % (q - 1n) !== 1n % (q - 1n))) return false;
    if (d !== null && dp !== null && dp !== d % (p - 1n)) return false;
    if (d !== null && dq !== null && dq !== d % (q - 1n)) return false;
    if (qi !== null && (qi * q) % p !== 1n) return false;
    return true;
  }
  if (d === null || d <= 1n || bitLength(n) > POWER_BITS || bitLength(d) > POWER_BITS || bitLength(e) > 64) return null;
  return power(power(2n, e, n), d, n) === 2n;
}

export const rsaSpki = (n: bigint, e: bigint): Uint8Array =>
  sequence(sequence(oid("1.2.840.113549.1.1.1"), nullNode), bitString(sequence(integer(n), integer(e))));
