// What the threads' reading of a whole store has learned about its commits, and how its trees are read again: enough to
// say who brought what, and what still reaches it, without asking git.

import {
  type BuildLimits,
  type Catalogue,
  type CommitRows,
  commitsOfRefs,
  HeldTrees,
  HistoryGraph,
  type HistoryOrder,
  historyOrder,
  linkTrees,
  listRefs,
  namedObjects,
  type Repository,
  tellIntroductions,
} from "@hodlguard/git";
import type { HistoryAnswers } from "./history-answers.ts";
import { firstOf } from "./places.ts";

export interface StoreRelations {
  /** Its wanted objects include every tree and commit of the store. */
  readonly found: Catalogue;
  readonly limits: BuildLimits;
  readonly hashBytes: number;
  readonly commits: readonly CommitRows[];
  /** Tags of anything but commits. */
  readonly tagged: readonly { readonly name: string; readonly target: string; readonly kind: string }[];
}

/**
 * Null where something about the store is unusual: then git has to be asked.
 *
 * @param blobs the blobs to tell about
 */
export async function answersFromStore(
  repository: Repository,
  relations: StoreRelations,
  blobs: ReadonlySet<string>,
): Promise<HistoryAnswers | null> {
  const { place } = repository;
  const asking = Promise.all([commitsOfRefs(place), namedObjects(place), listRefs(place, "refs/notes")]);
  asking.catch(() => {});
  const graph = HistoryGraph.of(relations.hashBytes, relations.commits);
  const linked = graph && (await linkTrees(relations.found, relations.hashBytes, relations.limits, blobs));
  const held = linked && HeldTrees.of(linked, graph.trees);
  const named = await asking.catch(() => null);
  if (!held || named === null) return null;
  const [byRefs, byAny, noteRefs] = named;
  const numbers = (names: readonly string[]) => names.map((name) => graph.find(name)).filter((commit) => commit >= 0);
  const order = historyOrder(graph, numbers(byRefs), numbers(byAny));
  const notes = noteRefs.map(({ oid }) => graph.find(oid));
  if (notes.includes(-1)) return null;
  const first = firstOf(blobs);
  if (!tellIntroductions(graph, held, order.order, first.keep)) return null;
  const isNote = graph.reachedFrom(notes);
  const reached = reachedObjects(graph, held, order, relations, byAny);
  const positions = new Map(Array.from(order.order, (commit, at) => [commit, at]));
  return {
    first: first.found,
    orderOf: (commit) => positions.get(graph.find(commit)),
    isNote: (commit) => isNote[graph.find(commit)] === 1,
    isReached: (oid) => (graph.find(oid) >= 0 ? positions.get(graph.find(oid))! < order.byAny : reached.has(oid)),
    ancestry: () => ancestry(graph, order),
  };
}

/** What refs and reflogs reach apart from commits, as far as it can hold something. */
function reachedObjects(
  graph: HistoryGraph,
  held: HeldTrees,
  { order, byAny }: HistoryOrder,
  { tagged }: StoreRelations,
  named: readonly string[],
) {
  const reached = new Set(named.filter((name) => graph.find(name) < 0));
  // Git lists every tag of a chain of tags, but not what the last one is of.
  for (const { name, target, kind } of tagged) if (reached.has(name) && kind !== "tag") reached.add(target);
  const trees = Array.from(order.subarray(0, byAny), (commit) => held.find(graph.trees, commit * graph.hashBytes));
  for (const name of reached) trees.push(held.find(Buffer.from(name, "hex")));
  return new Set([...reached, ...held.blobsBelow(trees)]);
}

/** Commits that refs reach with their parents, ancestors first. */
function* ancestry(graph: HistoryGraph, { order, byRefs }: HistoryOrder): Generator<string[]> {
  for (const commit of order.subarray(0, byRefs))
    yield [graph.commits.hex(commit), ...Array.from(graph.parentsOf(commit), (parent) => graph.commits.hex(parent))];
}
