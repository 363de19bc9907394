// Which commit brought a found blob to a path, from trees and commits that are in memory: what `introductions` asks git
// for, and gives alike. A commit introduces what differs from all of its parents.

import { FOLDER, kindOfLink, targetOf } from "../objects/tree-differences.ts";
import type { HeldTrees } from "./held-trees.ts";
import type { HistoryGraph } from "./history-graph.ts";

export interface HeldIntroduction {
  readonly commit: string;
  /** Position in the walk, ancestors first. */
  readonly order: number;
  readonly path: Buffer;
  readonly oid: string;
}

/** Git's own walks give up at about this depth, too. */
const DEEPEST = 1000;

/** A parent's tree where there is none, or none that holds anything. */
const NONE = -1;

/**
 * Null where folders are nested too deeply.
 *
 * @param order numbers of commits, ancestors first
 * @param tell is told in the order of the commits, and within one in the order of its tree
 */
export function tellIntroductions(
  graph: HistoryGraph,
  held: HeldTrees,
  order: ArrayLike<number>,
  tell: (introduction: HeldIntroduction) => void,
): boolean {
  const { starts, entries, names, links } = held;
  const roots = new Int32Array(graph.count);
  for (let commit = 0; commit < graph.count; commit++) roots[commit] = held.find(graph.trees, commit * graph.hashBytes);
  /** Per name the entry of the tree at hand plus one. */
  const places = new Uint32Array(held.wordCount);
  const above: number[] = [];
  let at = 0;

  /** Per place of `tree` the parent's entry of the same name plus one, or 0. */
  function counterparts(tree: number, parent: number): Uint32Array {
    const found = new Uint32Array(starts[tree + 1]! - starts[tree]!);
    for (let place = starts[parent]!; place < starts[parent + 1]!; place++) places[names[entries[place]!]!] = entries[place]! + 1;
    for (let place = starts[tree]!; place < starts[tree + 1]!; place++) found[place - starts[tree]!] = places[names[entries[place]!]!]!;
    for (let place = starts[parent]!; place < starts[parent + 1]!; place++) places[names[entries[place]!]!] = 0;
    return found;
  }

  function walk(tree: number, parents: readonly number[]): boolean {
    if (tree === NONE || parents.includes(tree)) return true;
    if (above.length > DEEPEST) return false;
    const olds = parents.filter((parent) => parent !== NONE).map((parent) => counterparts(tree, parent));
    const from = starts[tree]!;
    for (let place = from; place < starts[tree + 1]!; place++) {
      const entry = entries[place]!;
      const link = links[entry]!;
      if (olds.some((old) => old[place - from] !== 0 && links[old[place - from]! - 1] === link)) continue;
      above.push(names[entry]!);
      if (kindOfLink(link) === FOLDER) {
        const below = olds.map((old) => (old[place - from] === 0 ? NONE : targetOf(links[old[place - from]! - 1]!)));
        if (!walk(targetOf(link), below)) return false;
      } else tell({ commit: graph.commits.hex(order[at]!), order: at, path: held.path(above), oid: held.blobOf(link) });
      above.pop();
    }
    return true;
  }

  for (; at < order.length; at++) {
    const commit = order[at]!;
    const parents = Array.from(graph.parentsOf(commit), (parent) => roots[parent]!);
    if (!walk(roots[commit]!, parents)) return false;
  }
  return true;
}
