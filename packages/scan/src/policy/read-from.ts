// Where policy is read from: the work tree, the index that git is committing, or a commit. Each gives a file's bytes by
// its path from the repository's root, null where there is none.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { absentName, GitError, type GitPlace, readObjects, runGit } from "@hodlguard/git";
import { BASELINE_FILE } from "./baseline.ts";
import { configurationFiles, type ReadFile } from "./find-configuration.ts";

/** What every loading of a policy asks for; read in one go so that git is started once. */
const wellKnown = [...configurationFiles, "package.json", BASELINE_FILE];

export function readFromFolder(root: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(join(root, path));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
      throw error;
    }
  };
}

export const readFromIndex = (place: GitPlace): ReadFile => readThroughGit(place, ":");

/** Throws a `GitError` of kind `unknown-revision` when git does not know the commit, `missing-object` when it is not here. */
export async function readFromRevision(place: GitPlace, revision: string): Promise<ReadFile> {
  if (revision.startsWith("-")) throw new GitError("unknown-revision", `not a revision: ${revision}`);
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], {
    accept: [1],
  });
  const absent = code === 0 ? null : await absentName(place, revision);
  if (absent !== null) {
    const words = `${revision} is ${absent}, which is not here`;
    throw new GitError("missing-object", words, "Run git fsck, and fetch or restore the missing objects.");
  }
  if (code !== 0) throw new GitError("unknown-revision", `git knows no commit named ${revision}, which policy is to be taken from`);
  return readThroughGit(place, `${stdout.toString("latin1").trim()}:`);
}

function readThroughGit(place: GitPlace, prefix: string): ReadFile {
  let known: Promise<Map<string, Uint8Array | null>> | null = null;
  return async (path) => {
    if (!wellKnown.includes(path)) return (await readAll(place, prefix, [path])).get(path) ?? null;
    known ??= readAll(place, prefix, wellKnown);
    return (await known).get(path) ?? null;
  };
}

const absent = (path: string): GitError =>
  new GitError(
    "missing-object",
    `the policy file ${path} is known but its object is not here`,
    "Fetch it: check out without a filter, or with fetch-depth: 0.",
  );

/** Which of the paths are files of the commit's tree. */
async function namedInTree(place: GitPlace, commit: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const { stdout } = await runGit(place, ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", ...paths]);
  const entries = stdout.toString("utf8").split("\0");
  return entries.filter((entry) => /^100/.test(entry)).map((entry) => entry.slice(entry.indexOf("\t") + 1));
}

async function readAll(place: GitPlace, prefix: string, paths: readonly string[]): Promise<Map<string, Uint8Array | null>> {
  const found = new Map<string, Uint8Array | null>();
  if (paths.some((path) => path.includes("\n"))) return found;
  const names = paths.map((path) => prefix + path);
  for await (const object of readObjects(place, names)) {
    const path = object.name.slice(prefix.length);
    if ("unread" in object) {
      // "No such path" and "path known, object absent" both answer "missing"; only the second has an id and must not pass for no policy.
      if (object.oid !== null) throw absent(path);
      found.set(path, null);
    } else found.set(path, object.type === "blob" ? object.bytes : null);
  }
  // By its path git calls an absent object missing, too; the tree knows better. The index's own files are checked out.
  const nowhere = prefix === ":" ? [] : paths.filter((path) => found.get(path) === null);
  for (const path of await namedInTree(place, prefix.slice(0, -1), nowhere)) throw absent(path);
  return found;
}
