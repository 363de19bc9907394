// A list of whole numbers from 0 to 2^32 - 1 that grows, in four bytes each: relations of millions of objects stay small.

export class Column {
  /** Room for more than `length` numbers; replaced when the list grows. */
  values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = value;
  }

  /** The numbers alone; memory behind them that was never touched is none. */
  packed(): Uint32Array<ArrayBuffer> {
    return this.values.subarray(0, this.length);
  }

  /** Doubles, but by no more than 16 MiB: a large list must not need twice its size. */
  #grow(): void {
    const values = new Uint32Array(this.values.length + Math.min(this.values.length, 1 << 22));
    values.set(this.values);
    this.values = values;
  }
}
