// Which git this is, and whether it is new enough: 2.30 brings every option that is used here (`rev-parse
// --show-object-format` of 2.28 is the newest of them; `diff-index`, `diff-tree`, `rev-list --missing=print` and
// `cat-file --batch` are older).

import { GitError } from "../command/git-error.ts";
import type { GitPlace } from "../command/run.ts";
import { simpleGitAt } from "../command/simple.ts";

export interface GitVersion {
  readonly text: string;
  readonly supported: boolean;
}

export const oldestGit = "2.30";

/** Throws a `GitError` of kind `git-missing`. */
export async function gitVersion(place: GitPlace): Promise<GitVersion> {
  const { installed, major, minor, patch } = await (await simpleGitAt(place)).version();
  if (!installed) throw new GitError("git-missing", "git could not be started", `Install git ${oldestGit} or newer and put it on PATH.`);
  return { text: `${major}.${minor}.${patch}`, supported: major > 2 || (major === 2 && minor >= 30) };
}
