// Where git looks for hooks here, and what kind of place that is. git itself is asked, so core.hooksPath of any scope,
// linked worktrees, submodules and bare repositories need no rules of our own.

import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "../terminal/usage-error.ts";
import { git } from "./git-command.ts";

export interface HookPlace {
  /** Top folder of the work tree; in a bare repository the git directory. */
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly bare: boolean;
  /** The folder git takes hooks from. */
  readonly hooks: string;
  /** core.hooksPath as configured, null where it is not set. */
  readonly hooksPath: string | null;
  /**
   * `own`: inside the git directory. `husky`: husky 9's generated folder; scripts stand one level up. `tracked`: a folder of
   * the work tree. `shared`: elsewhere on the machine, hence other repositories' hooks too.
   */
  readonly kind: "own" | "husky" | "tracked" | "shared";
}

/** @throws UsageError where there is no repository, or no git. */
export async function hookPlace(cwd: string, env: NodeJS.ProcessEnv): Promise<HookPlace> {
  const ask = async (...args: string[]) => await git(args, { cwd, env });
  const found = await ask("rev-parse", "--absolute-git-dir");
  if (found.status === 127) throw new UsageError("git was not found: install it, or put it on PATH");
  if (found.status !== 0) {
    const words = found.err.replace(/^fatal: /, "").split("\n", 1)[0];
    throw new UsageError(
      `${/not a git repository/.test(found.err) ? "this is no git repository" : "git cannot tell where its hooks are"}: ${words}`,
    );
  }
  const gitDir = found.out;
  const commonDir = await gitPath(["--git-common-dir"], cwd, env);
  const hooks = await gitPath(["--git-path", "hooks"], cwd, env);
  const blocked = blockedAt(hooks);
  if (blocked !== null) throw new UsageError(`git cannot take hooks from ${hooks}: ${blocked} is no folder`);
  const bare = (await ask("rev-parse", "--is-bare-repository")).out === "true";
  const top = await ask("rev-parse", "--show-toplevel");
  const root = bare || top.status !== 0 ? gitDir : top.out;
  const configured = await ask("config", "--type=path", "--get", "core.hooksPath");
  const hooksPath = configured.status === 0 && configured.out !== "" ? configured.out : null;
  return { root, gitDir, commonDir, bare, hooks, hooksPath, kind: kindOf(hooks, root, commonDir, gitDir) };
}

/** What rev-parse says of a path, absolute: `--path-format` is only known to git 2.31. */
export async function gitPath(question: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { out } = await git(["rev-parse", ...question], { cwd, env });
  // Git means the folder by its real name, as `..` shows.
  return resolve(realpathSync(cwd), out);
}

/** The file that stands where the path needs a folder, or null. */
function blockedAt(path: string): string | null {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (isFolder(at) || dirname(at) === at) return null;
    if (existsSync(at)) return at;
  }
}

function kindOf(hooks: string, root: string, commonDir: string, gitDir: string): HookPlace["kind"] {
  if (inside(hooks, commonDir) || inside(hooks, gitDir)) return "own";
  if (!inside(hooks, root)) return "shared";
  return basename(hooks) === "_" && (basename(dirname(hooks)) === ".husky" || existsSync(join(hooks, "h"))) ? "husky" : "tracked";
}

function inside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !way.includes(":"));
}

/** With symbolic links resolved as far as the path exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
