// What git is about to commit: the index that git itself uses at this moment against HEAD and, in a merge that is being
// concluded, against every other parent. One git process, or one per parent of a merge.

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { GitError } from "../command/git-error.ts";
import { type GitPlace, runGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { emptyTree, type ObjectFormat } from "../repository/object-format.ts";
import { parseRawDiff, type RawChange } from "../repository/raw-diff.ts";

export interface StagedAgainst {
  /** A commit, `HEAD`, or the empty tree where nothing is committed yet. */
  readonly parent: string;
  readonly changes: readonly RawChange[];
}

const comparison = [
  "diff-index",
  "--cached",
  "--raw",
  "-z",
  "--full-index",
  "--no-abbrev",
  "--no-renames",
  "--ignore-submodules=none",
  "--ita-invisible-in-index",
];

/** One entry per parent, HEAD first. Throws a `GitError`. */
export async function stagedChanges(place: GitPlace): Promise<StagedAgainst[]> {
  const compared = [await againstHead(place)];
  for (const parent of await mergedParents(place)) compared.push(await against(place, parent));
  return compared;
}

/** The same comparison with renames found: path now → path before, both as Latin-1 of their bytes. */
export async function stagedRenames(place: GitPlace, parent: string): Promise<Map<string, { path: string; oid: string }>> {
  const args = [...comparison.filter((option) => option !== "--no-renames"), "-M", "-l0", parent, "--"];
  const { stdout } = await runGit(place, args);
  const renames = new Map<string, { path: string; oid: string }>();
  for (const { status, path, source, oldOid } of await changesOf(stdout))
    if (status === "R" && source !== null) renames.set(path.toString("latin1"), { path: source.toString("latin1"), oid: oldOid });
  return renames;
}

async function againstHead(place: GitPlace): Promise<StagedAgainst> {
  try {
    return await against(place, "HEAD");
  } catch (error) {
    if (!(error instanceof GitError) || error.kind !== "unknown-revision") throw error;
    // No commit yet: HEAD names a branch that does not exist. Anything else is a damaged HEAD, and git's words stand.
    const branch = await runGit(place, ["symbolic-ref", "-q", "HEAD"], { accept: [1, 128] });
    const name = branch.stdout.toString("utf8").trim();
    if (branch.code !== 0 || (await runGit(place, ["show-ref", "-q", "--verify", name], { accept: [1, 128] })).code === 0) throw error;
    const format = (await runGit(place, ["rev-parse", "--show-object-format"])).stdout.toString("latin1").trim();
    return against(place, emptyTree[format as ObjectFormat]);
  }
}

async function against(place: GitPlace, parent: string): Promise<StagedAgainst> {
  const { stdout } = await runGit(place, [...comparison, parent, "--"]);
  return { parent, changes: await changesOf(stdout) };
}

async function changesOf(stdout: Buffer): Promise<RawChange[]> {
  const changes: RawChange[] = [];
  const once = (async function* () {
    yield stdout;
  })();
  for await (const record of parseRawDiff(splitRecords(once, 0))) if ("change" in record) changes.push(record.change);
  return changes;
}

/**
 * The other parents of a merge that is being concluded; an octopus has several. A merge without conflict runs its hook
 * before it writes MERGE_HEAD, and names them in its environment alone.
 */
async function mergedParents(place: GitPlace): Promise<string[]> {
  const gitDir = nearbyGitDir(place) ?? (await askGitDir(place));
  const file = join(gitDir, "MERGE_HEAD");
  if (existsSync(file)) return readFileSync(file, "latin1").split("\n").filter(Boolean);
  return Object.keys(place.environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name)?.[1] ?? []);
}

const askGitDir = async (place: GitPlace): Promise<string> =>
  (await runGit(place, ["rev-parse", "--absolute-git-dir"])).stdout.toString("utf8").replace(/\n$/, "");

/** Finds the git folder as git would in the plain cases, which saves a process in every hook; null where git must be asked. */
function nearbyGitDir(place: GitPlace): string | null {
  const { GIT_DIR: named, GIT_CEILING_DIRECTORIES: ceiling } = place.environment;
  if (named !== undefined && named !== "") return resolve(place.dir, named);
  if (ceiling !== undefined) return null;
  for (let dir = resolve(place.dir); ; dir = dirname(dir)) {
    const candidate = join(dir, ".git");
    const kind = statSync(candidate, { throwIfNoEntry: false });
    if (kind?.isDirectory() && existsSync(join(candidate, "HEAD"))) return candidate;
    if (kind?.isFile()) {
      const found = /^gitdir: (.*?)\n?$/s.exec(readFileSync(candidate, "utf8"));
      return found ? resolve(dir, found[1]!) : null;
    }
    if (dirname(dir) === dir || existsSync(join(dir, "HEAD"))) return null;
  }
}
