// SLIP-0039 shares: 20 or 33 words of ten bits, the last three a Reed-Solomon checksum over GF(1024) that a random share
// passes once in 2^30. One share is a part of a wallet: some shares together open it.

import { slip39Words } from "./words/word-lists.ts";

const generator = [0xe0e040, 0x1c1c080, 0x3838100, 0x7070200, 0xe0e0009, 0x1c0c2412, 0x38086c24, 0x3090fc48, 0x21b1f890, 0x3f3f120];

export interface Slip39Share {
  /** Shares with the same number belong together. */
  readonly identifier: number;
  /** How many shares of its group are needed. */
  readonly memberThreshold: number;
  readonly groupThreshold: number;
}

let table: ReadonlyMap<string, number> | null = null;

/** Words to their ten bits; made at the first question. */
export function slip39Table(): ReadonlyMap<string, number> {
  table ??= new Map(slip39Words.map((word, index) => [word, index]));
  return table;
}

/** The share's public part, or null. */
export function readSlip39(words: readonly string[]): Slip39Share | null {
  if (words.length !== 20 && words.length !== 33) return null;
  const values: number[] = [];
  for (const word of words) {
    const value = slip39Table().get(word);
    if (value === undefined) return null;
    values.push(value);
  }
  const extendable = ((values[1]! >>> 4) & 1) === 1;
  if (polymod([...customization(extendable), ...values]) !== 1) return null;
  const parameters = values[2]! * 1024 + values[3]!;
  return {
    identifier: values[0]! * 32 + (values[1]! >>> 5),
    groupThreshold: ((parameters >>> 12) & 15) + 1,
    memberThreshold: (parameters & 15) + 1,
  };
}

/** A share of the given ten-bit values (its checksum is added); for tests and samples. */
export function encodeSlip39(values: readonly number[]): string[] {
  const extendable = ((values[1]! >>> 4) & 1) === 1;
  const sum = polymod([...customization(extendable), ...values, 0, 0, 0]) ^ 1;
  return [...values, (sum >>> 20) & 1023, (sum >>> 10) & 1023, sum & 1023].map((value) => slip39Words[value]!);
}

const customization = (extendable: boolean): number[] =>
  [...(extendable ? "shamir_extendable" : "shamir")].map((character) => character.charCodeAt(0));

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 20;
    sum = ((sum & 0xfffff) << 10) ^ value;
    for (let bit = 0; bit < 10; bit++) if ((top >>> bit) & 1) sum ^= generator[bit]!;
  }
  return sum;
}
