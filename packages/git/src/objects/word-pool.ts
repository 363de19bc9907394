// Names of files and folders, each kept once and known by a number: a history repeats the same few thousand names in
// millions of entries.

import { Column } from "./column.ts";

export class WordPool {
  /** By chance, so that nobody can choose names that collide. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);
  /** Number of a word plus one, or 0. */
  #table = new Uint32Array(4096);
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  /** Where each word ends; it starts where the one before ends. */
  readonly #ends = new Column();

  get size(): number {
    return this.#ends.length;
  }

  /** Number of the word that stands in `bytes` from `start` to `end`, in the order in which words came. */
  put(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#table.length - 1;
    let slot = this.#hash(bytes, start, end) & mask;
    for (let known = this.#table[slot]!; known !== 0; known = this.#table[slot]!) {
      if (this.#is(known - 1, bytes, start, end)) return known - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.#keep(bytes, start, end);
    this.#table[slot] = number + 1;
    if (this.size * 2 > this.#table.length) this.#widen();
    return number;
  }

  /** All words, one after the other, and where each ends. */
  all(): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
    return { bytes: this.#bytes.slice(0, this.#used), ends: this.#ends.packed() };
  }

  #hash(bytes: Uint8Array, start: number, end: number): number {
    let hash = this.#seed;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ bytes[at]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends.values[number - 1]!;
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(number);
    if (this.#ends.values[number]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#bytes[from + at - start] !== bytes[at]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, start: number, end: number): number {
    const used = this.#used + end - start;
    if (used > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(used, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    for (let at = start; at < end; at++) this.#bytes[this.#used++] = bytes[at]!;
    this.#ends.push(used);
    return this.size - 1;
  }

  #widen(): void {
    const table = new Uint32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.#hash(this.#bytes, this.#start(number), this.#ends.values[number]!) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
    this.#table = table;
  }
}
