// The entries of a tree, for two questions alone: which objects it refers to, and which names it holds in which a secret can
// stand. Of a tree that is stored as a difference only the entries that touch the difference are looked at.

import type { NameSet } from "@hodlguard/git";
import { shortestName } from "../sources/tree-names.ts";

const SPACE = 0x20;
const EQUALS = 0x3d;

/** Their mode alone begins with a 4. */
const isFolder = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x34;

/** Submodules: commits of another repository. */
const isGitlink = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x31 && bytes[at + 1] === 0x36 && bytes[at + 2] === 0x30;

/**
 * A damaged tree gives the entries before the damage.
 *
 * @param tellName is told every long name, and that of every folder whose name assigns a value
 * @param fresh pairs of start and end, ascending; null: everything is looked at
 */
export function readTree(
  bytes: Uint8Array,
  hashBytes: number,
  fresh: readonly number[] | null,
  references: NameSet,
  tellName: (name: Uint8Array, assigns: boolean) => void,
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
      const assigns = isFolder(bytes, at) && hasEquals(bytes, space + 1, end);
      if (assigns || end - space - 1 >= shortestName) tellName(bytes.subarray(space + 1, end), assigns);
    }
    at = next;
  }
}

function hasEquals(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === EQUALS) return true;
  return false;
}
