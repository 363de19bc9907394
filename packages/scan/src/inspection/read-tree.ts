// The entries of a tree, for two questions alone: which objects it refers to, and which long names it holds. Of a tree that
// is stored as a difference only the entries that touch the difference are looked at.

import type { NameSet } from "@hodlguard/git";
import { shortestName } from "../sources/tree-names.ts";

const SPACE = 0x20;

/** Submodules: commits of another repository. */
const isGitlink = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x31 && bytes[at + 1] === 0x36 && bytes[at + 2] === 0x30;

/**
 * A damaged tree gives the entries before the damage.
 *
 * @param fresh pairs of start and end, ascending; null: everything is looked at
 */
export function readTree(
  bytes: Uint8Array,
  hashBytes: number,
  fresh: readonly number[] | null,
  references: NameSet,
  longName: (name: Uint8Array) => void,
): void {
  let range = 0;
  for (let at = 0; at < bytes.length; ) {
    let space = at;
    while (space < bytes.length && bytes[space] !== SPACE) space++;
    let end = space + 1;
    while (end < bytes.length && bytes[end] !== 0) end++;
    const next = end + 1 + hashBytes;
    if (next > bytes.length) return;
    if (fresh !== null) {
      while (range < fresh.length && fresh[range + 1]! < at) range += 2;
      // Nothing new comes any more.
      if (range >= fresh.length) return;
    }
    if (fresh === null || fresh[range]! <= next) {
      if (!isGitlink(bytes, at)) references.add(bytes, end + 1);
      if (end - space - 1 >= shortestName) longName(bytes.subarray(space + 1, end));
    }
    at = next;
  }
}
