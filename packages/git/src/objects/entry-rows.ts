// Which row of a pack's entries starts at an offset. Asked twice for each of millions of entries, in no order: a binary search
// over all of them would miss the processor's caches twenty times.

export class EntryRows {
  readonly #offsets: Float64Array;
  /** Bytes of the pack that share a bucket. */
  readonly #width: number;
  /** Per bucket its first row; one more at the end. */
  readonly #firsts: Uint32Array;

  /**
   * @param offsets ascending
   * @param end greater than every offset that any entry can have
   */
  constructor(offsets: Float64Array, end: number) {
    this.#offsets = offsets;
    this.#width = Math.max(1, Math.ceil(end / Math.max(1, offsets.length)));
    this.#firsts = new Uint32Array(Math.ceil(end / this.#width) + 2);
    let bucket = 0;
    for (let row = 0; row < offsets.length; row++) {
      const own = this.#bucketOf(offsets[row]!);
      while (bucket < own) this.#firsts[++bucket] = row;
    }
    while (bucket + 1 < this.#firsts.length) this.#firsts[++bucket] = offsets.length;
  }

  /** Row of the entry at `offset`, or -1. */
  at(offset: number): number {
    const bucket = this.#bucketOf(offset);
    let low = this.#firsts[bucket]!;
    let high = this.#firsts[bucket + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#offsets[middle]!;
      if (found === offset) return middle;
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Offsets beyond the end, which a damaged index may have, share the last one. */
  #bucketOf(offset: number): number {
    return Math.min(Math.floor(offset / this.#width), this.#firsts.length - 2);
  }
}
