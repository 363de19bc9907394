// Names of files and folders in which a detector sees something, apart from the paths they stand in: the few for which it is
// worth to learn the paths.

import { createHash } from "node:crypto";
import { shortestName } from "../sources/tree-names.ts";
import { type Inspect, isClean } from "./inspector.ts";

const EQUALS = 0x3d;

/** Stands for the rest of a value of 64 random bytes in base64. */
const anySecret = createHash("sha512").update("any").digest("base64").replaceAll("/", "+");

export class SuspectNames {
  readonly #inspect: Inspect;
  readonly #names = new Set<string>();

  constructor(inspect: Inspect) {
    this.#inspect = inspect;
  }

  /**
   * Looks at a long name, and at that of a folder that assigns a value: such a one is suspect if any random value behind it would
   * be seen, for the value may go on behind the slash.
   */
  add(name: Uint8Array, isFolder: boolean): void {
    const assigns = isFolder && name.includes(EQUALS);
    if (!assigns && name.length < shortestName) return;
    const text = Buffer.from(name.buffer, name.byteOffset, name.length).toString("latin1");
    const tried = assigns ? [name, Buffer.from(`binance/${text}/${anySecret}`, "latin1")] : [name];
    if (tried.some((path) => !isClean(this.#inspect(path)))) this.#names.add(text);
  }

  /** As Latin-1, one character per byte. */
  all(): string[] {
    return [...this.#names];
  }
}
