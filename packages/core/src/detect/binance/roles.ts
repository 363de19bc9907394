// Which of a document's values are Binance's, and which is key and which secret: by name, by position (first and second
// argument, line, half of `K:S`), by what stands beside it. Contract, section 5, "No venue word" and "Testnet".

import type { CredentialRole } from "../../facts/credential.ts";
import { overlaps } from "../../facts/span.ts";
import { takesCredentials } from "../credential-kind.ts";
import { isBodyLine } from "./armour.ts";
import { isBare, type Reading } from "./reading.ts";

export interface Verdict {
  readonly reading: Reading;
  readonly role: CredentialRole;
  /** `venue`: Binance is named. `pair`: key and secret of this form stand together without a venue. `bare`: lines with nothing around them. */
  readonly because: "venue" | "pair" | "bare";
}

/** How far apart two halves of an unnamed venue's pair may stand. */
const PAIR_REACH = 800;

export function verdictsOf(text: string, readings: readonly Reading[]): Verdict[] {
  const verdicts: (Verdict | null)[] = readings.map((reading) => ownVerdict(text, reading));
  const open: number[] = [];
  for (const [index, reading] of readings.entries()) {
    const verdict = verdicts[index]!;
    if (verdict === null && isOfPair(readings, index)) {
      const role = namedRole(reading) ?? positionalRole(reading);
      if (role !== null) verdicts[index] = { reading, role, because: "pair" };
    } else if (verdict?.role === "either" && verdict.because === "venue") open.push(index);
  }
  nameOtherHalves(readings, verdicts);
  settleOpen(verdicts, open);
  return verdicts.filter((verdict) => verdict !== null);
}

function ownVerdict(text: string, reading: Reading): Verdict | null {
  const { kind, binance, foreign, near, shape, surroundings } = reading;
  if (foreign || kind === "public") return null;
  const role = roleOf(reading);
  if (binance === null) {
    if (!isBare(reading, text) || shape !== "hmac") return null;
    return { reading, role: role ?? "either", because: "bare" };
  }
  if ((kind === "token" || kind === "passphrase") && near?.reach !== "name" && reading.touches === null) return null;
  if (kind === "password" && binance !== "explicit" && reading.touches === null) return null;
  if (shape === "lower-hex" || shape === "upper-hex" || shape === "lower") {
    const named = namedRole(reading);
    return named !== null && nearEnough(reading) ? { reading, role: named, because: "venue" } : null;
  }
  const lone = surroundings.aloneOnLine || (surroundings.own === 0 && surroundings.callee === null);
  if (lone && isBodyLine(text, reading.token.span.start, reading.token.end)) return null;
  return { reading, role: role ?? "either", because: "venue" };
}

/** Hexadecimal is what digests look like: a name that says API, or Binance beside it, must speak for a credential. */
function nearEnough({ binance, surroundings, shape, near }: Reading): boolean {
  const own = surroundings.ownNames.join(" ");
  if (shape === "lower") return /pay/i.test([...surroundings.names, near?.word ?? ""].join(" ")) || near?.reach === "name";
  return binance === "explicit" || /api|mbx|secret/i.test(own);
}

function roleOf(reading: Reading): CredentialRole | null {
  const positional = positionalRole(reading);
  const { aloneOnLine } = reading.surroundings;
  return (aloneOnLine && reading.touches !== null ? positional : null) ?? namedRole(reading) ?? positional;
}

function namedRole({ kind }: Reading): CredentialRole | null {
  if (kind === "secret" || kind === "private-key" || kind === "password") return "secret";
  return kind === "key" || kind === "public-key" ? "key" : null;
}

function positionalRole({ touches, surroundings }: Reading): CredentialRole | null {
  if (touches === "before") return "secret";
  if (touches === "behind") return "key";
  if (touches === "both") return (surroundings.index ?? 0) % 2 === 0 ? "key" : "secret";
  if (surroundings.callee === null || surroundings.index === null || !takesCredentials(surroundings.callee)) return null;
  return surroundings.index === 0 ? "key" : "secret";
}

