// What trees hold, for the question where a few blobs lie: per tree its folders, and those of its entries that name one of
// these blobs. Collected tree by tree in any order; anything that git could read in another way is a fault.

import { Column } from "./column.ts";
import { NameSet } from "./name-set.ts";
import { ObjectFault } from "./object-fault.ts";
import { WordPool } from "./word-pool.ts";

/** Kinds of entries. Git tells modes apart no finer than this (`canon_mode`). */
export const FOLDER = 0;
const FILE = 1;
const PROGRAM = 2;
const SYMLINK = 3;
export const GITLINK = 4;

/** Links are `number << 3 | kind`. */
export const kindOfLink = (link: number): number => link & 7;
export const targetOf = (link: number): number => link >>> 3;

/** Entries that one collection holds, eight bytes each. */
const MOST = 32_000_000;

const SPACE = 0x20;
const SLASH = 0x2f;

/** What is known of a tree once it was read, for those that are stored as deltas of it. */
export interface ReadTree {
  /** Where its entries start, and at last where it ends. */
  readonly starts: readonly number[];
  /** Which of its entries were kept, ascending; they stand in a row from `first` on. */
  readonly kept: readonly number[];
  readonly first: number;
}

/** The tree that a delta is of, and what it took over from there (see `Delta.copied`). */
export interface BaseTree {
  readonly tree: ReadTree;
  readonly copied: readonly number[];
}

export class TreeLinks {
  readonly hashBytes: number;
  /** Every tree that was read or referred to. */
  readonly trees: NameSet;
  readonly blobs: NameSet;
  /** Names of files, and names of folders with a zero byte behind: both can stand in one tree. */
  readonly words = new WordPool();
  /** Per kept entry its name, and what it links to: a number of `trees` or `blobs`. */
  readonly names = new Column();
  readonly links = new Column();
  /** Where a tree's entries start and end, by its number plus one: 0 stands for a tree that was not read. */
  readonly starts = new Column();
  readonly ends = new Column();
  /** Which pairs of first bytes the blobs' names have: most entries end here. */
  readonly #firsts = new Uint8Array(1 << 16);

  readonly #most: number;

  /** @param blobs names in hexadecimal */
  constructor(hashBytes: number, blobs: Iterable<string>, most = MOST) {
    this.hashBytes = hashBytes;
    this.#most = most;
    this.trees = new NameSet(hashBytes);
    this.blobs = new NameSet(hashBytes);
    for (const blob of blobs) {
      const name = Buffer.from(blob, "hex");
      this.blobs.add(name);
      this.#firsts[(name[0]! << 8) | name[1]!] = 1;
    }
  }

  /** Whether the tree itself was read, and not only what refers to it. */
  isRead(tree: number): boolean {
    return tree < this.ends.length && this.ends.values[tree] !== 0;
  }

