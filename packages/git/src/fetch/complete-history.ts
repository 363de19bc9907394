// Makes a whole history whole where a clone is shallow or partial, when that was asked for.

import { GitError } from "../command/git-error.ts";
import { simpleGitAt } from "../command/simple.ts";
import type { Repository } from "../repository/repository.ts";
import { fetchAbsent } from "./fetch-absent.ts";
import { fetchCommits, fetchingPlace } from "./fetch-commits.ts";

/** Throws a `GitError` when there is no remote, or when it refuses. */
export async function completeHistory(repository: Repository, base: NodeJS.ProcessEnv): Promise<void> {
  if (!repository.shallow && !repository.partial) return;
  const place = fetchingPlace(repository.place, base);
  const remote = await remoteToAsk(repository);
  if (repository.shallow) await fetchCommits(place, { remote, wants: [], depth: null });
  if (repository.partial) await fetchAbsent(repository, { place, remote, revisions: [], options: ["--all", "--reflog"] });
}

/** The remote that promised objects, else `origin`, else the only one. */
async function remoteToAsk({ place }: Repository): Promise<string> {
  const git = await simpleGitAt(place);
  const settings = await git.listConfig();
  const promising = Object.keys(settings.all).find((name) => /^remote\..*\.promisor$/i.test(name));
  if (promising !== undefined) return promising.slice("remote.".length, -".promisor".length);
  const remotes = (await git.getRemotes()).map(({ name }) => name);
  if (remotes.includes("origin")) return "origin";
  if (remotes.length === 1) return remotes[0]!;
  throw new GitError("shallow", "there is no remote to fetch from", "Name one `origin`, or fetch the whole history yourself.");
}
