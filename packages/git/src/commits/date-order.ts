// The order of `git rev-list --date-order --reverse`: no commit before its parents, and otherwise the older first. Ties
// fall as git lets them fall, so that both name the same of two commits that brought the same in one second.

import type { HistoryGraph } from "./history-graph.ts";

/**
 * Commits that the tips reach, ancestors first.
 *
 * @param tips in the order in which git takes them from refs and reflogs
 */
export function dateOrder(graph: HistoryGraph, tips: readonly number[]): Uint32Array {
  const { starts, parents, dates } = graph;
  const reached = graph.reachedFrom(tips);
  const children = new Uint32Array(graph.count);
  let count = 0;
  for (let commit = 0; commit < graph.count; commit++) {
    if (reached[commit] === 0) continue;
    count++;
    for (let at = starts[commit]!; at < starts[commit + 1]!; at++) children[parents[at]!]!++;
  }
  const queue = new LatestFirst(dates);
  for (const tip of new Set(tips)) if (children[tip] === 0) queue.put(tip);
  const order = new Uint32Array(count);
  for (let commit = queue.take(); commit >= 0; commit = queue.take()) {
    order[--count] = commit;
    for (let at = starts[commit]!; at < starts[commit + 1]!; at++) if (--children[parents[at]!]! === 0) queue.put(parents[at]!);
  }
  return order;
}

/** A heap: the latest commit comes first, and of equally old ones that which was put first. */
class LatestFirst {
  readonly #dates: Float64Array;
  readonly #heap: number[] = [];
  readonly #turns: number[] = [];
  #turn = 0;

  constructor(dates: Float64Array) {
    this.#dates = dates;
  }

  put(commit: number): void {
    let at = this.#heap.length;
    const turn = this.#turn++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(commit, turn, above)) break;
      this.#move(above, at);
      at = above;
    }
    this.#heap[at] = commit;
    this.#turns[at] = turn;
  }

  /** -1 where nothing is left. */
  take(): number {
    if (this.#heap.length === 0) return -1;
    const first = this.#heap[0]!;
    const commit = this.#heap.pop()!;
    const turn = this.#turns.pop()!;
    const { length } = this.#heap;
    if (length === 0) return first;
    let at = 0;
    for (let below = 1; below < length; below = at * 2 + 1) {
      if (below + 1 < length && this.#isBefore(this.#heap[below + 1]!, this.#turns[below + 1]!, below)) below++;
      if (this.#isBefore(commit, turn, below)) break;
      this.#move(below, at);
      at = below;
    }
    this.#heap[at] = commit;
    this.#turns[at] = turn;
    return first;
  }

  #isBefore(commit: number, turn: number, at: number): boolean {
    const difference = this.#dates[commit]! - this.#dates[this.#heap[at]!]!;
    return difference !== 0 ? difference > 0 : turn < this.#turns[at]!;
  }

  #move(from: number, to: number): void {
    this.#heap[to] = this.#heap[from]!;
    this.#turns[to] = this.#turns[from]!;
  }
}
