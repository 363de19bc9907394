// Every commit of a store with its parents, as numbers: what threads learned while they read the objects. Answers what
// git would walk the history for.

import { NameSet } from "../objects/name-set.ts";

/** Commits in columns, one row each, in any order. */
export interface CommitRows {
  /** Binary names of the commits. */
  readonly commits: Uint8Array;
  readonly dates: Float64Array;
  readonly parents: Uint32Array;
  /** Of each commit its tree, then its parents. */
  readonly names: Uint8Array;
}

export class HistoryGraph {
  readonly hashBytes: number;
  /** The numbers of all that follows. */
  readonly commits: NameSet;
  readonly dates: Float64Array;
  /** Binary names of the trees. */
  readonly trees: Uint8Array;
  /** The parents of `commit` are `parents[starts[commit]]` to `parents[starts[commit + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly parents: Uint32Array;

  private constructor(hashBytes: number, parts: readonly CommitRows[], count: number) {
    this.hashBytes = hashBytes;
    this.commits = new NameSet(hashBytes, count);
    for (const { commits } of parts) for (let at = 0; at < commits.length; at += hashBytes) this.commits.put(commits, at);
    this.dates = new Float64Array(count);
    this.trees = new Uint8Array(count * hashBytes);
    this.starts = new Uint32Array(count + 1);
    this.parents = new Uint32Array(parts.reduce((sum, { names }) => sum + names.length, 0) / hashBytes - count);
  }

  /** Null where a commit has a parent that is not among them. */
  static of(hashBytes: number, parts: readonly CommitRows[]): HistoryGraph | null {
    const count = parts.reduce((sum, { dates }) => sum + dates.length, 0);
    const graph = new HistoryGraph(hashBytes, parts, count);
    return graph.commits.size === count && graph.#fill(parts) ? graph : null;
  }

  get count(): number {
    return this.dates.length;
  }

  /** Number of a name in hexadecimal, or -1. */
  find(commit: string): number {
    const name = Buffer.from(commit, "hex");
    return name.length === this.hashBytes ? this.commits.find(name) : -1;
  }

  parentsOf(commit: number): Uint32Array {
    return this.parents.subarray(this.starts[commit]!, this.starts[commit + 1]!);
  }

  /** 1 for every commit that one of the tips is or descends from. */
  reachedFrom(tips: Iterable<number>): Uint8Array {
    const reached = new Uint8Array(this.count);
    const pending: number[] = [];
    const meet = (commit: number) => {
      if (reached[commit] !== 0) return;
      reached[commit] = 1;
      pending.push(commit);
    };
    for (const tip of tips) meet(tip);
    for (let commit = pending.pop(); commit !== undefined; commit = pending.pop())
      for (let at = this.starts[commit]!; at < this.starts[commit + 1]!; at++) meet(this.parents[at]!);
    return reached;
  }

  #fill(parts: readonly CommitRows[]): boolean {
    let commit = 0;
    let parent = 0;
    for (const { dates, parents, names } of parts) {
      let at = 0;
      for (let row = 0; row < dates.length; row++) {
        this.dates[commit] = dates[row]!;
        this.trees.set(names.subarray(at, at + this.hashBytes), commit * this.hashBytes);
        at += this.hashBytes;
        this.starts[commit++] = parent;
        for (let left = parents[row]!; left > 0; left--, at += this.hashBytes) {
          const number = this.commits.find(names, at);
          if (number < 0) return false;
          this.parents[parent++] = number;
        }
      }
    }
    this.starts[commit] = parent;
    return true;
  }
}
