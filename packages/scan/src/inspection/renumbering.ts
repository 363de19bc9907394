// From the numbers that a store's objects had to those they have now. In a store that has not changed they are the same.

import type { SortedNames } from "@hodlguard/git";

export class Renumbering {
  /** Whether the store holds what it held then, and nothing else. */
  readonly isSame: boolean;
  readonly #numbers: Int32Array | null;

  /** @param before all names of then in ascending order, one after the other: an object's place was its number */
  constructor(before: Uint8Array, now: SortedNames) {
    this.isSame = Buffer.compare(before, now.bytes()) === 0;
    this.#numbers = this.isSame ? null : now.findAll(before);
  }

  /** The number of now, or -1 where the object has gone. */
  of(number: number): number {
    return this.#numbers === null ? number : this.#numbers[number]!;
  }

  /** The same for many; null where one has gone. */
  ofAll(numbers: Uint32Array): Uint32Array | null {
    if (this.#numbers === null) return numbers;
    const all = new Uint32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = this.#numbers[numbers[at]!]!;
      if (number < 0) return null;
      all[at] = number;
    }
    return all;
  }
}
