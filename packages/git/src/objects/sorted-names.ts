// The names of all objects of a store in ascending order, each once: a name's place is the object's number. They are hashes, so
// their first bits lead nearly to the place; names that were made alike cost a few steps more, as in any sorted list.

import { compareNames } from "./pack-index.ts";

/** As it is handed to threads. */
export interface SharedNames {
  readonly hashBytes: number;
  /** One after the other, in shared memory. */
  readonly names: Uint8Array;
  /** For each value of the first bits the number of the first name that has it or a larger one; one more for the end. */
  readonly starts: Uint32Array;
}

/** No more bits than three bytes have. */
const MOST_BITS = 24;

export class SortedNames {
  readonly #hashBytes: number;
  readonly #names: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #shift: number;

  private constructor({ hashBytes, names, starts }: SharedNames) {
    this.#hashBytes = hashBytes;
    this.#names = names;
    this.#starts = starts;
    this.#shift = MOST_BITS - Math.log2(starts.length - 1);
  }

  /** @param names ascending, each once, one after the other */
  static over(names: Uint8Array, hashBytes: number): SortedNames {
    const count = names.length / hashBytes;
    const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(count + 1)));
    const starts = new Uint32Array(new SharedArrayBuffer((2 ** bits + 1) * 4));
    const sorted = new SortedNames({ hashBytes, names: sharedBytes(names), starts });
    let filled = 0;
    for (let number = 0; number < count; number++) {
      const value = sorted.#valueOf(names, number * hashBytes);
      while (filled <= value) starts[filled++] = number;
    }
    starts.fill(count, filled);
    return sorted;
  }

  static fromShared(shared: SharedNames): SortedNames {
    return new SortedNames(shared);
  }

  shared(): SharedNames {
    return { hashBytes: this.#hashBytes, names: this.#names, starts: this.#starts };
  }

  get size(): number {
    return this.#names.length / this.#hashBytes;
  }

  /** Number of the name that stands at `at`, or -1. */
  find(bytes: Uint8Array, at = 0): number {
    const value = this.#valueOf(bytes, at);
    let low = this.#starts[value]!;
    let high = this.#starts[value + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compareNames(this.#names, middle * this.#hashBytes, bytes, at, this.#hashBytes);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Numbers of many names in ascending order, one after the other, or -1: one walk along both lists. */
  findAll(ascending: Uint8Array): Int32Array {
    const size = this.#hashBytes;
    const numbers = new Int32Array(ascending.length / size);
    let number = 0;
    for (let at = 0; at < numbers.length; at++) {
      let order = 1;
      while (number < this.size) {
        order = compareNames(this.#names, number * size, ascending, at * size, size);
        if (order >= 0) break;
        number++;
      }
      numbers[at] = order === 0 ? number : -1;
    }
    return numbers;
  }

  /** The name of a number, in hexadecimal. */
  hex(number: number): string {
    return Buffer.from(this.#names.buffer, this.#names.byteOffset + number * this.#hashBytes, this.#hashBytes).toString("hex");
  }

  /** All names, one after the other. */
  bytes(): Uint8Array {
    return this.#names;
  }

  #valueOf(bytes: Uint8Array, at: number): number {
    return ((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!) >>> this.#shift;
  }
}

/** The same bytes, copied only where threads do not share them yet. */
function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
