// What has to be known about a history to say where something lies in it, and git's own answers: several walks, slow in
// long histories, that hold around any damage.

import {
  CommitGraph,
  type HeldIntroduction,
  listCommits,
  listRefs,
  parseCommit,
  presentObjects,
  type Repository,
  reachable,
  readObjects,
} from "@hodlguard/git";
import { firstIntroductions } from "./places.ts";

export interface HistoryAnswers {
  /** Per blob its first introduction at every path it came to, and per name its first introduction. */
  readonly first: ReadonlyMap<string, readonly HeldIntroduction[]>;
  /** Position of a commit: ancestors first, and the reachable ones first. */
  orderOf(commit: string): number | undefined;
  /** Whether the commit is one of notes. */
  isNote(commit: string): boolean;
  /** Whether refs or reflogs reach the object. */
  isReached(oid: string): boolean;
  /** As `refsContaining`; absent where git is to be asked. */
  refsHolding?(commits: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/**
 * @param ids object ids, and names as `path-name:` ids
 * @param contents those of them that are blobs or names
 */
export async function answersFromGit(
  repository: Repository,
  ids: ReadonlySet<string>,
  contents: ReadonlySet<string>,
): Promise<HistoryAnswers> {
  // Who reaches what and who introduced what are two walks of git that do not wait for each other.
  const hasNames = [...ids].some((id) => id.startsWith("path-name:"));
  const reaching = reachable(repository, (oid) => hasNames || ids.has(oid));
  reaching.catch(() => {});
  const commits = await everyCommit(repository);
  const orders = new Map(commits.map((commit, order) => [commit, order]));
  const first = contents.size === 0 ? new Map<string, never>() : await firstIntroductions(repository, commits, contents);
  const notes = await noteCommits(repository);
  const { reached } = await reaching;
  return {
    first,
    orderOf: (commit) => orders.get(commit),
    isNote: (commit) => notes.has(commit),
    isReached: (oid) => reached.has(oid),
  };
}

/**
 * Every commit in the store, ancestors first: first what refs reach, then what reflogs reach, then what nothing reaches,
 * so that of two commits that brought the same, neither an ancestor of the other, the one that still counts is named.
 */
async function everyCommit({ place }: Repository): Promise<string[]> {
  const order = new Set<string>();
  for (const options of [["--all"], ["--all", "--reflog"]]) {
    // A damaged history has no order of git's; the graph below gives one.
    const listed = await listCommits(place, [], options).catch(() => []);
    for (const commit of listed) order.add(commit);
  }
  const others: string[] = [];
  for await (const { oid, type } of presentObjects(place)) if (type === "commit" && !order.has(oid)) others.push(oid);
  const graph = new CommitGraph();
  // Names decide among those that have no order of their own.
  for await (const object of readObjects(place, others.sort()))
    if (!("unread" in object)) graph.add(object.oid, parseCommit(object.bytes).parents);
  for (const commit of graph.ancestorsFirst()) order.add(commit);
  return [...order];
}

async function noteCommits(repository: Repository): Promise<Set<string>> {
  const tips = (await listRefs(repository.place, "refs/notes")).map(({ oid }) => oid);
  return new Set(tips.length === 0 ? [] : await listCommits(repository.place, tips));
}
