// A string's three figures: its entropy, the rank of that entropy among random strings, and the calibrated probability
// that a random source made it. A function of the text alone, linear in its length up to a cap.

import { remembering } from "../facts/remembering.ts";
import { smallestAlphabet } from "./alphabets.ts";
import { weights } from "./calibration.ts";
import { entropyPercentile } from "./entropy-percentile.ts";
import { evidenceOf } from "./evidence.ts";
import { countCharacters, plugInEntropy } from "./plug-in-entropy.ts";
import type { Randomness } from "./randomness.ts";

/** A longer text is judged by its first characters: what is random for so long is random. */
const EXAMINED = 4096;

/** Alphabets beyond printable ASCII are as large as a byte: core texts have one character per byte. */
const BYTE_VALUES = 256;

export function measureRandomness(text: string): Randomness {
  const examined = text.slice(0, EXAMINED);
  const counts = countCharacters(examined);
  const bitsPerChar = plugInEntropy(counts);
  const alphabetSize = Math.max(smallestAlphabet(examined)?.size ?? BYTE_VALUES, counts.length);
  return { bitsPerChar, percentile: entropyPercentile(bitsPerChar, examined.length, alphabetSize), score: randomSourceScore(examined) };
}

/** The calibrated probability alone, which is the cheap part; `text` as `measureRandomness` takes it. Asked by several for each token. */
export const randomSourceScore: (text: string) => number = remembering(scoreOf);

function scoreOf(text: string): number {
  const { features } = evidenceOf(text.slice(0, EXAMINED));
  let sum = weights[0]!;
  features.forEach((feature, index) => {
    sum += weights[index + 1]! * feature;
  });
  return 1 / (1 + Math.exp(-sum));
}
