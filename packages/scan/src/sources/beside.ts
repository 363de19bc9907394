// The other files of a folder, as far as a scan can see them: in a commit's tree, in the index, or on disk. Asked only about
// the few folders that hold an encrypted key, so it costs ordinary scans nothing.

import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "@hodlguard/core";
import { type GitPlace, objectHeaders, pathText, readObjects, runGit, treeEntries } from "@hodlguard/git";

export interface FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file with a passphrase is small; a folder of more files is a collection. */
const LARGEST = 65_536;
const MOST = 500;

const folderOf = (path: string): string => path.slice(0, path.split("!")[0]!.lastIndexOf("/") + 1);

/** In the tree of the commit that brought the place, and in HEAD's, where the passphrase may have come later. */
export async function* besideInCommit(git: GitPlace, head: string | null, { path, commit }: Place): AsyncGenerator<FileBeside> {
  if (path === null || path.includes("\n")) return;
  const folder = folderOf(path).replace(/\/$/, "");
  const commits = [...new Set([commit, head])].filter((one) => one !== null);
  const folders: ReadonlyMap<string, string>[] = [];
  for await (const tree of readObjects(
    git,
    commits.map((one) => `${one}:${folder}`),
  ))
    if (!("unread" in tree) && tree.type === "tree") folders.push(filesOf(tree));
  // Behind the trees, so that one process of git's reads both.
  for (const names of folders) yield* blobs(git, names);
}

function filesOf({ bytes, oid: tree }: { readonly bytes: Buffer; readonly oid: string }): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { mode, name, oid } of treeEntries(bytes, tree.length / 2))
    if (mode.startsWith("100") && names.size < MOST) names.set(oid, pathText(name));
  return names;
}

/** In the index: what is staged and what was committed before. */
export async function* besideInIndex(git: GitPlace, { path }: Place): AsyncGenerator<FileBeside> {
  if (path === null) return;
  const folder = folderOf(path);
  const scope = folder === "" ? ":(top,glob)*" : `:(top,literal)${folder}`;
  const { stdout } = await runGit(git, ["ls-files", "-s", "-z", "--full-name", "--", scope]);
  const names = new Map<string, string>();
  for (const line of stdout.toString("utf8").split("\0")) {
    const entry = /^100\d+ ([0-9a-f]{40,64}) 0\t(.*)$/s.exec(line);
    if (entry === null) continue;
    const name = entry[2]!.slice(folder.length);
    if (!name.includes("/") && names.size < MOST) names.set(entry[1]!, name);
  }
  yield* blobs(git, names);
}

/** On disk. `root` is what the place's path counts from. */
export async function* besideOnDisk(root: string, { path, source }: Place): AsyncGenerator<FileBeside> {
  if (path === null || source !== "file") return;
  const folder = join(root, folderOf(path));
  for (const name of (await readdir(folder).catch(() => [])).slice(0, MOST)) {
    const stats = await lstat(join(folder, name)).catch(() => null);
    if (!stats?.isFile() || stats.size > LARGEST) continue;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes !== null) yield { name, bytes };
  }
}

async function* blobs(git: GitPlace, names: ReadonlyMap<string, string>): AsyncGenerator<FileBeside> {
  // Sizes first: one that is too large would cost a process of git's, since its bytes stand in the pipe.
  const headers = await objectHeaders(git, [...names.keys()]);
  const small = [...names.keys()].filter((oid) => (headers.get(oid)?.size ?? Number.POSITIVE_INFINITY) <= LARGEST);
  for await (const object of readObjects(git, small, LARGEST))
    if (!("unread" in object)) yield { name: names.get(object.oid)!, bytes: object.bytes };
}
