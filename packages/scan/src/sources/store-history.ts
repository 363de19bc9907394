// The history of a whole store from what the threads learned while they read it: who brought what, and what still reaches it,
// without a walk of git's.

import {
  type CommitRows,
  HeldTrees,
  HistoryGraph,
  type HistoryOrder,
  historyOrder,
  type Ref,
  refsHolding,
  type SortedNames,
  type TreePart,
  TreeParts,
  tellIntroductions,
} from "@hodlguard/git";
import type { AskedRefs } from "./asked-refs.ts";
import type { HistoryAnswers } from "./history-answers.ts";
import { firstOf } from "./places.ts";

export interface StoreRelations {
  readonly hashBytes: number;
  /** All objects of the store. */
  readonly names: SortedNames;
  /** All its trees. */
  readonly trees: readonly TreePart[];
  readonly commits: readonly CommitRows[];
  /** Tags with what they are of. */
  readonly tagged: readonly { readonly name: string; readonly target: string; readonly kind: string }[];
}

interface Walked {
  readonly graph: HistoryGraph;
  readonly held: HeldTrees;
  readonly order: HistoryOrder;
  /** 1 for commits of notes. */
  readonly isNote: Uint8Array;
  /** What refs and reflogs reach apart from commits, as far as it was asked about. */
  readonly reached: ReadonlySet<string>;
  readonly tagged: StoreRelations["tagged"];
}

/** Every answer is null where something about the store is unusual: then git has to be asked. */
export class StoreHistory {
  readonly #relations: () => StoreRelations | null;
  readonly #asked: AskedRefs;
  #told: { readonly relations: StoreRelations; readonly graph: HistoryGraph } | null | undefined;
  #last: { readonly blobs: ReadonlySet<string>; readonly walked: Promise<Walked | null> } | null = null;

  /** Both are asked when the first answer is wanted. */
  constructor(relations: () => StoreRelations | null, asked: AskedRefs) {
    this.#relations = relations;
    this.#asked = asked;
  }

  /** Those of the absent blobs that something reachable refers to, where blobs are all that is absent. */
  async gaps(absent: readonly string[], asksLater: ReadonlySet<string>): Promise<Map<string, "missing-object"> | null> {
    const walked = await this.#walk(new Set([...absent, ...asksLater]));
    return walked && new Map(absent.filter((name) => walked.reached.has(name)).map((name) => [name, "missing-object"]));
  }

  async answers(blobs: ReadonlySet<string>): Promise<HistoryAnswers | null> {
    const walked = await this.#walk(blobs);
    if (walked === null) return null;
    const { graph, held, order, isNote, reached, tagged } = walked;
    const first = firstOf(blobs);
    if (!tellIntroductions(graph, held, order.order, first.keep)) return null;
    const positions = new Map(Array.from(order.order, (commit, at) => [commit, at]));
    return {
      first: first.found,
      orderOf: (commit) => positions.get(graph.find(commit)),
      isNote: (commit) => isNote[graph.find(commit)] === 1,
      isReached: (oid) => (graph.find(oid) >= 0 ? positions.get(graph.find(oid))! < order.byAny : reached.has(oid)),
      refsHolding: async (commits) =>
        refsHolding(graph, order.order.subarray(0, order.byRefs), peeled(await this.#asked.refs(), tagged), commits),
    };
  }

  /** The commits without parents that a commit descends from. */
  roots(head: string): readonly string[] | null {
    const graph = this.#tell()?.graph;
    const tip = graph?.find(head) ?? -1;
    if (graph === undefined || tip < 0) return null;
    const roots: string[] = [];
    for (const [commit, isReached] of graph.reachedFrom([tip]).entries())
      if (isReached === 1 && graph.parentsOf(commit).length === 0) roots.push(graph.commits.hex(commit));
    return roots;
  }

  #tell() {
    if (this.#told === undefined) {
      const relations = this.#relations();
      const graph = relations && HistoryGraph.of(relations.hashBytes, relations.commits);
      this.#told = relations && graph && { relations, graph };
    }
    return this.#told;
  }

  /** Trees are gone through once for all blobs that are asked about, as long as the first question names them all. */
  #walk(blobs: ReadonlySet<string>): Promise<Walked | null> {
    const last = this.#last;
    if (last !== null && [...blobs].every((blob) => last.blobs.has(blob))) return last.walked;
    const told = this.#tell();
    const walked = told === null ? Promise.resolve(null) : walk(told.relations, told.graph, this.#asked, blobs);
    this.#last = { blobs, walked };
    return walked;
  }
}

async function walk(
  { hashBytes, names, trees: parts, tagged }: StoreRelations,
  graph: HistoryGraph,
  { refs, tips }: AskedRefs,
  blobs: ReadonlySet<string>,
): Promise<Walked | null> {
  const asking = Promise.all([refs(), tips()]);
  asking.catch(() => {});
  const held = HeldTrees.of(new TreeParts(hashBytes, names, parts, blobs), graph.trees);
  const named = await asking.catch(() => null);
  if (!held || named === null) return null;
  const [listed, { byRefs, byAny }] = named;
  const numbers = (names: readonly string[]) => names.map((name) => graph.find(name)).filter((commit) => commit >= 0);
  const order = historyOrder(graph, numbers(byRefs), numbers(byAny));
  const notes = listed.filter(({ name }) => /^refs\/notes(?:\/|$)/.test(name)).map(({ oid }) => graph.find(oid));
  if (notes.includes(-1)) return null;
  const others = new Set(byAny.filter((name) => graph.find(name) < 0));
  // Git lists every tag of a chain of tags, but not what the last one is of.
  for (const { name, target, kind } of tagged) if (others.has(name) && (kind === "tree" || kind === "blob")) others.add(target);
  const trees = Array.from(order.order.subarray(0, order.byAny), (commit) => held.find(graph.trees, commit * graph.hashBytes));
  for (const name of others) trees.push(held.find(Buffer.from(name, "hex")));
  const reached = new Set([...others, ...held.blobsBelow(trees)]);
  return { graph, held, order, isNote: graph.reachedFrom(notes), reached, tagged };
}

/** With what they hold in the end. */
function peeled(refs: readonly Ref[], tagged: StoreRelations["tagged"]): Ref[] {
  const targets = new Map(tagged.map(({ name, target }) => [name, target]));
  return refs.map(({ name, oid }) => {
    let held = oid;
    // Names are not proven here: a tag that claims to be of itself must have an end.
    for (let left = targets.size; left > 0 && targets.has(held); left--) held = targets.get(held)!;
    return { name, oid: held };
  });
}
