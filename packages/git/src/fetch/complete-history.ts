// Makes a whole history whole where a clone is shallow or partial, when that was asked for.

import { GitError } from "../command/git-error.ts";
import { runGit } from "../command/run.ts";
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
export async function remoteToAsk({ place }: Repository): Promise<string> {
  const promising = await runGit(place, ["config", "-z", "--name-only", "--get-regexp", "^remote\\..*\\.promisor$"], { accept: [1] });
  const [promisor] = promising.stdout.toString("utf8").split("\0").filter(Boolean);
  if (promisor !== undefined) return promisor.slice("remote.".length, -".promisor".length);
  const remotes = (await runGit(place, ["remote"])).stdout.toString("utf8").split("\n").filter(Boolean);
  if (remotes.includes("origin")) return "origin";
  if (remotes.length === 1) return remotes[0]!;
  throw new GitError("shallow", "there is no remote to fetch from", "Name one `origin`, or fetch the whole history yourself.");
}
