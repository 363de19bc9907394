// Shannon entropy of a string's own letter counts (the plug-in estimate), in bits per character.

export function countCharacters(text: string): number[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** 0 for the empty string. */
export function plugInEntropy(counts: readonly number[]): number {
  const length = counts.reduce((sum, count) => sum + count, 0);
  if (length === 0) return 0;
  let weighted = 0;
  for (const count of counts) weighted += count * Math.log2(count);
  return Math.max(0, Math.log2(length) - weighted / length);
}
