// Contents too large for memory, behind an open file: a file on disk, or an object that git wrote into a temporary file which
// has no name any more, so that nothing is left of it however we end.

import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Contents above it are not held in memory as a whole. */
export const HELD_BYTES = 16 * 1024 * 1024;

export class StoredFile {
  readonly length: number;
  readonly #fd: number;
  #held: Buffer = Buffer.alloc(0);

  /** Takes the open file over. `length` bytes of it are the content. */
  constructor(fd: number, length = fstatSync(fd).size) {
    this.#fd = fd;
    this.length = length;
  }

  /**
   * The bytes from `start` to `end`, overwritten by the next reading.
   *
   * @throws where the file became shorter or cannot be read
   */
  read(start: number, end: number): Uint8Array {
    const size = end - start;
    if (this.#held.length < size) this.#held = Buffer.allocUnsafeSlow(size);
    for (let filled = 0; filled < size; ) {
      const read = readSync(this.#fd, this.#held, filled, size - filled, start + filled);
      if (read === 0) throw new Error("the file became shorter while it was read");
      filled += read;
    }
    return this.#held.subarray(0, size);
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** Takes contents that come in pieces, to be read again in any order. The disk space is free again once it is closed. */
export class Spool {
  readonly #fd: number;
  #length = 0;

  /** @throws where no temporary file can be made */
  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "hodlguard-"));
    try {
      this.#fd = openSync(join(folder, "content"), "wx+", 0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Tells how many bytes it holds now. @throws where the disk is full */
  write(bytes: Uint8Array): number {
    for (let at = 0; at < bytes.length; ) {
      const written = writeSync(this.#fd, bytes, at, bytes.length - at, this.#length);
      at += written;
      this.#length += written;
    }
    return this.#length;
  }

  /** What was written; whoever takes it closes it in place of this. */
  stored(): StoredFile {
    return new StoredFile(this.#fd, this.#length);
  }

  close(): void {
    closeSync(this.#fd);
  }
}
