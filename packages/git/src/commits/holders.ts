// What still holds something of a history: which blobs HEAD's tree has, and which refs and tags contain a commit.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { listPeeledRefs, type Ref } from "../repository/refs.ts";
import type { HistoryGraph } from "./history-graph.ts";

/** Those of the blobs that stand anywhere in the tree of a commit. */
export async function heldByTree(place: GitPlace, commit: string, blobs: ReadonlySet<string>): Promise<Set<string>> {
  const held = new Set<string>();
  for await (const record of splitRecords(streamGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit]), 0)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2]!;
    if (blobs.has(oid)) held.add(oid);
  }
  return held;
}

/**
 * Full names of the refs from which each of the commits can be reached, tags among them. One walk through the history for
 * all: `for-each-ref --contains` walks it anew for every commit, and longer the more refs there are.
 */
export async function refsContaining(place: GitPlace, commits: readonly string[]): Promise<Map<string, string[]>> {
  const own = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
  const holds = new Map<string, bigint>();
  for await (const [commit, ...parents] of ancestryOf(place)) {
    let held = own.get(commit!) ?? 0n;
    for (const parent of parents) held |= holds.get(parent) ?? 0n;
    if (held !== 0n) holds.set(commit!, held);
  }
  const refs = new Map<string, string[]>(commits.map((commit) => [commit, []]));
  for (const { oid, name } of await listPeeledRefs(place)) {
    const held = holds.get(oid) ?? 0n;
    if (held !== 0n) for (const [commit, bit] of own) if (held & bit) refs.get(commit)!.push(name);
  }
  return refs;
}

/** The same from a history in memory. `order`: every commit that refs reach, ancestors first; `refs`: with what they hold in the end. */
export function refsHolding(
  graph: HistoryGraph,
  order: Uint32Array,
  refs: readonly Ref[],
  commits: readonly string[],
): Map<string, string[]> {
  const held = new Map<string, string[]>(commits.map((commit) => [commit, []]));
  const tips = refs.map(({ oid }) => graph.find(oid));
  for (let first = 0; first < commits.length; first += WORD_BITS) {
    const some = commits.slice(first, first + WORD_BITS);
    const bits = new Uint32Array(graph.count);
    for (const [bit, commit] of some.entries()) if (graph.find(commit) >= 0) bits[graph.find(commit)]! |= 1 << bit;
    for (const commit of order)
      for (let at = graph.starts[commit]!; at < graph.starts[commit + 1]!; at++) bits[commit]! |= bits[graph.parents[at]!]!;
    for (const [index, tip] of tips.entries()) {
      if (tip < 0 || bits[tip] === 0) continue;
      for (const [bit, commit] of some.entries()) if ((bits[tip]! >>> bit) & 1) held.get(commit)!.push(refs[index]!.name);
    }
  }
  return held;
}

const WORD_BITS = 32;

async function* ancestryOf(place: GitPlace): AsyncGenerator<string[]> {
  const walk = streamGit(place, ["rev-list", "--all", "--topo-order", "--reverse", "--parents"]);
  for await (const record of splitRecords(walk, 10)) yield record.toString("latin1").split(" ");
}
