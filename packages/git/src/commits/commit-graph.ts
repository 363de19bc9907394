// Commits and their parents, ordered with ancestors first, without asking git: damaged histories order as well as whole ones.

export class CommitGraph {
  readonly #parents = new Map<string, readonly string[]>();

  add(commit: string, parents: readonly string[]): void {
    this.#parents.set(commit, parents);
  }

  /** Every commit after all of its parents that are here. Linear in commits and parents. */
  ancestorsFirst(): string[] {
    const order: string[] = [];
    const state = new Map<string, "open" | "done">();
    for (const start of this.#parents.keys()) {
      const trail = [start];
      while (trail.length > 0) {
        const commit = trail.at(-1)!;
        const parents = this.#parents.get(commit);
        if (parents === undefined || state.get(commit) === "done") {
          trail.pop();
        } else if (state.get(commit) === "open") {
          trail.pop();
          state.set(commit, "done");
          order.push(commit);
        } else {
          state.set(commit, "open");
          for (const parent of parents) if (!state.has(parent)) trail.push(parent);
        }
      }
    }
    return order;
  }
}
