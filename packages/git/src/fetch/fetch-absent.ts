// Fetches what a partial clone left out, in one go where git by itself would ask the remote object by object.

import { GitError } from "../command/git-error.ts";
import { type GitPlace, runGit } from "../command/run.ts";
import { listObjects } from "../commits/list-objects.ts";
import type { Repository } from "../repository/repository.ts";
import { plainly } from "./fetch-commits.ts";

export interface AbsentWish {
  /** Where fetching is allowed: `fetchingPlace`. */
  readonly place: GitPlace;
  readonly remote: string;
  /** Which objects must be here afterwards, as `listObjects` takes it. */
  readonly revisions: readonly string[];
  readonly options: readonly string[];
}

/** A clone may lack trees as well as blobs, and a tree tells of more: rounds go on until nothing is absent, at most so many. */
const ROUNDS = 64;

/** Gives how many objects were fetched. Throws a `GitError` when the remote refuses. */
export async function fetchAbsent(repository: Repository, { place, remote, revisions, options }: AbsentWish): Promise<number> {
  if (remote.startsWith("-")) throw new GitError("bad-input", `not a remote: ${remote}`);
  let fetched = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const absent: string[] = [];
    for await (const object of listObjects(repository.place, revisions, options)) if ("missing" in object) absent.push(object.missing);
    if (absent.length === 0) return fetched;
    const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...plainly, "--filter=blob:none", "--stdin", "--", remote];
    await runGit(place, args, { input: absent.map((oid) => `${oid}\n`).join(""), credentials: true });
    fetched += absent.length;
  }
  return fetched;
}
