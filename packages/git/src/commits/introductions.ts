// Which commit brought a blob or a name to a path. A commit introduces what differs from all of its parents, so what a
// merge merely takes over belongs to the side it came from, and what only the merge holds belongs to the merge.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { parseRawDiff, type RawChange } from "../repository/raw-diff.ts";

export interface Introduction {
  readonly commit: string;
  /** Position in the walk, ancestors first. */
  readonly order: number;
  readonly path: Buffer;
  readonly mode: string;
  readonly oid: string;
  /** Per parent the blob that lay at the path; null where there was none. */
  readonly before: readonly (string | null)[];
  readonly parents: readonly string[];
}

/**
 * Yields what each commit introduced, in the order of the given commits.
 *
 * @param commits ancestors first
 * @param wants called with the raw bytes of the path; only wanted changes are kept
 */
export async function* introductions(
  place: GitPlace,
  commits: readonly string[],
  wants: (change: RawChange) => boolean,
): AsyncGenerator<Introduction> {
  const orders = new Map(commits.map((commit, order) => [commit, order]));
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-m",
    "--root",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--format=%H %P",
  ];
  const lines = (function* () {
    for (const commit of commits) yield `${commit}\n`;
  })();
  let commit = "";
  let parents: string[] = [];
  let kept: RawChange[] = [];
  for await (const record of parseRawDiff(splitRecords(streamGit(place, args, lines), 0))) {
    if ("change" in record) {
      if (wants(record.change)) kept.push(record.change);
      continue;
    }
    const [next, ...itsParents] = record.header.trimEnd().split(" ");
    if (next === commit) continue;
    yield* introducedBy(commit, orders.get(commit) ?? 0, parents, kept);
    commit = next!;
    parents = itsParents;
    kept = [];
  }
  yield* introducedBy(commit, orders.get(commit) ?? 0, parents, kept);
}

function* introducedBy(commit: string, order: number, parents: readonly string[], changes: readonly RawChange[]): Generator<Introduction> {
  const byPath = new Map<string, RawChange[]>();
  for (const change of changes) {
    const key = change.path.toString("latin1");
    byPath.set(key, [...(byPath.get(key) ?? []), change]);
  }
  for (const listed of byPath.values()) {
    if (listed.length < parents.length) continue;
    const { path, newMode, newOid } = listed[0]!;
    yield {
      commit,
      order,
      path,
      mode: newMode,
      oid: newOid,
      before: listed.map((change) => (change.status === "A" ? null : change.oldOid)),
      parents,
    };
  }
}
