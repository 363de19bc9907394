// Which objects something refers to: a mark for each that the store holds, in memory that threads share, and the names of those
// that it does not hold.

import { NameSet } from "./name-set.ts";
import { type SharedNames, SortedNames } from "./sorted-names.ts";

/** Names that the store does not hold, one after the other, in the order of their numbers. */
export interface AbsentNames {
  readonly names: Uint8Array;
  /** Per name 1 where it is a reference, and not only the name of what another repository holds. */
  readonly isReferred: Uint8Array;
}

export class References {
  readonly #names: SortedNames;
  readonly #count: number;
  readonly #marks: Uint8Array;
  readonly #absent: NameSet;
  readonly #isReferred: boolean[] = [];

  /** @param marks one for each of the names; set to 1 where something refers to the object */
  constructor(names: SharedNames, marks: Uint8Array) {
    this.#names = SortedNames.fromShared(names);
    this.#count = this.#names.size;
    this.#marks = marks;
    this.#absent = new NameSet(names.hashBytes);
  }

  /** Number of the object whose name stands at `at`; what is absent is counted on from the store's number of objects. */
  refer(bytes: Uint8Array, at = 0): number {
    const number = this.#names.find(bytes, at);
    if (number < 0) return this.#put(bytes, at, true);
    this.#marks[number] = 1;
    return number;
  }

  /** The same where it is no reference: of a submodule's commit. */
  mention(bytes: Uint8Array, at = 0): number {
    const number = this.#names.find(bytes, at);
    return number < 0 ? this.#put(bytes, at, false) : number;
  }

  absent(): AbsentNames {
    return { names: this.#absent.bytes().slice(), isReferred: Uint8Array.from(this.#isReferred, Number) };
  }

  #put(bytes: Uint8Array, at: number, isReferred: boolean): number {
    const number = this.#absent.put(bytes, at);
    this.#isReferred[number] = isReferred || this.#isReferred[number] === true;
    return this.#count + number;
  }
}
