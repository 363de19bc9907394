// Reads trees once, each as its difference from the tree that it is stored as a delta of: of thousands of entries mostly one is
// new. Every whole entry of every tree is told to somebody, whatever the damage; but once a tree is one that git could read in
// another way, differences are no longer kept.

import { lastUpTo } from "./ascending.ts";
import { Column } from "./column.ts";
import type { References } from "./references.ts";
import { FILE, FOLDER, GITLINK, linkTo, MOST_TARGETS, PROGRAM, SYMLINK, type TreeDifferences } from "./tree-differences.ts";
import { WordPool } from "./word-pool.ts";

const SPACE = 0x20;
const SLASH = 0x2f;

/** A tree that others may stand on: its whole entries, in their order. */
export interface BaseTree {
  tree: number;
  /** Where each entry starts, and at `count` where the last one ends. */
  starts: Uint32Array;
  /** The numbers of the entries. */
  entries: Uint32Array;
  count: number;
}

export interface TreeReaderOptions {
  readonly hashBytes: number;
  readonly references: References;
  /** Told every name once, in bytes that are overwritten; for files and folders apart. */
  readonly tellName: (name: Uint8Array, isFolder: boolean) => void;
  /** Asked how many more entries may be kept; differences are no longer kept once the answer is no. */
  readonly mayKeep: (entries: number) => boolean;
}

export class TreeReader {
  readonly #options: TreeReaderOptions;
  readonly #pool = new WordPool();
  #columns: Columns | null = newColumns();
  /** Those that nothing more stands on, for the next ones. */
  readonly #idle: BaseTree[] = [];

  constructor(options: TreeReaderOptions) {
    this.#options = options;
  }

  /** Null where some tree is not as git would read it in one way alone, or where there were too many entries. */
  differences(): TreeDifferences | null {
    const columns = this.#columns;
    if (columns === null) return null;
    const { bytes, ends } = this.#pool.all();
    return {
      bases: columns.bases.packed(),
      addedEnds: columns.addedEnds.packed(),
      words: columns.words.packed(),
      links: columns.links.packed(),
      droppedEnds: columns.droppedEnds.packed(),
      dropped: columns.dropped.packed(),
      wordBytes: bytes,
      wordEnds: ends,
    };
  }

  /** The tree is no base any more. */
  release(base: BaseTree): void {
    if (base.starts.length <= KEEP) this.#idle.push(base);
  }

  /**
   * @param base the tree that it is a delta of, where that was read; it took over `copied` (see `Delta.copied`)
   * @param isBase whether anything stands on it; it is released when that was read
   */
  read(bytes: Uint8Array, base: BaseTree | null, copied: readonly number[], isBase: boolean): BaseTree | null {
    const made = isBase ? this.#take(bytes.length) : null;
    const kept = this.#columns === null ? 0 : this.#columns.words.length + this.#columns.dropped.length;
    let count = 0;
    let before = -1;
    /** The first entry of the base that was not taken over or passed by. */
    let next = 0;
    let stretch = 0;
    let at = 0;
    while (at < bytes.length) {
      if (base !== null) {
        while (stretch < copied.length && copied[stretch]! + copied[stretch + 2]! <= at) stretch += 3;
        if (stretch < copied.length && copied[stretch]! <= at) {
          const shift = copied[stretch + 1]! - copied[stretch]!;
          const end = lastUpTo(base.starts, next, base.count + 1, copied[stretch + 1]! + copied[stretch + 2]!);
          const first = lastUpTo(base.starts, next, end + 1, at + shift);
          if (first < end && base.starts[first] === at + shift) {
            if (this.#columns !== null && before >= 0 && !ascends(bytes, before, at)) this.#give();
            this.#drop(base, next, first);
            if (made !== null) takeOver(made, count, base, first, end, shift);
            count += end - first;
            next = end;
            before = base.starts[end - 1]! - shift;
            at = base.starts[end]! - shift;
            continue;
          }
        }
      }
      const end = this.#entry(bytes, at);
      if (end < 0) break;
      if (this.#columns !== null && before >= 0 && !ascends(bytes, before, at)) this.#give();
      if (made !== null) {
        made.starts[count] = at;
        made.entries[count] = this.#columns === null ? 0 : this.#columns.words.length - 1;
      }
      count++;
      before = at;
      at = end;
    }
    if (made !== null) {
      made.starts[count] = at;
      made.count = count;
    }
    if (base !== null) this.#drop(base, next, base.count);
    this.#end(base, kept);
    return made;
  }

  /** Tells the entry at `at`, and gives where it ends; -1 where it does not. */
  #entry(bytes: Uint8Array, at: number): number {
    const { hashBytes, references, tellName } = this.#options;
    let space = at;
    let mode = 0;
    let isOctal = true;
    for (; space < bytes.length && bytes[space] !== SPACE; space++) {
      const digit = bytes[space]! - 0x30;
      isOctal &&= digit >= 0 && digit <= 7 && space - at <= 6;
      if (isOctal) mode = mode * 8 + digit;
    }
    const start = space + 1;
    let end = start;
    while (end < bytes.length && bytes[end] !== 0) end++;
    const next = end + 1 + hashBytes;
    if (!isOctal || next > bytes.length || space === at || end === start) this.#give();
    if (next > bytes.length) return -1;
    const kind = kindOfMode(mode);
    const words = this.#pool.size;
    const word = this.#pool.put(bytes, start, kind === FOLDER ? end + 1 : end);
    if (this.#pool.size > words) tellName(bytes.subarray(start, end), kind === FOLDER);
    const target = isGitlink(bytes, at) ? references.mention(bytes, end + 1) : references.refer(bytes, end + 1);
    if (target >= MOST_TARGETS) this.#give();
    const columns = this.#columns;
    if (columns !== null) {
      columns.words.push(word);
      columns.links.push(linkTo(target, kind));
    }
    return next;
  }

  #drop({ entries }: BaseTree, from: number, to: number): void {
    const columns = this.#columns;
    if (columns !== null) for (let index = from; index < to; index++) columns.dropped.push(entries[index]!);
  }

  #end(base: BaseTree | null, kept: number): void {
    const columns = this.#columns;
    if (columns === null) return;
    const { bases, addedEnds, words, droppedEnds, dropped } = columns;
    // Entries mostly got their numbers in the order of their names, but not all.
    const first = droppedEnds.length === 0 ? 0 : droppedEnds.values[droppedEnds.length - 1]!;
    if (!isAscending(dropped.values, first, dropped.length)) dropped.values.subarray(first, dropped.length).sort();
    bases.push(base === null ? 0 : base.tree + 1);
    addedEnds.push(words.length);
    droppedEnds.push(dropped.length);
    if (!this.#options.mayKeep(words.length + dropped.length - kept)) this.#give();
  }

  /** Nothing more is kept, nor what was. */
  #give(): void {
    this.#columns = null;
  }

