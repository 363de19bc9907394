// A set of binary object names; strings would cost ten times the memory. They are hashes, but a tree may refer to whatever its
// author wrote: names that were made to share a place must not make this slow, so every byte counts, through tables drawn by
// chance (simple tabulation hashing: M. Patrascu, M. Thorup, "The power of simple tabulation hashing", 2011).

import { compareNames } from "./pack-index.ts";

/** For each byte of a name and each of its values a number. */
function drawPlaces(): Uint32Array {
  const places = new Uint32Array(LONGEST_NAME * 256);
  for (let byte = 0; byte < LONGEST_NAME; byte++) places.set(crypto.getRandomValues(new Uint32Array(256)), byte * 256);
  return places;
}

/** Bytes of a SHA-256. */
const LONGEST_NAME = 32;
let drawn: Uint32Array | null = null;

export class NameSet {
  readonly #hashBytes: number;
  readonly #places: Uint32Array;
  /** Number of a name plus one, or 0. */
  #table: Uint32Array;
  #names: Uint8Array;
  #count = 0;

  constructor(hashBytes: number, expected = 1024) {
    this.#hashBytes = hashBytes;
    drawn ??= drawPlaces();
    this.#places = drawn;
    const capacity = capacityFor(expected);
    this.#table = new Uint32Array(capacity * 2);
    this.#names = new Uint8Array(capacity * hashBytes);
  }

  get size(): number {
    return this.#count;
  }

  /** False where the name was there before. */
  add(bytes: Uint8Array, at = 0): boolean {
    const before = this.#count;
    return this.put(bytes, at) === before;
  }

  /** Number of the name, which is added where it was not there before: the numbers count from 0 in the order in which names came. */
  put(bytes: Uint8Array, at = 0): number {
    const slot = this.#slot(bytes, at);
    const known = this.#table[slot]!;
    if (known !== 0) return known - 1;
    this.#names.set(bytes.subarray(at, at + this.#hashBytes), this.#count * this.#hashBytes);
    this.#table[slot] = ++this.#count;
    if (this.#count * 2 === this.#table.length) this.#grow();
    return this.#count - 1;
  }

  /** Number of the name, or -1. */
  find(bytes: Uint8Array, at = 0): number {
    return this.#table[this.#slot(bytes, at)]! - 1;
  }

  has(bytes: Uint8Array, at = 0): boolean {
    return this.find(bytes, at) >= 0;
  }

  /** The name of a number, in hexadecimal. */
  hex(number: number): string {
    return Buffer.from(this.#names.buffer, this.#names.byteOffset + number * this.#hashBytes, this.#hashBytes).toString("hex");
  }

  /** All names, one after the other, in the order in which they came. */
  bytes(): Uint8Array {
    return this.#names.subarray(0, this.#count * this.#hashBytes);
  }

  #slot(bytes: Uint8Array, at: number): number {
    const mask = this.#table.length - 1;
    let place = 0;
    for (let byte = 0; byte < this.#hashBytes; byte++) place ^= this.#places[byte * 256 + bytes[at + byte]!]!;
    let slot = place & mask;
    for (let known = this.#table[slot]!; known !== 0; known = this.#table[slot]!) {
      if (compareNames(this.#names, (known - 1) * this.#hashBytes, bytes, at, this.#hashBytes) === 0) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const names = new Uint8Array(this.#names.length * 2);
    names.set(this.#names);
    this.#names = names;
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let number = 0; number < this.#count; number++) this.#table[this.#slot(names, number * this.#hashBytes)] = number + 1;
  }
}

/** With room for one name more at least: a table that is full has no end. */
const capacityFor = (expected: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, expected + 1)));
