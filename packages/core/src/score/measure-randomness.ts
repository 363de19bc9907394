// A string's three figures: its entropy, the rank of that entropy among random strings, and the calibrated probability
// that a random source made it. A function of the text alone, linear in its length up to a cap.

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

/** Latest scores: a history holds the same token in hundreds of versions of a file, and several detectors ask about each. */
const scores = new Map<string, number>();
const MOST_KEPT = 4096;
/** Longer ones are seldom asked about twice. */
const LONGEST_KEPT = 160;

/** The calibrated probability alone, which is the cheap part; `text` as `measureRandomness` takes it. */
export function randomSourceScore(text: string): number {
  if (text.length > LONGEST_KEPT) return score(text.slice(0, EXAMINED));
  const known = scores.get(text);
  if (known !== undefined) return known;
  const reckoned = score(text);
  if (scores.size === MOST_KEPT) scores.clear();
  // A copy: a part of a document's text would keep all of it in memory.
  scores.set(` ${text}`.slice(1), reckoned);
  return reckoned;
}

function score(text: string): number {
  const { features } = evidenceOf(text);
  let sum = weights[0]!;
  features.forEach((feature, index) => {
    sum += weights[index + 1]! * feature;
  });
  return 1 / (1 + Math.exp(-sum));
}
