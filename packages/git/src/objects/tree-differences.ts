// What one thread read of trees, each as its difference from an earlier one, in columns that are handed over without copying:
// for the question in which trees, and under which names, a few blobs lie.

/** Kinds of entries. Git tells modes apart no finer than this (`canon_mode`). */
export const FOLDER = 0;
export const FILE = 1;
export const PROGRAM = 2;
export const SYMLINK = 3;
export const GITLINK = 4;

/** Links are `number << 3 | kind`. */
export const kindOfLink = (link: number): number => link & 7;
export const targetOf = (link: number): number => link >>> 3;
export const linkTo = (target: number, kind: number): number => target * 8 + kind;

/** Objects that links can tell apart. */
export const MOST_TARGETS = 2 ** 29 - 1;

/** Trees, entries and words count from 0 in every thread by itself. A tree's entries stand in git's order. */
export interface TreeDifferences {
  /** Per tree the one that it differs from, plus one; 0 where all its entries are new. Those come before what differs from them. */
  readonly bases: Uint32Array;
  /** Per tree where its new entries end; they begin where those of the tree before end. */
  readonly addedEnds: Uint32Array;
  /** Per new entry the number of its word, and what it links to. */
  readonly words: Uint32Array;
  readonly links: Uint32Array;
  /** Per tree where the base's entries that it does not have end, in the same way. */
  readonly droppedEnds: Uint32Array;
  /** Their numbers, ascending within one tree. */
  readonly dropped: Uint32Array;
  /** Names of files, and names of folders with a zero byte behind, one after the other: both can stand in one tree. */
  readonly wordBytes: Uint8Array;
  readonly wordEnds: Uint32Array;
}
