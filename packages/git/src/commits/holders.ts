// What still holds something of a history: which blobs HEAD's tree has, and which refs and tags contain a commit.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { askPeeledRefs, type Ref, readRefs } from "../repository/refs.ts";

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
 *
 * @param ancestry every commit that refs reach with its parents, ancestors first; git's where it is not given
 * @param listed every ref with what it holds; git's where it is not given
 */
export async function refsContaining(
  place: GitPlace,
  commits: readonly string[],
  ancestry: Iterable<readonly string[]> | AsyncIterable<readonly string[]> = ancestryOf(place),
  listed: () => Promise<readonly Ref[]> = async () => readRefs(await askPeeledRefs(place)),
): Promise<Map<string, string[]>> {
  const own = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
  const holds = new Map<string, bigint>();
  for await (const [commit, ...parents] of ancestry) {
    let held = own.get(commit!) ?? 0n;
    for (const parent of parents) held |= holds.get(parent) ?? 0n;
    if (held !== 0n) holds.set(commit!, held);
  }
  const refs = new Map<string, string[]>(commits.map((commit) => [commit, []]));
  for (const { oid, name } of await listed()) {
    const held = holds.get(oid) ?? 0n;
    if (held !== 0n) for (const [commit, bit] of own) if (held & bit) refs.get(commit)!.push(name);
  }
  return refs;
}

async function* ancestryOf(place: GitPlace): AsyncGenerator<string[]> {
  const walk = streamGit(place, ["rev-list", "--all", "--topo-order", "--reverse", "--parents"]);
  for await (const record of splitRecords(walk, 10)) yield record.toString("latin1").split(" ");
}
