// Makes a range whole where a clone is shallow or partial, and says so when it cannot: a range is scanned as it is or not at all.
// First what is there is checked; then exactly as deep as the event says, then deeper, then everything.

import { GitError } from "../command/git-error.ts";
import { type GitPlace, runGit } from "../command/run.ts";
import { type Repository, shallowBoundary } from "../repository/repository.ts";
import { fetchAbsent } from "./fetch-absent.ts";
import { fetchCommits, fetchingPlace } from "./fetch-commits.ts";

export interface RangeWish {
  /** Commit ids whose histories bound the range. Empty for a range down to the roots. */
  readonly bases: readonly string[];
  readonly head: string;
  readonly remote: string;
  /** Refs of the remote that hold the commits, for servers that give no bare ids. */
  readonly refs: readonly string[];
  /** How many commits the range must have, or null where nobody said. */
  readonly expected: number | null;
  /** Never fetch: only check. */
  readonly offline: boolean;
}

/** Enough for most pull requests when the event does not say how many commits there are. */
const FIRST_DEPTH = 50;
const DEEPENINGS = 4;

/** Throws a `GitError` of kind `shallow` with the command that mends it when the range cannot be had whole. */
export async function completeRange(repository: Repository, wish: RangeWish, base: NodeJS.ProcessEnv): Promise<void> {
  const place = fetchingPlace(repository.place, base);
  await completeCommits(repository, wish, place);
  const revisions = [wish.head, ...wish.bases.map((oid) => `^${oid}`)];
  if (!wish.offline && repository.partial) await fetchAbsent(repository, { place, remote: wish.remote, revisions, options: [] });
}

async function completeCommits(repository: Repository, wish: RangeWish, place: GitPlace): Promise<void> {
  let gap = await gapIn(repository, wish);
  if (gap === null) return;
  const wants = [wish.head, ...wish.bases];
  const depths = wish.expected === null ? [] : [wish.expected + 1];
  for (let depth = Math.max(FIRST_DEPTH, 2 * (wish.expected ?? 0)), round = 0; round < DEEPENINGS; depth *= 4, round++) depths.push(depth);
  const words: string[] = [];
  for (const depth of wish.offline ? [] : [...(repository.shallow ? depths : []), null]) {
    try {
      await fetchCommits(place, { remote: wish.remote, wants, depth });
    } catch (error) {
      words.push((error as Error).message);
      await fetchCommits(place, { remote: wish.remote, wants: wish.refs, depth }).catch((second: Error) => words.push(second.message));
    }
    gap = await gapIn(repository, wish);
    if (gap === null) return;
  }
  const tried = words.length === 0 ? "" : ` (${[...new Set(words)].join("; ").slice(0, 500)})`;
  throw new GitError(
    "shallow",
    `the commits to scan are not all here: ${gap}${tried}`,
    `Fetch them and scan again: git fetch --unshallow ${wish.remote}, or a checkout with fetch-depth: 0.`,
  );
}

/** What is missing for the range to be whole, in words; null when nothing is. */
async function gapIn(repository: Repository, { bases, head, expected }: RangeWish): Promise<string | null> {
  const { place } = repository;
  for (const oid of [head, ...bases]) {
    const { code } = await runGit(place, ["cat-file", "-e", `${oid}^{commit}`], { accept: [1, 128] });
    if (code !== 0) return `the commit ${oid} is missing`;
  }
  const listed = await runGit(place, ["rev-list", head, ...bases.map((oid) => `^${oid}`), "--"], { accept: [128] });
  if (listed.code !== 0) return "the history between the commits has holes";
  const commits = listed.stdout.toString("latin1").split("\n").filter(Boolean);
  const boundary = shallowBoundary(repository);
  const cut = commits.find((oid) => boundary.has(oid));
  if (cut !== undefined) return `the history of ${cut} was cut off by a shallow clone`;
  if (expected !== null && commits.length !== expected && boundary.size > 0)
    return `${commits.length} commits are here where the event tells of ${expected}`;
  return null;
}
