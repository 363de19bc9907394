// Made by scripts/randomness/train.mjs: weights of the logistic function that turns the evidence of a string into the
// probability that a random source made it, fitted to 24000 strings that the tables were not made from.

/** A constant, then one weight for each feature of `evidence.ts`. */
export const weights: readonly number[] = [-2.7668, 1.4004, 3.7389, -1.821];
