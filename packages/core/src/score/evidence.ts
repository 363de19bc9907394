// What speaks for a random source and what for a writer, as a few figures: the material of the calibration. In bits: how
// much cheaper the string is to explain as random characters than as writing, in all and in its most random stretch.

import { likeliestAlphabet, OUTSIDE_BITS } from "./alphabets.ts";
import { unwrap } from "./unwrap.ts";
import { writtenBits } from "./written-text.ts";

export interface RandomEvidence {
  /** Bits by which the whole string speaks for a random source; negative for a writer. */
  readonly total: number;
  /** The same for the stretch that speaks loudest. */
  readonly best: number;
  /** The same figures as the calibration weighs them, with the length. */
  readonly features: readonly number[];
}

export function evidenceOf(wrapped: string): RandomEvidence {
  const text = unwrap(wrapped);
  const alphabet = likeliestAlphabet(text);
  const written = new Float64Array(text.length);
  writtenBits(text, written);
  const inside = Math.log2(alphabet.size);
  let total = -alphabet.prior;
  let best = 0;
  let running = 0;
  for (let index = 0; index < text.length; index++) {
    const gain = written[index]! - (alphabet.has(text.charCodeAt(index)) ? inside : OUTSIDE_BITS);
    total += gain;
    running = Math.max(0, running) + gain;
    best = Math.max(best, running);
  }
  best -= alphabet.prior;
  return { total, best, features: [press(total), press(best), Math.log2(text.length + 1)] };
}

/** Bits are pressed together, since a hundred of them mean no more than thirty: only rank and sign matter out there. */
const press = (bits: number): number => Math.asinh(bits / 4);
