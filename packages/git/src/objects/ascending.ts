// Searches in ascending numbers.

/** Index of the last number, from `low` to `high - 1`, that is at most `limit`; `low - 1` where none is. */
export function lastUpTo(numbers: Uint32Array, low: number, high: number, limit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
