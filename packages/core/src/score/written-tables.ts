// Chances of letters, classes, digits and signs in written text, unpacked from `counts.ts`: the language model's memory.

import { classes, digits, letters, signs } from "./counts.ts";
import { LETTER_BASE } from "./symbols.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The tables keep fifths of a bit. */
const BITS_PER_STEP = 1 / 5;

const chances = new Float64Array(128);
for (let step = 0; step < ALPHABET.length; step++) chances[ALPHABET.charCodeAt(step)] = 2 ** (-step * BITS_PER_STEP);

const at = (table: string, index: number): number => chances[table.charCodeAt(index)]!;

export const letterChance = (context: number, letter: number): number => {
  const second = context % LETTER_BASE;
  return at(letters[(context - second) / LETTER_BASE]!, second * 26 + letter);
};

export const classChance = (context: number, kind: number): number => at(classes, context * 4 + kind);

export const digitChance = (context: number, digit: number): number => at(digits, context * 10 + digit);

/** `sign` is the code less 0x20, of printable ASCII. */
export const signChance = (sign: number): number => at(signs, sign);
