// The one place that talks to a remote, and only when asked to: fetches commits that a shallow or partial clone lacks, with
// the repository's own credentials and nothing else of its configuration that names a command beyond what a fetch needs.

import { GitError } from "../command/git-error.ts";
import { type GitPlace, runGit } from "../command/run.ts";

/** Transports of ordinary remotes. `ext::` and whatever else starts a program of the remote's choice stays out. */
const TRANSPORTS = "https:http:ssh:git:file";

/** The same place with fetching allowed again: its credentials, its ssh command and its transports are the user's own. */
export function fetchingPlace(place: GitPlace, base: NodeJS.ProcessEnv): GitPlace {
  const environment: NodeJS.ProcessEnv = { ...place.environment, GIT_ALLOW_PROTOCOL: TRANSPORTS };
  for (const name of ["GIT_ASKPASS", "SSH_ASKPASS", "GIT_NO_LAZY_FETCH"] as const) {
    delete environment[name];
    if (base[name] !== undefined) environment[name] = base[name];
  }
  return { ...place, environment };
}

export interface FetchWish {
  readonly remote: string;
  /** Commit ids or ref names that must be present afterwards. */
  readonly wants: readonly string[];
  /** Commits below each want, or null for all there are. */
  readonly depth: number | null;
}

/** Nothing but the objects; and the program at the other end is git's own, whatever the repository names for it. */
export const plainly = [
  "--no-tags",
  "--no-write-fetch-head",
  "--no-auto-maintenance",
  "--no-recurse-submodules",
  "--upload-pack=git-upload-pack",
  "--quiet",
] as const;

/** Throws a `GitError` in git's words when the remote refuses. */
export async function fetchCommits(place: GitPlace, { remote, wants, depth }: FetchWish): Promise<void> {
  const bad = [remote, ...wants].find((word) => word === "" || word.startsWith("-"));
  if (bad !== undefined) throw new GitError("bad-input", `not a remote or revision: ${bad}`);
  const shallow = (await runGit(place, ["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() === "true";
  const deepen = depth !== null ? [`--depth=${depth}`] : shallow ? ["--unshallow"] : [];
  await runGit(place, ["fetch", ...plainly, ...deepen, "--", remote, ...wants], {
    credentials: true,
  });
}
