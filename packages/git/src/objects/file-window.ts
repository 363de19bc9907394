// A file seen through one bounded, re-used buffer. Packs are never read whole: their size is no part of our memory.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ObjectFault } from "./object-fault.ts";

export class FileWindow {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly #fd: number;
  readonly #ahead: number;
  #start = 0;
  #end = 0;

  /** `ahead`: how much is read at least, because neighbours are likely to be asked for next. */
  constructor(path: string, capacity = 1 << 18, ahead = 1 << 14) {
    this.#fd = openSync(path, "r");
    this.size = fstatSync(this.#fd).size;
    this.bytes = new Uint8Array(capacity);
    this.#ahead = ahead;
  }

  /** Index in `bytes` at which `length` bytes of the file from `position` on now stand; `length` is at most the capacity. */
  seek(position: number, length: number): number {
    if (position >= this.#start && position + length <= this.#end) return position - this.#start;
    if (position < 0 || position + length > this.size) throw new ObjectFault("points outside its file");
    const wanted = Math.min(this.bytes.length, Math.max(length, this.#ahead), this.size - position);
    this.#start = position;
    this.#end = position;
    while (this.#end - position < wanted) {
      const read = readSync(this.#fd, this.bytes, this.#end - position, wanted - (this.#end - position), this.#end);
      if (read === 0) break;
      this.#end += read;
    }
    if (this.#end < position + length) throw new ObjectFault("its file became shorter while it was read");
    return 0;
  }

  close(): void {
    closeSync(this.#fd);
  }
}
