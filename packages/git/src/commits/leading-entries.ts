// Which trees hold one of a few blobs at any depth, and which entries lead there: asked backwards, from the blobs up, so that
// nothing need be known of what leads nowhere.

import { lastUpTo } from "../objects/ascending.ts";
import { FOLDER, kindOfLink, type TreeDifferences } from "../objects/tree-differences.ts";
import { type CountedPart, isBlob, isEmptyTree, isTree, type TreeParts } from "./tree-parts.ts";

/** Leading entries that all trees may have together, four bytes each. */
const MOST = 32_000_000;

export interface Leading {
  /** Per tree 1 where it holds a blob. */
  readonly holds: Uint8Array;
  /** Per entry 1 where it leads to a blob. */
  readonly leads: Uint8Array;
  /** How many leading entries all trees have together. */
  readonly count: number;
}

/** Null where a folder's tree was not read, or where there are too many leading entries. */
export function leadingEntries(all: TreeParts, most = MOST): Leading | null {
  const folders = foldersByTree(all);
  return folders && new Search(all, folders, most).run();
}

interface Folders {
  /** The folders that are the tree are `entries[starts[tree]]` to `entries[starts[tree + 1] - 1]`, in trees alike. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** The tree in which the entry is new. */
  readonly trees: Uint32Array;
}

function foldersByTree(all: TreeParts): Folders | null {
  const starts = new Uint32Array(all.treeCount + 2);
  for (const part of all.parts) {
    for (const link of part.differences.links) {
      if (kindOfLink(link) !== FOLDER) continue;
      const meaning = all.meaningOf(part, link);
      if (isTree(meaning)) starts[meaning + 2]!++;
      else if (!isEmptyTree(meaning)) return null;
    }
  }
  for (let at = 2; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const entries = new Uint32Array(starts[starts.length - 1]!);
  const trees = new Uint32Array(entries.length);
  for (const part of all.parts) {
    const { links, addedEnds } = part.differences;
    let entry = 0;
    for (let tree = 0; tree < addedEnds.length; tree++) {
      for (; entry < addedEnds[tree]!; entry++) {
        const meaning = kindOfLink(links[entry]!) === FOLDER ? all.meaningOf(part, links[entry]!) : -1;
        if (!isTree(meaning)) continue;
        const to = starts[meaning + 1]!++;
        entries[to] = part.firstEntry + entry;
        trees[to] = part.firstTree + tree;
      }
    }
  }
  return { starts: starts.subarray(0, all.treeCount + 1), entries, trees };
}

class Search {
  readonly #all: TreeParts;
  readonly #folders: Folders;
  readonly #most: number;
  readonly #holds: Uint8Array;
  readonly #leads: Uint8Array;
  /** Per tree the first one that differs from it, and the next one that differs from the same, plus one; or 0. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;
  /** Trees that were found to hold something; whose folders lead there is still to be asked. */
  readonly #pending: number[] = [];
  /** Trees that have the entry at hand; what differs from them is still to be asked. */
  readonly #having: number[] = [];
  #count = 0;

  constructor(all: TreeParts, folders: Folders, most: number) {
    this.#all = all;
    this.#folders = folders;
    this.#most = most;
    this.#holds = new Uint8Array(all.treeCount);
    this.#leads = new Uint8Array(all.entryCount);
    this.#first = new Uint32Array(all.treeCount);
    this.#next = new Uint32Array(all.treeCount);
    for (const { differences, firstTree } of all.parts) {
      const { bases } = differences;
      for (let tree = bases.length - 1; tree >= 0; tree--) {
        if (bases[tree] === 0) continue;
        const base = firstTree + bases[tree]! - 1;
        this.#next[firstTree + tree] = this.#first[base]!;
        this.#first[base] = firstTree + tree + 1;
      }
    }
  }

  run(): Leading | null {
    const { starts, entries, trees } = this.#folders;
    for (const part of this.#all.parts) {
      const { links, addedEnds } = part.differences;
      let entry = 0;
      for (let tree = 0; tree < addedEnds.length; tree++) {
        for (; entry < addedEnds[tree]!; entry++)
          if (kindOfLink(links[entry]!) !== FOLDER && isBlob(this.#all.meaningOf(part, links[entry]!)))
            this.#lead(part, part.firstEntry + entry, part.firstTree + tree);
      }
    }
    for (let tree = this.#pending.pop(); tree !== undefined && this.#count <= this.#most; tree = this.#pending.pop())
      for (let at = starts[tree]!; at < starts[tree + 1]!; at++) this.#lead(this.#partOf(trees[at]!), entries[at]!, trees[at]!);
    return this.#count > this.#most ? null : { holds: this.#holds, leads: this.#leads, count: this.#count };
  }

  #partOf(tree: number): CountedPart {
    const { parts } = this.#all;
    let part = parts.length - 1;
    while (parts[part]!.firstTree > tree) part--;
    return parts[part]!;
  }

  /** The entry leads to a blob, in all trees that have it: the one in which it is new, and what took it over from there. */
  #lead({ differences, firstTree, firstEntry }: CountedPart, entry: number, first: number): void {
    const having = this.#having;
    this.#leads[entry] = 1;
    having.length = 0;
    having.push(first);
    for (let tree = having.pop(); tree !== undefined && this.#count <= this.#most; tree = having.pop()) {
      this.#count++;
      if (this.#holds[tree] === 0) this.#pending.push(tree);
      this.#holds[tree] = 1;
      for (let other = this.#first[tree]!; other !== 0; other = this.#next[other - 1]!)
        if (!isDropped(differences, other - 1 - firstTree, entry - firstEntry)) having.push(other - 1);
    }
  }
}

function isDropped({ dropped, droppedEnds }: TreeDifferences, tree: number, entry: number): boolean {
  const from = tree === 0 ? 0 : droppedEnds[tree - 1]!;
  const last = lastUpTo(dropped, from, droppedEnds[tree]!, entry);
  return last >= from && dropped[last] === entry;
}
