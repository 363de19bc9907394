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
  const files = new Map<string, FileEntry>();
  for await (const tree of readObjects(
    git,
    commits.map((one) => `${one}:${folder}`),
  ))
    if (!("unread" in tree) && tree.type === "tree") for (const file of filesOf(tree)) files.set(`${file.oid} ${file.name}`, file);
  // Both folders together: most of what HEAD's holds is in the older one, too.
  yield* blobs(git, [...files.values()]);
}

interface FileEntry {
  readonly name: string;
  readonly oid: string;
}

function filesOf({ bytes, oid: tree }: { readonly bytes: Buffer; readonly oid: string }): readonly FileEntry[] {
  const files: FileEntry[] = [];
  for (const { mode, name, oid } of treeEntries(bytes, tree.length / 2))
    if (mode.startsWith("100") && files.length < MOST) files.push({ name: pathText(name), oid });
  return files;
}

/** In the index: what is staged and what was committed before. */
export async function* besideInIndex(git: GitPlace, { path }: Place): AsyncGenerator<FileBeside> {
  if (path === null) return;
  const folder = folderOf(path);
  const scope = folder === "" ? ":(top,glob)*" : `:(top,literal)${folder}`;
  const { stdout } = await runGit(git, ["ls-files", "-s", "-z", "--full-name", "--", scope]);
  const files: FileEntry[] = [];
  for (const line of stdout.toString("utf8").split("\0")) {
    const entry = /^100\d+ ([0-9a-f]{40,64}) 0\t(.*)$/s.exec(line);
    if (entry === null) continue;
    const name = entry[2]!.slice(folder.length);
    if (!name.includes("/") && files.length < MOST) files.push({ name, oid: entry[1]! });
  }
  yield* blobs(git, files);
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

async function* blobs(git: GitPlace, files: readonly FileEntry[]): AsyncGenerator<FileBeside> {
  // Sizes first: one that is too large would cost a process of git's, since its bytes stand in the pipe.
  const headers = await objectHeaders(
    git,
    files.map(({ oid }) => oid),
  );
  const small = files.filter(({ oid }) => (headers.get(oid)?.size ?? Number.POSITIVE_INFINITY) <= LARGEST);
  let next = 0;
  // Objects come in the order asked for.
  for await (const object of readObjects(
    git,
    small.map(({ oid }) => oid),
    LARGEST,
  )) {
    const { name } = small[next++]!;
    if (!("unread" in object)) yield { name, bytes: object.bytes };
  }
}
