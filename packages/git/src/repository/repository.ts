// Which repository a scan stands in: asked of git itself, so that linked worktrees, submodules, bare repositories,
// GIT_DIR and sub-folders all mean what git says they mean. Nothing is written.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type GitPlace, gitPlace, runGit } from "../command/run.ts";
import type { ObjectFormat } from "./object-format.ts";

export interface Repository {
  readonly place: GitPlace;
  /** Absolute. Of a linked worktree its own folder below `commonDir`. */
  readonly gitDir: string;
  readonly commonDir: string;
  /** Absolute root of the work tree; null in a bare repository or inside the git folder. */
  readonly workTree: string | null;
  readonly objectFormat: ObjectFormat;
  readonly shallow: boolean;
  /** A partial clone: objects may be absent because a remote promised them. */
  readonly partial: boolean;
  /** Commit that HEAD names; null where nothing is committed yet. */
  readonly head: string | null;
}

/** Opens the repository around `dir`, or the one that the environment names. Throws a `GitError`. */
export async function openRepository(dir?: string, base: NodeJS.ProcessEnv = process.env): Promise<Repository> {
  const place = gitPlace(dir, base);
  const known = await ask(place, [
    "--show-object-format",
    "--is-shallow-repository",
    "--is-inside-work-tree",
    "--git-common-dir",
    "--absolute-git-dir",
  ]);
  const [format, shallow, inside] = known;
  const commonDir = resolve(place.dir, known.length === 5 ? known[3]! : (await ask(place, ["--git-common-dir"])).join("\n"));
  const gitDir = known.length === 5 ? known[4]! : (await ask(place, ["--absolute-git-dir"])).join("\n");
  // One question for both: nothing stands behind the work tree where there is no commit yet.
  const asked = [...(inside === "true" ? ["--show-toplevel"] : []), "-q", "--verify", "HEAD^{commit}"];
  const told = (await ask(place, asked, [1, 128])).join("\n");
  const head = /(?:^|\n)([0-9a-f]{40}|[0-9a-f]{64})$/.exec(told);
  return {
    place,
    gitDir,
    commonDir,
    workTree: inside === "true" ? told.slice(0, head?.index ?? told.length) : null,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    shallow: shallow === "true",
    partial: isPartial(commonDir),
    head: head?.[1] ?? null,
  };
}

/** Lines; more than were asked for when a path holds a line feed. */
async function ask(place: GitPlace, options: readonly string[], accept: readonly number[] = []): Promise<string[]> {
  const { stdout } = await runGit(place, ["rev-parse", ...options], { accept });
  return stdout.toString("utf8").replace(/\n$/, "").split("\n");
}

/** Packs from a promisor remote, or a configuration that names one, make a partial clone. */
function isPartial(commonDir: string): boolean {
  try {
    return /^\s*(?:promisor\s*=\s*true|partialclone\s*=)/im.test(readFileSync(join(commonDir, "config"), "utf8"));
  } catch {
    return false;
  }
}

/** Commits whose parents a shallow clone left out. */
export function shallowBoundary(repository: Repository): Set<string> {
  const file = join(repository.commonDir, "shallow");
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, "latin1").split("\n").filter(Boolean));
}
