// The order in which a history is told, from commits that are in memory: first what refs reach, then what reflogs reach,
// then what nothing reaches.

import { CommitGraph } from "./commit-graph.ts";
import { dateOrder } from "./date-order.ts";
import type { HistoryGraph } from "./history-graph.ts";

export interface HistoryOrder {
  /** Numbers of all commits, ancestors first within each of the three parts. */
  readonly order: Uint32Array;
  /** How many of them refs reach. */
  readonly byRefs: number;
  /** How many of them refs or reflogs reach. */
  readonly byAny: number;
}

/** @param byRefs numbers of the commits that refs name, and in `byAny` with those that reflogs name, as `Tips` has them */
export function historyOrder(graph: HistoryGraph, byRefs: readonly number[], byAny: readonly number[]): HistoryOrder {
  const order = new Uint32Array(graph.count);
  const told = new Uint8Array(graph.count);
  let count = 0;
  const add = (commit: number) => {
    if (told[commit] !== 0) return;
    told[commit] = 1;
    order[count++] = commit;
  };
  for (const commit of dateOrder(graph, byRefs)) add(commit);
  const ofRefs = count;
  if (byAny.some((tip) => told[tip] === 0)) for (const commit of dateOrder(graph, byAny)) add(commit);
  const ofAny = count;
  for (const commit of unreached(graph, told)) add(graph.find(commit));
  return { order, byRefs: ofRefs, byAny: ofAny };
}

/** Names decide among those that have no order of their own. */
function unreached(graph: HistoryGraph, told: Uint8Array): string[] {
  const names: string[] = [];
  for (let commit = 0; commit < graph.count; commit++) if (told[commit] === 0) names.push(graph.commits.hex(commit));
  const among = new CommitGraph();
  for (const name of names.sort())
    among.add(
      name,
      Array.from(graph.parentsOf(graph.find(name)), (parent) => graph.commits.hex(parent)),
    );
  return among.ancestorsFirst();
}
