// The addresses around numbers of a layer. Tables hold thousands of numbers close together, so what lies between two of them is
// read once, not once for each.

import type { Layer } from "../../decode/layer.ts";
import type { TextSpan } from "../../facts/span.ts";

/** How far from a number an address may stand that belongs to it. */
export const BESIDE = 400;

/** Of Ethereum, with 0x or without, and of Tron. */
const address = /(?<![0-9A-Za-z])(?:(?:0[xX])?([0-9a-fA-F]{40})|(T[1-9A-HJ-NP-Za-km-z]{33}))(?![0-9A-Za-z])/g;
const LONGEST = 42;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export class AddressesBeside {
  readonly #text: string;
  /** Ascending, from all that was read so far. */
  readonly #found: Found[] = [];
  /** Every address that begins before is known, as far as it stands beside a number that was asked for. */
  #read = 0;
  /** Index of the first of them that may still stand beside a number. */
  #first = 0;

  constructor({ text }: Pick<Layer, "text">) {
    this.#text = text;
  }

  /** Lower-case digits of Ethereum's addresses, and Tron's as they stand. Spans are asked for in ascending order. */
  of(span: TextSpan): ReadonlySet<string> {
    const start = Math.max(0, span.start - BESIDE);
    const end = Math.min(this.#text.length, span.end + BESIDE);
    this.#readUpTo(start, end);
    while (this.#first < this.#found.length && this.#found[this.#first]!.start < start) this.#first++;
    const beside = new Set<string>();
    for (let index = this.#first; index < this.#found.length && this.#found[index]!.start < end; index++)
      if (this.#found[index]!.end <= end) beside.add(this.#found[index]!.value);
    return beside;
  }

  #readUpTo(start: number, end: number): void {
    const from = Math.max(start, this.#read);
    if (from >= end) return;
    // One character more on either side tells whether an address ends there.
    const base = Math.max(0, from - 1);
    const latest = this.#found.at(-1)?.start ?? -1;
    for (const match of this.#text.slice(base, end + 1).matchAll(address)) {
      const at = base + match.index;
      if (at >= from && at > latest)
        this.#found.push({ start: at, end: at + match[0].length, value: match[1]?.toLowerCase() ?? match[2]! });
    }
    // What begins near the end may go on behind it.
    this.#read = Math.max(from, end - LONGEST);
  }
}
