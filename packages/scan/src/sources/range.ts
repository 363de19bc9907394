// The commits of a range, `BASE..HEAD`, `BASE...HEAD` or one tip with what it is not to hold. A revision that is not
// here is an error with the command that mends it, never an empty or a shorter range.

import { absentName, GitError, isFullId, type Repository, runGit } from "@hodlguard/git";
import { type RevisionOptions, type Revisions, revisionSource } from "./revisions.ts";
import type { ScanSource } from "./source.ts";

export interface RangeOptions extends RevisionOptions {
  /** Further revisions whose objects are known already. */
  readonly not: readonly string[];
}

/** Throws a `GitError`: `unknown-revision` for a wrong name, `missing-object` for an id that a shallow or partial clone lacks. */
export async function rangeSource(repository: Repository, range: string, options: RangeOptions): Promise<ScanSource> {
  return revisionSource("range", repository, await resolveRange(repository, range, options.not), options);
}

async function resolveRange(repository: Repository, range: string, not: readonly string[]): Promise<Revisions> {
  const found = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
  const tip = await commitOf(repository, found ? found[3] || "HEAD" : range);
  const excluded = await Promise.all(not.map((name) => commitOf(repository, name)));
  if (found) {
    const base = await commitOf(repository, found[1] || "HEAD");
    // Three dots mean, as in a pull request, what the tip has since it left the base: in commits of the tip, both are the same.
    excluded.push(base);
  }
  return {
    revisions: [await taggedBy(repository, found ? found[3] || "HEAD" : range, tip), ...excluded.map((oid) => `^${oid}`)],
    options: [],
  };
}

/** The annotated tag that the name gives, so that its words are read as well; else the commit. */
async function taggedBy({ place }: Repository, name: string, commit: string): Promise<string> {
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const named = stdout.toString("latin1").trim();
  return code === 0 && isFullId(named) ? named : commit;
}

async function commitOf(repository: Repository, name: string): Promise<string> {
  const { place } = repository;
  if (name.startsWith("-")) throw new GitError("unknown-revision", `not a revision: ${name}`);
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${name}^{commit}`], {
    accept: [1, 128],
  });
  if (code === 0) return stdout.toString("latin1").trim();
  const cut = repository.shallow || repository.partial;
  const absent = await absentName(place, name);
  if (absent !== null) {
    const repair = cut ? mend(repository) : "Run git fsck, and fetch or restore the missing objects.";
    throw new GitError("missing-object", `${name} is ${absent}, which is not here`, repair);
  }
  if (isFullId(name) && cut)
    throw new GitError(
      "missing-object",
      `commit ${name} is not in this ${repository.shallow ? "shallow" : "partial"} clone`,
      mend(repository),
    );
  throw new GitError("unknown-revision", `git knows no commit named ${name}`, cut ? mend(repository) : null);
}

const mend = (repository: Repository): string =>
  repository.shallow ? "Run git fetch --unshallow, or scan with --fetch." : "Run git fetch, or scan with --fetch.";