/** Two values of this form, named key and secret or standing as `K:S` or as a call's arguments, without a venue. */
function isOfPair(readings: readonly Reading[], index: number): boolean {
  const reading = readings[index]!;
  if (reading.shape !== "hmac" || reading.foreign || reading.kind === "public" || reading.binance !== null) return false;
  const role = namedRole(reading);
  for (const step of [-1, 1]) {
    const other = readings[index + step];
    if (other === undefined || other.shape !== "hmac" || other.foreign || other.binance !== null) continue;
    const [first, second] = step < 0 ? [other, reading] : [reading, other];
    const gap = second.token.span.start - first.token.end;
    if (gap > PAIR_REACH) continue;
    const theirs = namedRole(other);
    if (role !== null && theirs !== null && role !== theirs && (gap < 200 || beside(reading, other))) return true;
    if (role === null && theirs === null && isPositionalPair(first, second, gap)) return true;
  }
  return false;
}

function isPositionalPair(first: Reading, second: Reading, gap: number): boolean {
  if (first.touches !== "behind" || second.touches !== "before") return false;
  if (gap === 1 && second.surroundings.index === 1) return true;
  const { callee } = second.surroundings;
  return callee !== null && callee === first.surroundings.callee && takesCredentials(callee);
}

const beside = (a: Reading, b: Reading): boolean =>
  a.surroundings.scope !== null && b.surroundings.scope !== null && overlaps(a.surroundings.scope, b.surroundings.scope);

/** What a value may be beside the other half, though its name alone says too little. */
function otherHalf(reading: Reading): "key" | "secret" | null {
  if (/^_?id$/i.test(reading.surroundings.names[0] ?? "") || namedRole(reading) === "key") return "key";
  return namedRole(reading) === "secret" || reading.kind === "token" ? "secret" : null;
}

/**
 * What one half without the other in the same object vouches for: `{"id": K, "secret": S}`, `login K password S`, and a
 * hexadecimal `key`, which would be a digest by itself.
 */
function nameOtherHalves(readings: readonly Reading[], verdicts: (Verdict | null)[]): void {
  for (const [index, reading] of readings.entries()) {
    if (verdicts[index] !== null || reading.foreign || reading.binance === null) continue;
    const role = otherHalf(reading);
    if (role === null) continue;
    for (const step of [-1, 1]) {
      const other = verdicts[index + step];
      if (!other || other.role === "either" || other.role === role || other.because !== "venue") continue;
      if (other.reading.shape === reading.shape && beside(reading, other.reading) && !hasPartner(verdicts, index + step, index))
        verdicts[index] = { reading, role, because: "venue" };
    }
  }
}

/** Values of unknown role in a Binance context: the half that their neighbour lacks, else by order, key first. */
function settleOpen(verdicts: (Verdict | null)[], open: readonly number[]): void {
  for (const index of open) {
    const verdict = verdicts[index]!;
    if (verdict.role !== "either") continue;
    for (const step of [-1, 1]) {
      const other = verdicts[index + step];
      if (other?.because !== "venue" || !beside(verdict.reading, other.reading)) continue;
      if (other.role === "either") {
        verdicts[index] = { ...verdict, role: step < 0 ? "secret" : "key" };
        verdicts[index + step] = { ...other, role: step < 0 ? "key" : "secret" };
      } else if (!hasPartner(verdicts, index + step, index))
        verdicts[index] = { ...verdict, role: other.role === "key" ? "secret" : "key" };
      else continue;
      break;
    }
  }
}

/** Whether a value's other neighbour already is its other half. */
function hasPartner(verdicts: readonly (Verdict | null)[], index: number, except: number): boolean {
  const verdict = verdicts[index]!;
  const other = verdicts[index + (index - except)];
  return other != null && other.role !== "either" && other.role !== verdict.role && beside(verdict.reading, other.reading);
}
