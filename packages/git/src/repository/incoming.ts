// An object on its way out of git's pipe: gathered in memory or, where it is large, in a temporary file. A full disk costs
// that object alone; the rest of its bytes are taken out of the pipe all the same.

import type { ObjectType, ReadContent } from "./object-answer.ts";
import { Spool } from "./stored-file.ts";

export class Incoming {
  readonly #oid: string;
  readonly #type: ObjectType;
  readonly #size: number;
  readonly #bytes: Buffer | null;
  #spool: Spool | null;
  #filled = 0;

  constructor(oid: string, type: ObjectType, size: number, isStored: boolean) {
    this.#oid = oid;
    this.#type = type;
    this.#size = size;
    this.#bytes = isStored ? null : Buffer.allocUnsafe(size);
    this.#spool = isStored ? attempt(() => new Spool()) : null;
  }

  get isWhole(): boolean {
    return this.#filled === this.#size;
  }

  /** Takes what belongs to the object and tells how many bytes that were. */
  take(chunk: Buffer): number {
    const part = chunk.subarray(0, this.#size - this.#filled);
    this.#bytes?.set(part, this.#filled);
    if (this.#spool !== null && attempt(() => this.#spool!.write(part)) === null) this.giveUp();
    this.#filled += part.length;
    return part.length;
  }

  /** The whole object, or that it could not be stored. */
  object(name: string): ReadContent {
    const found = { name, oid: this.#oid, type: this.#type };
    if (this.#bytes !== null) return { ...found, bytes: this.#bytes };
    if (this.#spool !== null) return { ...found, bytes: this.#spool.stored() };
    return { name, oid: this.#oid, unread: "no-temporary-space", size: this.#size };
  }

  giveUp(): void {
    this.#spool?.close();
    this.#spool = null;
  }
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
