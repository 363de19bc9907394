// Code lengths of letters, classes, digits and signs in written text, as `counts.ts` packs them: the language model's memory.

import { classes, digits, letters, signs } from "./counts.ts";
import { LETTER_BASE } from "./symbols.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The tables keep fifths of a bit. */
const BITS_PER_STEP = 1 / 5;

const lengths = new Float64Array(128);
for (let step = 0; step < ALPHABET.length; step++) lengths[ALPHABET.charCodeAt(step)] = step * BITS_PER_STEP;

const at = (table: string, index: number): number => lengths[table.charCodeAt(index)]!;

export const letterBits = (context: number, letter: number): number => {
  const second = context % LETTER_BASE;
  return at(letters[(context - second) / LETTER_BASE]!, second * 26 + letter);
};

export const classBits = (context: number, kind: number): number => at(classes, context * 4 + kind);

export const digitBits = (context: number, digit: number): number => at(digits, context * 10 + digit);

/** `sign` is the code less 0x20, of printable ASCII. */
export const signBits = (sign: number): number => at(signs, sign);
