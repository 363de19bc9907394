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
  const asked = ["--show-object-format", "--is-shallow-repository", "--is-inside-work-tree"];
  const [format, shallow, inside, gitDir] = await ask(place, [...asked, "--absolute-git-dir"]);
  const workTree = inside === "true" ? (await ask(place, ["--show-toplevel"]))[0]! : null;
  const [commonDir] = await ask(place, ["--git-common-dir"]);
  const head = await runGit(place, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [1, 128] });
  return {
    place,
    gitDir: gitDir!,
    commonDir: resolve(place.dir, commonDir!),
    workTree,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    shallow: shallow === "true",
    partial: isPartial(resolve(place.dir, commonDir!)),
    head: head.code === 0 ? head.stdout.toString("latin1").trim() : null,
  };
}

/** The last option's answer may hold line feeds: it is a path. */
async function ask(place: GitPlace, options: readonly string[]): Promise<string[]> {
  const { stdout } = await runGit(place, ["rev-parse", ...options]);
  const lines = stdout.toString("utf8").replace(/\n$/, "").split("\n");
  return [...lines.slice(0, options.length - 1), lines.slice(options.length - 1).join("\n")];
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
