// A file seen through a bounded number of blocks that are kept. Packs are never read whole: their size is no part of our
// memory. Delta trees lead back and forth through a pack, so what was read lately is asked for again more often than not.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ObjectFault } from "./object-fault.ts";

const BLOCK = 1 << 14;
/** Stretches of more blocks are streams of large objects: nobody asks for them again. */
const MOST_BLOCKS = 4;
const LONGEST = 1 << 18;

export class FileWindow {
  readonly size: number;
  /** First the blocks, each at the one place that its number allows, so that neighbours lie side by side; then room for one longer stretch. */
  readonly bytes: Uint8Array;
  /** Most bytes that may be asked for at a time. */
  readonly longest: number;
  readonly #fd: number;
  /** Per place the number of the block that lies there plus one, or 0. */
  readonly #held: Float64Array;

  /** `capacity`: bytes to keep. */
  constructor(path: string, capacity = LONGEST) {
    this.#fd = openSync(path, "r");
    this.size = fstatSync(this.#fd).size;
    this.longest = Math.min(capacity, LONGEST);
    const places = Math.ceil(Math.min(capacity, this.size) / BLOCK);
    this.#held = new Float64Array(places);
    this.bytes = new Uint8Array(places * BLOCK + Math.min(this.longest, this.size));
  }

  /** Index in `bytes` at which `length` bytes of the file from `position` on now stand, until something else is asked for. */
  seek(position: number, length: number): number {
    if (position < 0 || length > this.longest || position + length > this.size) throw new ObjectFault("points outside its file");
    if (length === 0) return 0;
    const first = Math.floor(position / BLOCK);
    const blocks = Math.floor((position + length - 1) / BLOCK) - first + 1;
    const place = first % this.#held.length;
    if (blocks > MOST_BLOCKS || place + blocks > this.#held.length) {
      const beside = this.#held.length * BLOCK;
      this.#read(position, length, beside);
      return beside;
    }
    for (let block = 0; block < blocks; block++)
      if (this.#held[place + block] !== first + block + 1) this.#hold(first + block, place + block);
    return place * BLOCK + position - first * BLOCK;
  }

  close(): void {
    closeSync(this.#fd);
  }

  #hold(block: number, place: number): void {
    // Nothing, should reading fail.
    this.#held[place] = 0;
    const start = block * BLOCK;
    this.#read(start, Math.min(BLOCK, this.size - start), place * BLOCK);
    this.#held[place] = block + 1;
  }

  #read(position: number, length: number, at: number): void {
    for (let done = 0; done < length; ) {
      const read = readSync(this.#fd, this.bytes, at + done, length - done, position + done);
      if (read === 0) throw new ObjectFault("its file became shorter while it was read");
      done += read;
    }
  }
}
