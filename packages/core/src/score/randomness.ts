// How random a string is, in three figures that mean something (see docs/entropy.md).

export interface Randomness {
  /** Shannon entropy over the characters. */
  readonly bitsPerChar: number;
  /** Where that value lies among uniformly random strings of the same alphabet and length, 0 to 1. */
  readonly percentile: number;
  /** Calibrated probability that a random source made the string, 0 to 1. */
  readonly score: number;
}
