// One buffer in which the objects under construction stand side by side, so that a delta's copies are plain moves inside
// one typed array (no view objects, no calls into C++). Places are given out first-fit: at most a few dozen are in use.

import { ObjectFault } from "./object-fault.ts";

export interface Room {
  /** Index in `bytes`; changes when the slab grows. */
  at: number;
  readonly size: number;
}

const START = 4 << 20;
/** Above this an idle slab is given back, so that one huge object does not stay in memory for the rest of a scan. */
const KEEP = 64 << 20;

export class Slab {
  bytes: Uint8Array;
  /** In ascending order of place. */
  #rooms: Room[] = [];
  readonly #limit: number;

  /** `limit`: bytes that may stand here at one time. */
  constructor(limit: number, start = START) {
    this.#limit = limit;
    this.bytes = new Uint8Array(start);
  }

  take(size: number): Room {
    let at = 0;
    let index = 0;
    for (; index < this.#rooms.length; index++) {
      const room = this.#rooms[index]!;
      if (room.at - at >= size) break;
      at = room.at + room.size;
    }
    const taken = { at, size };
    if (at + size > this.bytes.length) {
      this.#grow(size);
      index = this.#rooms.length;
      const last = this.#rooms.at(-1);
      taken.at = last === undefined ? 0 : last.at + last.size;
    }
    this.#rooms.splice(index, 0, taken);
    return taken;
  }

  give(room: Room): void {
    this.#rooms.splice(this.#rooms.indexOf(room), 1);
    if (this.#rooms.length === 0 && this.bytes.length > KEEP) this.bytes = new Uint8Array(START);
  }

  clear(): void {
    this.#rooms = [];
    if (this.bytes.length > KEEP) this.bytes = new Uint8Array(START);
  }

  /** Closes the gaps and, where that is not enough, moves to a larger buffer. */
  #grow(size: number): void {
    const used = this.#rooms.reduce((sum, room) => sum + room.size, 0);
    const needed = used + size;
    if (needed > this.#limit) throw new ObjectFault("needs more memory than one scan may use");
    const from = this.bytes;
    if (needed > from.length) this.bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed + (needed >> 2), from.length * 2)));
    let at = 0;
    for (const room of this.#rooms) {
      if (this.bytes === from) from.copyWithin(at, room.at, room.at + room.size);
      else this.bytes.set(from.subarray(room.at, room.at + room.size), at);
      room.at = at;
      at += room.size;
    }
  }
}