  /**
   * Of a delta only the entries at the ends of what it took over are read again: those in between are, and follow each other,
   * as in its base. A tree of thousands of entries mostly differs in one.
   *
   * @throws ObjectFault
   */
  read(name: Uint8Array, bytes: Uint8Array, base?: BaseTree): ReadTree {
    const { hashBytes } = this;
    const tree = this.trees.put(name);
    if (this.links.length > this.#most || this.trees.size > this.#most) throw new ObjectFault("is one of more trees than fit in memory");
    this.starts.set(tree, this.links.length + 1);
    const starts: number[] = [];
    const kept: number[] = [];
    const first = this.links.length;
    let before = -1;
    let beforeEnd = 0;
    let beforeIsFolder = false;
    let stretch = 0;
    for (let at = 0; at < bytes.length; ) {
      let mode = 0;
      let space = at;
      for (; bytes[space] !== SPACE; space++) {
        const digit = space < bytes.length ? bytes[space]! - 0x30 : -1;
        if (digit < 0 || digit > 7 || space - at > 6) throw new ObjectFault("has a malformed mode");
        mode = mode * 8 + digit;
      }
      const start = space + 1;
      let end = start;
      while (end < bytes.length && bytes[end] !== 0) end++;
      const next = end + 1 + hashBytes;
      if (next > bytes.length || space === at || end === start) throw new ObjectFault("has a malformed entry");
      const isFolder = (mode & 0o170000) === 0o040000;
      if (before >= 0 && !ascends(bytes, before, beforeEnd, beforeIsFolder, start, end, isFolder)) throw new ObjectFault("is out of order");
      const links = this.links.length;
      if (isFolder) this.#add(this.words.put(bytes, start, end + 1), this.trees.put(bytes, end + 1), FOLDER);
      else if (this.#firsts[(bytes[end + 1]! << 8) | bytes[end + 2]!] !== 0) {
        const blob = this.blobs.find(bytes, end + 1);
        if (blob >= 0) this.#add(this.words.put(bytes, start, end), blob, kindOfMode(mode));
      }
      if (this.links.length > links) kept.push(starts.length);
      starts.push(at);
      before = start;
      beforeEnd = end;
      beforeIsFolder = isFolder;
      const entry = at;
      at = next;
      if (base === undefined) continue;
      while (stretch < base.copied.length && base.copied[stretch]! + base.copied[stretch + 2]! < next) stretch += 3;
      // An entry that was taken over whole.
      if (base.copied[stretch]! <= entry) at = this.#takeOver(base, stretch, entry, starts, kept) ?? next;
    }
    this.ends.set(tree, this.links.length + 1);
    starts.push(bytes.length);
    return { starts, kept, first };
  }

  /**
   * Takes the entries behind the one at `at`, which was read, as far as the stretch has them whole, but for the last of them.
   * Gives the place of the next entry to read; null where no entry of the base starts there.
   */
  #takeOver({ tree, copied }: BaseTree, stretch: number, at: number, starts: number[], kept: number[]): number | null {
    const shift = copied[stretch + 1]! - copied[stretch]!;
    const entry = lastUpTo(tree.starts, at + shift);
    if (tree.starts[entry] !== at + shift) return null;
    const end = lastUpTo(tree.starts, copied[stretch + 1]! + copied[stretch + 2]!);
    for (let index = entry + 1; index < end - 1; index++) starts.push(tree.starts[index]! - shift);
    for (let index = lastUpTo(tree.kept, entry) + 1; index < tree.kept.length && tree.kept[index]! < end - 1; index++) {
      kept.push(starts.length - (end - 1) + tree.kept[index]!);
      this.names.push(this.names.values[tree.first + index]!);
      this.links.push(this.links.values[tree.first + index]!);
    }
    return tree.starts[Math.max(entry + 1, end - 1)]! - shift;
  }

  #add(name: number, target: number, kind: number): void {
    this.names.push(name);
    this.links.push(target * 8 + kind);
  }
}

function kindOfMode(mode: number): number {
  const type = mode & 0o170000;
  if (type === 0o100000) return (mode & 0o100) === 0 ? FILE : PROGRAM;
  return type === 0o120000 ? SYMLINK : GITLINK;
}

/** The order of git's trees: a folder's name counts as if a slash stood behind it. */
function ascends(
  bytes: Uint8Array,
  first: number,
  firstEnd: number,
  firstIsFolder: boolean,
  second: number,
  secondEnd: number,
  secondIsFolder: boolean,
): boolean {
  let a = first;
  let b = second;
  while (a < firstEnd && b < secondEnd && bytes[a] === bytes[b]) {
    a++;
    b++;
  }
  const here = a < firstEnd ? bytes[a]! : firstIsFolder ? SLASH : 0;
  const there = b < secondEnd ? bytes[b]! : secondIsFolder ? SLASH : 0;
  return here < there;
}

/** Index of the last of ascending numbers that is at most `limit`, or -1. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
