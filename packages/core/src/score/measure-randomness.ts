// Placeholder of the foundation: Shannon entropy alone.

import type { Randomness } from "./randomness.ts";

export function measureRandomness(text: string): Randomness {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bitsPerChar = 0;
  for (const count of counts.values()) bitsPerChar -= (count / text.length) * Math.log2(count / text.length);
  return { bitsPerChar, percentile: 0.5, score: 0.5 };
}
