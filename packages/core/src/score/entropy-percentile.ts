// Where the plug-in entropy of a string lies among uniformly random strings of its alphabet and length. Short strings are
// reckoned exactly, over all partitions of the length; longer ones by a gamma distribution with the exact mean and variance
// of the deficit, which is what the deficit tends to (it is half a chi-square in nats). Ties count half (mid-rank).

import { gammaCdf, logFactorial } from "./gamma.ts";

/** Up to this length there are at most 37,338 partitions; they are reckoned once for a length and an alphabet. */
const EXACT_LENGTH = 40;

/** Partitions less likely than this are left out, with all that would be dealt from them: together less than a millionth. */
const NEGLIGIBLE = Math.log(1e-12);

/** Entropies nearer than this are the same sum in another order. */
const SAME = 1e-9;

/** 0 to 1; `entropy` in bits per character. Strings of less than two characters and alphabets of one have no rank: 0.5. */
export function entropyPercentile(entropy: number, length: number, alphabetSize: number): number {
  if (length < 2 || alphabetSize < 2) return 0.5;
  if (length <= EXACT_LENGTH) return exactRank(entropy, exactDistribution(length, alphabetSize));
  const { mean, variance, largest } = deficitMoments(length, alphabetSize);
  const deficit = largest - entropy;
  return 1 - gammaCdf(deficit / (variance / mean), (mean * mean) / variance);
}

/** The entropies that can come out, in no order, and the chance of each; several may be the same. */
interface Distribution {
  /** Of entropies that were asked for: random strings have the same few. */
  readonly ranks: Map<number, number>;
  readonly entropies: Float64Array;
  readonly chances: Float64Array;
}

const distributions = new Map<string, Distribution>();

/** Every partition of `length` into at most `size` counts, with the chance that a uniform source deals it. */
function exactDistribution(length: number, size: number): Distribution {
  const key = `${length} ${size}`;
  const known = distributions.get(key);
  if (known !== undefined) return known;
  const entropies: number[] = [];
  const chances: number[] = [];
  const logs = Float64Array.from({ length: Math.max(length, size) + 1 }, (_, count) => logFactorial(count));
  const all = logs[length]! - length * Math.log(size) + logs[size]!;
  // Parts fall; `ways` gathers the logarithms of count! and of how often equal counts can change places.
  const deal = (left: number, most: number, letters: number, weighted: number, ways: number): void => {
    if (left === 0) {
      entropies.push(Math.log2(length) - weighted / length);
      chances.push(Math.exp(all - ways - logs[size - letters]!));
      return;
    }
    for (let count = Math.min(most, left); count >= 1; count--) {
      const weight = count * Math.log2(count);
      for (let times = 1; times * count <= left && letters + times <= size; times++) {
        const rest = left - times * count;
        if (rest > 0 && count === 1) continue;
        const next = ways + times * logs[count]! + logs[times]!;
        // The rest goes to the other letters in any way: no less likely than all that is dealt from here on.
        const others = size - letters - times;
        const atMost = all - next - logs[others]! + (rest > 0 ? rest * Math.log(others) - logs[rest]! : 0);
        if (atMost >= NEGLIGIBLE) deal(rest, count - 1, letters + times, weighted + times * weight, next);
      }
    }
  };
  deal(length, length, 0, 0, 0);
  const distribution = { ranks: new Map<number, number>(), entropies: Float64Array.from(entropies), chances: Float64Array.from(chances) };
  distributions.set(key, distribution);
  return distribution;
}

const MOST_RANKS = 4096;

function exactRank(entropy: number, { ranks, entropies, chances }: Distribution): number {
  const known = ranks.get(entropy);
  if (known !== undefined) return known;
  let below = 0;
  let same = 0;
  for (let index = 0; index < entropies.length; index++) {
    if (entropies[index]! < entropy - SAME) below += chances[index]!;
    else if (entropies[index]! <= entropy + SAME) same += chances[index]!;
  }
  const rank = Math.min(1, below + same / 2);
  if (ranks.size === MOST_RANKS) ranks.clear();
  ranks.set(entropy, rank);
  return rank;
}

interface Moments {
  /** Of the deficit: how far the entropy stays under the largest that this length and alphabet allow. */
  readonly mean: number;
  readonly variance: number;
  readonly largest: number;
}

const moments = new Map<string, Moments>();

/** Exact, from the binomial law of one count and of two counts together. */
function deficitMoments(length: number, size: number): Moments {
  const key = `${length} ${size}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const value = (count: number) => (count > 1 ? count * Math.log2(count) : 0);
  const one = binomial(length, 1 / size);
  let mean = 0;
  let square = 0;
  let cross = 0;
  for (const { count, probability } of one) {
    mean += probability * value(count);
    square += probability * value(count) ** 2;
    if (value(count) === 0) continue;
    let other = 0;
    for (const rest of binomial(length - count, 1 / (size - 1))) other += rest.probability * value(rest.count);
    cross += probability * value(count) * other;
  }
  const variance = (size * (square - mean * mean) + size * (size - 1) * (cross - mean * mean)) / (length * length);
  const floor = Math.floor(length / size);
  const fuller = length - floor * size;
  const largest = Math.log2(length) - ((size - fuller) * value(floor) + fuller * value(floor + 1)) / length;
  const expected = Math.log2(length) - (size * mean) / length;
  const result = { mean: largest - expected, variance, largest };
  moments.set(key, result);
  return result;
}

/** The counts of a binomial law within nine standard deviations; what lies beyond weighs less than 1e-12. */
function binomial(trials: number, chance: number): { count: number; probability: number }[] {
  if (chance >= 1) return [{ count: trials, probability: 1 }];
  const spread = 9 * Math.sqrt(trials * chance * (1 - chance)) + 12;
  const first = Math.max(0, Math.floor(trials * chance - spread));
  const last = Math.min(trials, Math.ceil(trials * chance + spread));
  const law: { count: number; probability: number }[] = [];
  let probability = Math.exp(
    logFactorial(trials) -
      logFactorial(first) -
      logFactorial(trials - first) +
      first * Math.log(chance) +
      (trials - first) * Math.log1p(-chance),
  );
  for (let count = first; count <= last; count++) {
    law.push({ count, probability });
    probability *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
  }
  return law;
}
