// Which commit brought a blob or a name to a path. A commit introduces what differs from all of its parents, so what a
// merge merely takes over belongs to the side it came from, and what only the merge holds belongs to the merge.

import { GitError } from "../command/git-error.ts";
import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { emptyTree } from "../repository/object-format.ts";
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
 * Yields what each commit introduced, in the order of the given commits. A commit that cannot be compared with its
 * parents, because one of them is absent or damaged, introduces all that it holds.
 *
 * @param commits ancestors first
 * @param wants only wanted changes are kept
 */
export async function* introductions(place: GitPlace, commits: readonly string[], wants: Wants): AsyncGenerator<Introduction> {
  for (let next = 0; next < commits.length; ) {
    const walk = { commit: "", seen: 0, parents: 0 };
    const rest = next === 0 ? commits : commits.slice(next);
    try {
      yield* compare(place, rest, next, wants, walk);
      return;
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
    }
    // Every commit is told once per parent, changed or not; the one that was not told to its end could not be compared.
    const told = rest.indexOf(walk.commit);
    const culprit = told !== -1 && walk.seen < walk.parents ? told : told + 1;
    if (culprit >= rest.length) return;
    yield* everythingIn(place, rest[culprit]!, next + culprit, wants);
    next += culprit + 1;
  }
}

type Wants = (change: RawChange) => boolean;

const format = ["-r", "-m", "--root", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative"];

async function* compare(
  place: GitPlace,
  commits: readonly string[],
  firstOrder: number,
  wants: Wants,
  walk: { commit: string; seen: number; parents: number },
): AsyncGenerator<Introduction> {
  const orders = new Map(commits.map((commit, index) => [commit, firstOrder + index]));
  const lines = commits.map((commit) => `${commit}\n`);
  let parents: string[] = [];
  let kept: RawChange[] = [];
  const args = ["diff-tree", "--stdin", "--always", ...format, "--format=%H %P"];
  for await (const record of parseRawDiff(splitRecords(streamGit(place, args, lines), 0))) {
    if ("change" in record) {
      if (wants(record.change)) kept.push(record.change);
      continue;
    }
    const [next, ...itsParents] = record.header.trimEnd().split(" ");
    if (next === walk.commit) {
      walk.seen++;
      continue;
    }
    yield* introducedBy(walk.commit, orders.get(walk.commit) ?? 0, parents, kept);
    Object.assign(walk, { commit: next, seen: 1, parents: itsParents.length });
    parents = itsParents;
    kept = [];
  }
  yield* introducedBy(walk.commit, orders.get(walk.commit) ?? 0, parents, kept);
}

async function* everythingIn(place: GitPlace, commit: string, order: number, wants: Wants): AsyncGenerator<Introduction> {
  const held: RawChange[] = [];
  const args = ["diff-tree", ...format, emptyTree[commit.length === 64 ? "sha256" : "sha1"], commit, "--"];
  try {
    for await (const record of parseRawDiff(splitRecords(streamGit(place, args), 0)))
      if ("change" in record && wants(record.change)) held.push(record.change);
  } catch (error) {
    // What git could still tell stands; the damage itself is named by whoever reads the objects.
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
  }
  yield* introducedBy(commit, order, [], held);
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
