// The part of a history that is younger than a day: commits by the committer's clock, one by one and not by walking until
// the first older one, so that a clock that went wrong hides nothing behind it; and the blobs that those commits brought.

import { GitError, introductions, isGitlink, isZero, type Repository, splitRecords, streamGit } from "@hodlguard/git";

const units = { day: 86_400, week: 604_800, month: 2_678_400, year: 31_622_400 } as const;

/**
 * Seconds since 1970 of `2024-05-31`, `2024-05-31T12:00:00Z` or `3 weeks` (also `3 weeks ago`; months and years count
 * their longest). Throws a `GitError` for anything else: git itself would take it for today.
 */
export function momentOf(text: string, now: Date): number {
  const span = /^(\d{1,4}) (day|week|month|year)s?(?: ago)?$/.exec(text);
  if (span !== null) return now.getTime() / 1000 - Number(span[1]) * units[span[2] as keyof typeof units];
  const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) throw new GitError("bad-input", `not a date: ${text}`, "Write 2024-05-31, 2024-05-31T12:00:00Z or 3 weeks.");
  return moment / 1000;
}

/** Ids of the commits since then, of whatever refs and reflogs reach, and of the blobs they introduced. */
export async function recentObjects(repository: Repository, moment: number): Promise<Set<string>> {
  const { place } = repository;
  const commits: string[] = [];
  const args = ["rev-list", "--date-order", "--reverse", "--timestamp", "--all", "--reflog"];
  for await (const record of splitRecords(streamGit(place, args), 10)) {
    const [time, commit] = record.toString("latin1").split(" ");
    if (Number(time) >= moment) commits.push(commit!);
  }
  const recent = new Set(commits);
  for await (const { oid, mode } of introductions(place, commits, () => true)) if (!isZero(oid) && !isGitlink(mode)) recent.add(oid);
  return recent;
}
