// zlib streams of known length, inflated straight into the caller's buffer. Node's public calls make a stream object and
// an output buffer per call, which costs more than a small delta itself; so one stream is kept and its handle driven, the
// way npm's own tar reader does. `canInflate` proves once that this Node's handle behaves; where it does not, git reads.

import { createInflate, deflateSync } from "node:zlib";
import type { FileWindow } from "./file-window.ts";
import { ObjectFault } from "./object-fault.ts";

interface Handle {
  reset(): void;
  writeSync(flush: number, input: Uint8Array, from: number, length: number, output: Uint8Array, at: number, room: number): void;
  onerror: (message: string) => void;
}

const NO_FLUSH = 0;
const FINISH = 4;
/** No zlib stream unpacks to more than this many times its own length (RFC 1951: 258 bytes for two bits). */
const MAX_RATIO = 1032;

export class Inflater {
  #handle: Handle | null = null;
  #state: Uint32Array = new Uint32Array(2);
  #failure: string | null = null;

  /**
   * Inflates the stream that starts at `position` and takes at most `limit` bytes of the file. The output must have room
   * for one byte more than `size`: it is how a stream that is longer than declared is told.
   */
  inflate(file: FileWindow, position: number, limit: number, output: Uint8Array, at: number, size: number): void {
    this.begin();
    let left = limit;
    let from = position;
    let written = 0;
    // Nearly every stream is shorter than its text; a first piece of that length saves reading its neighbours.
    let piece = size + (size >> 8) + 64;
    for (let ended = false; !ended; piece = file.longest) {
      const length = Math.min(left, piece, file.longest);
      const input = file.seek(from, length);
      const flush = length === left ? FINISH : NO_FLUSH;
      written += this.#write(flush, file.bytes, input, length, output, at + written, size + 1 - written);
      from += length;
      left -= length;
      // Input that stays while there is room for output means that the stream has ended.
      ended = left === 0 || written > size || this.#state[1]! > 0;
    }
    if (written !== size) throw new ObjectFault(written > size ? "is longer than it declares" : "is shorter than it declares");
  }

  /** Called before room is made: refuses sizes that no stream of `limit` bytes can have. */
  check(limit: number, size: number): void {
    if (size > limit * MAX_RATIO) throw new ObjectFault("declares more bytes than its data could hold");
  }

  /** Starts a new stream; for callers that feed it themselves with `feed`. */
  begin(): void {
    this.#failure = null;
    if (this.#handle !== null) {
      this.#handle.reset();
      return;
    }
    const stream = createInflate() as unknown as { _handle: Handle; _writeState: Uint32Array };
    this.#handle = stream._handle;
    this.#state = stream._writeState;
    this.#handle.onerror = (message) => {
      this.#failure = message;
    };
  }

  /** One step of a stream: how much of the input was taken and how much output made. `last`: no input will follow. */
  feed(input: Uint8Array, from: number, length: number, output: Uint8Array, at: number, room: number, last: boolean): Step {
    const made = this.#write(last ? FINISH : NO_FLUSH, input, from, length, output, at, room);
    return { taken: length - this.#state[1]!, made };
  }

  #write(flush: number, input: Uint8Array, from: number, length: number, output: Uint8Array, at: number, room: number): number {
    this.#handle!.writeSync(flush, input, from, length, output, at, room);
    if (this.#failure !== null) {
      const reason = this.#failure;
      // A handle that failed is not used again: zlib leaves its state undefined.
      this.#handle = null;
      throw new ObjectFault(`does not inflate: ${reason}`);
    }
    return room - this.#state[0]!;
  }
}

export interface Step {
  readonly taken: number;
  readonly made: number;
}

let proven: boolean | null = null;

/** Whether this Node's zlib can be driven as above: a good stream, a damaged one and a longer one must be told apart. */
export function canInflate(): boolean {
  proven ??= prove();
  return proven;
}

function prove(): boolean {
  try {
    const text = new TextEncoder().encode("the quick brown fox ".repeat(20));
    const packed = deflateSync(text);
    const output = new Uint8Array(text.length + 1);
    const inflater = new Inflater();
    for (let round = 0; round < 2; round++) {
      inflater.begin();
      const { taken, made } = inflater.feed(packed, 0, packed.length, output, 0, output.length, true);
      if (taken !== packed.length || made !== text.length || !text.every((byte, index) => output[index] === byte)) return false;
    }
    const damaged = Uint8Array.from(packed);
    damaged[damaged.length - 1]! ^= 1;
    inflater.begin();
    try {
      inflater.feed(damaged, 0, damaged.length, output, 0, output.length, true);
      return false;
    } catch (error) {
      return error instanceof ObjectFault;
    }
  } catch {
    return false;
  }
}
