// The trees in which, at any depth, a found blob lies, with nothing but the entries that lead to one: what is left of all
// trees for the questions who brought the blobs and what still holds them.

import { FOLDER, GITLINK, kindOfLink, linkTo, targetOf } from "../objects/tree-differences.ts";
import { HeldWords } from "./held-words.ts";
import { type Leading, leadingEntries } from "./leading-entries.ts";
import { blobOf, type CountedPart, isEmptyTree, isTree, type TreeParts } from "./tree-parts.ts";

export class HeldTrees {
  /** The entries of a tree are `entries[starts[tree]]` to `entries[starts[tree + 1] - 1]`, in git's order. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** Per entry its name, and as a link the number of its tree or blob. Equal entries of two trees may have two numbers. */
  readonly names: Uint32Array;
  readonly links: Uint32Array;
  readonly #all: TreeParts;
  readonly #words: HeldWords;

  private constructor(all: TreeParts, { holds, leads, count }: Leading) {
    this.#all = all;
    this.#words = new HeldWords(all, leads);
    this.names = this.#words.names;
    /** Per entry of all parts its number here plus one, or 0. */
    const numbers = new Uint32Array(all.entryCount);
    this.links = new Uint32Array(this.names.length);
    let number = 0;
    for (const part of all.parts) {
      const { links } = part.differences;
      for (let entry = 0; entry < links.length; entry++) {
        if (leads[part.firstEntry + entry] === 0) continue;
        const kind = kindOfLink(links[entry]!);
        const meaning = all.meaningOf(part, links[entry]!);
        this.links[number++] = linkTo(kind === FOLDER ? meaning : blobOf(meaning), kind);
        numbers[part.firstEntry + entry] = number;
      }
    }
    this.starts = new Uint32Array(all.treeCount + 1);
    this.entries = new Uint32Array(count);
    const end = all.parts.reduce((to, part) => this.#fill(part, holds, numbers, to), 0);
    this.starts[all.treeCount] = end;
  }

  /**
   * Null where a folder's tree, or one of the roots, is not in the store, or where there are too many trees.
   *
   * @param roots binary names, one after the other
   */
  static of(all: TreeParts, roots: Uint8Array): HeldTrees | null {
    for (let at = 0; at < roots.length; at += all.hashBytes) {
      const root = all.find(roots, at);
      if (!isTree(root) && !isEmptyTree(root)) return null;
    }
    const leading = leadingEntries(all);
    return leading && new HeldTrees(all, leading);
  }

  /** Names are below. */
  get wordCount(): number {
    return this.#words.count;
  }

  /** Number of a tree by its binary name; -1 for one in which nothing is held. */
  find(names: Uint8Array, at = 0): number {
    const tree = this.#all.find(names, at);
    return isTree(tree) && this.starts[tree] !== this.starts[tree + 1] ? tree : -1;
  }

  /** The blob that a link is to, in hexadecimal. */
  blobOf(link: number): string {
    return this.#all.blobs.hex(targetOf(link));
  }

  /** Names of entries, the outermost first, as one path. */
  path(names: readonly number[]): Buffer {
    return this.#words.path(names);
  }

  /** Blobs that lie anywhere below the trees, in hexadecimal. Entries of submodules name no blobs, whatever their id. */
  blobsBelow(trees: Iterable<number>): Set<string> {
    const seen = new Uint8Array(this.starts.length);
    const blobs = new Set<number>();
    const pending: number[] = [];
    const meet = (tree: number) => {
      if (tree < 0 || seen[tree] !== 0) return;
      seen[tree] = 1;
      pending.push(tree);
    };
    for (const tree of trees) meet(tree);
    for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
      for (let at = this.starts[tree]!; at < this.starts[tree + 1]!; at++) {
        const link = this.links[this.entries[at]!]!;
        if (kindOfLink(link) === FOLDER) meet(targetOf(link));
        else if (kindOfLink(link) !== GITLINK) blobs.add(targetOf(link));
      }
    }
    return new Set([...blobs].map((blob) => this.#all.blobs.hex(blob)));
  }

  /** Puts the trees of a part behind each other from `to` on: what they take over from their bases, and what is new. Gives the end. */
  #fill({ differences, firstTree, firstEntry }: CountedPart, holds: Uint8Array, numbers: Uint32Array, to: number): number {
    const { bases, addedEnds, droppedEnds, dropped } = differences;
    const { starts, entries, names } = this;
    /** Per entry the last tree that dropped it, plus one. */
    const gone = new Uint32Array(names.length);
    let end = to;
    for (let tree = 0; tree < bases.length; tree++) {
      starts[firstTree + tree] = end;
      if (holds[firstTree + tree] === 0) continue;
      for (let at = tree === 0 ? 0 : droppedEnds[tree - 1]!; at < droppedEnds[tree]!; at++) {
        const number = numbers[firstEntry + dropped[at]!]!;
        if (number !== 0) gone[number - 1] = tree + 1;
      }
      const base = firstTree + bases[tree]! - 1;
      let old = bases[tree] === 0 ? 0 : starts[base]!;
      const oldEnd = bases[tree] === 0 ? 0 : starts[base + 1]!;
      const takeUpTo = (name: number) => {
        for (; old < oldEnd && names[entries[old]!]! < name; old++) if (gone[entries[old]!] !== tree + 1) entries[end++] = entries[old]!;
      };
      for (let at = tree === 0 ? 0 : addedEnds[tree - 1]!; at < addedEnds[tree]!; at++) {
        const number = numbers[firstEntry + at]!;
        if (number === 0) continue;
        takeUpTo(names[number - 1]!);
        entries[end++] = number - 1;
      }
      takeUpTo(Number.POSITIVE_INFINITY);
    }
    return end;
  }
}
