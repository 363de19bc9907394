// The rank of an entropy against a slow and obvious oracle: thousands of random strings, counted.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { entropyPercentile } from "../../src/score/entropy-percentile.ts";
import { countCharacters, plugInEntropy } from "../../src/score/plug-in-entropy.ts";

const DRAWS = 4000;

/** Entropies of random strings, each with its mid-rank among all of them. */
function sampledRanks(length: number, size: number): { entropy: number; rank: number }[] {
  const random = new Random(`ranks ${length} ${size}`);
  const entropies = Array.from({ length: DRAWS }, () => {
    const counts = new Array<number>(size).fill(0);
    for (let index = 0; index < length; index++) counts[random.below(size)]!++;
    return plugInEntropy(counts.filter((count) => count > 0));
  }).sort((a, b) => a - b);
  return [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98].map((quantile) => {
    const entropy = entropies[Math.floor(quantile * DRAWS)]!;
    const below = entropies.filter((other) => other < entropy - 1e-9).length;
    const equal = entropies.filter((other) => Math.abs(other - entropy) <= 1e-9).length;
    return { entropy, rank: (below + equal / 2) / DRAWS };
  });
}

describe("entropyPercentile against sampled strings", () => {
  // Four thousand draws know a rank to 0.024 (three standard errors at the median).
  const noise = 0.024;
  test.each([
    [16, 62, 0],
    [24, 16, 0],
    [32, 64, 0],
    [40, 94, 0],
    [41, 62, 0.03],
    [43, 64, 0.03],
    [64, 62, 0.02],
    [64, 16, 0.01],
    [88, 64, 0.02],
    [128, 10, 0.02],
    [512, 64, 0.01],
    [1000, 10, 0.01],
  ])("%i characters of %i", (length, size, allowance) => {
    for (const { entropy, rank } of sampledRanks(length, size))
      expect(Math.abs(entropyPercentile(entropy, length, size) - rank)).toBeLessThan(noise + allowance);
  });
});

test("the exact distribution and the gamma fit meet where one takes over from the other", () => {
  for (const size of [16, 36, 62]) {
    const entropy = Math.log2(size) * 0.95;
    const at = (length: number) => entropyPercentile(Math.min(entropy, Math.log2(length) * 0.9), length, size);
    expect(Math.abs(at(40) - at(41))).toBeLessThan(0.12);
  }
});

test("the median of 64 random base62 characters is the known one", () => {
  // 200,000 samples of domain research: mean 5.160, sd 0.105, 1 % 4.90, 99 % 5.39.
  expect(entropyPercentile(4.9, 64, 62)).toBeCloseTo(0.01, 2);
  expect(entropyPercentile(5.39, 64, 62)).toBeCloseTo(0.99, 2);
  expect(entropyPercentile(5.16, 64, 62)).toBeGreaterThan(0.42);
  expect(entropyPercentile(5.16, 64, 62)).toBeLessThan(0.58);
});

test("extremes stay within 0 and 1", () => {
  expect(entropyPercentile(0, 64, 62)).toBeLessThan(1e-9);
  expect(entropyPercentile(6, 64, 64)).toBeGreaterThan(0.999);
  expect(entropyPercentile(0, 1, 62)).toBe(0.5);
  expect(entropyPercentile(0, 0, 62)).toBe(0.5);
});

test("plug-in entropy of plain cases", () => {
  expect(plugInEntropy(countCharacters(""))).toBe(0);
  expect(plugInEntropy(countCharacters("aaaa"))).toBe(0);
  expect(plugInEntropy(countCharacters("abab"))).toBeCloseTo(1);
  expect(plugInEntropy(countCharacters("0123456789abcdef"))).toBeCloseTo(4);
});
