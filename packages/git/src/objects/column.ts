// A list of whole numbers from 0 to 2^32 - 1 that grows, in four bytes each: relations of millions of objects stay small.

export class Column {
  /** Room for more than `length` numbers; replaced when the list grows. */
  values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.#grow(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Sets a number that may lie behind the end; those in between are 0. */
  set(index: number, value: number): void {
    if (index >= this.values.length) this.#grow(index + 1);
    this.values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  /** Doubles, but by no more than 16 MiB: a large list must not need twice its size. */
  #grow(least: number): void {
    const values = new Uint32Array(Math.max(least, this.values.length + Math.min(this.values.length, 1 << 22)));
    values.set(this.values);
    this.values = values;
  }
}