  #take(length: number): BaseTree {
    // No entry is shorter than its hash, a space and a zero byte.
    const most = Math.floor(length / (this.#options.hashBytes + 2)) + 1;
    const base = this.#idle.pop() ?? { tree: 0, starts: nothing, entries: nothing, count: 0 };
    if (base.starts.length < most) {
      // Trees that stand on each other grow by an entry at a time.
      const room = 2 ** Math.ceil(Math.log2(most + 16));
      base.starts = new Uint32Array(room);
      base.entries = new Uint32Array(room);
    }
    base.tree = this.#columns?.bases.length ?? 0;
    return base;
  }
}

interface Columns {
  readonly bases: Column;
  readonly addedEnds: Column;
  readonly words: Column;
  readonly links: Column;
  readonly droppedEnds: Column;
  readonly dropped: Column;
}

const newColumns = (): Columns => ({
  bases: new Column(),
  addedEnds: new Column(),
  words: new Column(),
  links: new Column(),
  droppedEnds: new Column(),
  dropped: new Column(),
});

const nothing = new Uint32Array(0);

/** Entries for which room is kept when a base is released. */
const KEEP = 1 << 16;

/** The base's entries from `first` to `end - 1` become those of `made` from `count` on. */
function takeOver(made: BaseTree, count: number, base: BaseTree, first: number, end: number, shift: number): void {
  const { starts, entries } = made;
  const move = count - first;
  for (let index = first; index < end; index++) {
    starts[index + move] = base.starts[index]! - shift;
    entries[index + move] = base.entries[index]!;
  }
}

function kindOfMode(mode: number): number {
  const type = mode & 0o170000;
  if (type === 0o040000) return FOLDER;
  if (type === 0o100000) return (mode & 0o100) === 0 ? FILE : PROGRAM;
  return type === 0o120000 ? SYMLINK : GITLINK;
}

/** Submodules: commits of another repository. */
const isGitlink = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x31 && bytes[at + 1] === 0x36 && bytes[at + 2] === 0x30;

/** The order of git's trees, for two entries that follow each other: a folder's name counts as if a slash stood behind it. */
function ascends(bytes: Uint8Array, first: number, second: number): boolean {
  let a = nameAt(bytes, first);
  let b = nameAt(bytes, second);
  const [aFolder, bFolder] = [isFolder(bytes, first, a), isFolder(bytes, second, b)];
  while (bytes[a] === bytes[b] && bytes[a] !== 0) {
    a++;
    b++;
  }
  const here = bytes[a] === 0 && aFolder ? SLASH : bytes[a]!;
  const there = bytes[b] === 0 && bFolder ? SLASH : bytes[b]!;
  return here < there;
}

function nameAt(bytes: Uint8Array, entry: number): number {
  let at = entry;
  while (bytes[at] !== SPACE) at++;
  return at + 1;
}

/** By the mode, which stands in front of the name in at most seven octal digits. */
function isFolder(bytes: Uint8Array, entry: number, name: number): boolean {
  let mode = 0;
  for (let at = entry; at < name - 1; at++) mode = mode * 8 + bytes[at]! - 0x30;
  return kindOfMode(mode) === FOLDER;
}

function isAscending(numbers: Uint32Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (numbers[at]! < numbers[at - 1]!) return false;
  return true;
}
