// The names of those entries that lead to a found blob, each known by a number; the numbers are in the order of git's trees.

import { FOLDER, kindOfLink } from "../objects/tree-differences.ts";
import type { TreeParts } from "./tree-parts.ts";

export class HeldWords {
  /** Per leading entry, in the order of all entries, its name. */
  readonly names: Uint32Array;
  /** As Latin-1, one character per byte; folders with the slash behind them for which they count in git's order. */
  readonly #words: string[];

  /** @param leads per entry of all parts 1 where it leads to a blob */
  constructor(all: TreeParts, leads: Uint8Array) {
    let count = 0;
    for (const leading of leads) count += leading;
    this.names = new Uint32Array(count);
    const numbers = new Map<string, number>();
    let to = 0;
    for (const { differences, firstEntry } of all.parts) {
      const { words, links, wordBytes, wordEnds } = differences;
      const text = Buffer.from(wordBytes.buffer, wordBytes.byteOffset, wordBytes.length);
      /** Per word of the part its number here plus one. */
      const known = new Uint32Array(wordEnds.length);
      for (let entry = 0; entry < words.length; entry++) {
        if (leads[firstEntry + entry] === 0) continue;
        const word = words[entry]!;
        if (known[word] === 0) {
          // A file counts as if a zero byte stood behind it, as one does behind a folder's word.
          const isFolder = kindOfLink(links[entry]!) === FOLDER;
          const name = text.toString("latin1", word === 0 ? 0 : wordEnds[word - 1]!, wordEnds[word]! - (isFolder ? 1 : 0));
          const ordered = name + (isFolder ? "/" : "\0");
          const number = numbers.get(ordered) ?? numbers.size;
          numbers.set(ordered, number);
          known[word] = number + 1;
        }
        this.names[to++] = known[word]! - 1;
      }
    }
    const words = [...numbers.keys()];
    const order = Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    const ranks = new Uint32Array(words.length);
    for (const [rank, number] of order.entries()) ranks[number] = rank;
    this.#words = order.map((number) => words[number]!);
    for (let entry = 0; entry < count; entry++) this.names[entry] = ranks[this.names[entry]!]!;
  }

  get count(): number {
    return this.#words.length;
  }

  /** Names, the outermost first, as one path. */
  path(names: readonly number[]): Buffer {
    const path = names.map((name) => this.#words[name]!).join("");
    return Buffer.from(path.endsWith("\0") ? path.slice(0, -1) : path, "latin1");
  }
}
