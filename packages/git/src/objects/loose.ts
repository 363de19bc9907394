// Loose objects: one zlib stream a file, whose text begins with `KIND SIZE` and a zero byte.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { FileWindow } from "./file-window.ts";
import { Inflater } from "./inflater.ts";
import { codeOf } from "./kinds.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";

/** Longest possible header with room to spare: a kind, a blank, a size of sixteen digits, a zero byte. */
const HEADER = 40;

/** Hexadecimal names of all loose objects of an object folder, in ascending order. */
export function listLoose(folder: string, hashBytes: number): string[] {
  const names: string[] = [];
  const rest = new RegExp(`^[0-9a-f]{${hashBytes * 2 - 2}}$`);
  for (let first = 0; first < 256; first++) {
    const prefix = first.toString(16).padStart(2, "0");
    let files: string[];
    try {
      files = readdirSync(join(folder, prefix));
    } catch {
      continue;
    }
    for (const file of files.sort()) if (rest.test(file)) names.push(prefix + file);
  }
  return names;
}

export const loosePath = (folder: string, name: string): string => join(folder, name.slice(0, 2), name.slice(2));

export const hasLoose = (folder: string, name: string): boolean =>
  statSync(loosePath(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;

export interface LooseHead {
  /** A code of `kinds.ts`. */
  readonly kind: number;
  readonly size: number;
}

/**
 * Reads the header, asks `accept` for room, and inflates the rest into it. `accept` gives a buffer of at least one byte
 * more than the size, or null where the object is not wanted.
 */
export function readLoose(
  path: string,
  inflater: Inflater,
  accept: (head: LooseHead) => { bytes: Uint8Array; at: number } | null,
): LooseHead {
  const file = new FileWindow(path, 1 << 16);
  try {
    const head = new Uint8Array(HEADER);
    const { longest } = file;
    let position = 0;
    let ended = false;
    const step = (output: Uint8Array, at: number, room: number): number => {
      const length = Math.min(longest, file.size - position);
      ended = position + length === file.size;
      const { taken, made } = inflater.feed(file.bytes, file.seek(position, length), length, output, at, room, ended);
      position += taken;
      return made;
    };
    inflater.begin();
    const made = step(head, 0, HEADER);
    const zero = head.subarray(0, made).indexOf(0);
    const [, word, digits] = /^([a-z]+) (0|[1-9][0-9]{0,15})$/.exec(String.fromCharCode(...head.subarray(0, Math.max(zero, 0)))) ?? [];
    const kind = word === undefined ? 0 : codeOf(word);
    if (kind === 0) throw new ObjectFault("has a damaged header");
    const size = Number(digits);
    inflater.check(file.size, size);
    const room = accept({ kind, size });
    if (room === null) return { kind, size };
    let written = made - zero - 1;
    if (written > size) throw new ObjectFault("is longer than it declares");
    room.bytes.set(head.subarray(zero + 1, made), room.at);
    do {
      written += step(room.bytes, room.at + written, size + 1 - written);
      if (written > size) throw new ObjectFault("is longer than it declares");
    } while (!ended);
    if (written !== size || position !== file.size) throw new ObjectFault(written < size ? "ends early" : "has bytes behind its end");
    return { kind, size };
  } finally {
    file.close();
  }
}

/** Reads one loose object after the other; the bytes it gives are overwritten by the next read. */
export class LooseReader {
  readonly #maxBytes: number;
  readonly #inflater = new Inflater();
  #bytes: Uint8Array = new Uint8Array(1 << 16);

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** `wants` is asked with the object's kind (a code of `kinds.ts`); null where it answers no. */
  read(folder: string, name: string, wants: (kind: number) => boolean): { kind: number; bytes: Uint8Array } | { reason: string } | null {
    try {
      let wanted = true;
      const { kind, size } = readLoose(loosePath(folder, name), this.#inflater, (head) => {
        wanted = wants(head.kind);
        if (!wanted) return null;
        if (head.size > this.#maxBytes) throw new ObjectFault(`is larger than ${this.#maxBytes} bytes`);
        if (head.size >= this.#bytes.length || this.#bytes.length > KEEP) this.#bytes = new Uint8Array(Math.max(1 << 16, head.size + 1));
        return { bytes: this.#bytes, at: 0 };
      });
      return wanted ? { kind, bytes: this.#bytes.subarray(0, size) } : null;
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  }
}

/** A larger buffer is not kept for the next object. */
const KEEP = 16 << 20;
