// Shannon entropy of a string's own letter counts (the plug-in estimate), in bits per character.

const ascii = new Uint32Array(128);

/** How often each character stands in the text, in the order of their first appearance. */
export function countCharacters(text: string): number[] {
  const order: number[] = [];
  const others = new Map<number, number>();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128 ? ascii[code]!++ === 0 : !others.has(code)) order.push(code);
    if (code >= 128) others.set(code, (others.get(code) ?? 0) + 1);
  }
  const counts = order.map((code) => (code < 128 ? ascii[code]! : others.get(code)!));
  for (const code of order) if (code < 128) ascii[code] = 0;
  return counts;
}

/** 0 for the empty string. */
export function plugInEntropy(counts: readonly number[]): number {
  const length = counts.reduce((sum, count) => sum + count, 0);
  if (length === 0) return 0;
  let weighted = 0;
  for (const count of counts) weighted += count * Math.log2(count);
  return Math.max(0, Math.log2(length) - weighted / length);
}
