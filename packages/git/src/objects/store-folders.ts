// Where a repository's objects lie: its own object folder and every alternate, as git resolves them
// (GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, objects/info/alternates; gitrepository-layout(5)).

import { readFileSync, realpathSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Repository } from "../repository/repository.ts";

/** git gives up beyond this depth, too. */
const MAX_DEPTH = 5;

/** A repository, as far as finding its objects goes. */
export type StoreLocation = Pick<Repository, "place" | "commonDir" | "objectFormat">;

/** Object folders, the repository's own one first, each once. Those that do not exist are left out, as git does. */
export function storeFolders(location: StoreLocation): string[] {
  const folders: string[] = [];
  const add = (folder: string, depth: number): void => {
    let real: string;
    try {
      real = realpathSync(folder);
    } catch {
      return;
    }
    if (folders.includes(real)) return;
    folders.push(real);
    if (depth >= MAX_DEPTH) return;
    for (const alternate of alternatesOf(real)) add(resolve(real, alternate), depth + 1);
  };
  // git reads relative paths in these variables from the folder it runs in.
  const { environment, dir } = location.place;
  const own = environment.GIT_OBJECT_DIRECTORY;
  const others = splitPaths(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? "");
  add(own ? resolve(dir, own) : join(location.commonDir, "objects"), 0);
  for (const other of others) add(resolve(dir, other), 1);
  return folders;
}

function alternatesOf(folder: string): string[] {
  let text: string;
  try {
    text = readFileSync(join(folder, "info", "alternates"), "utf8");
  } catch {
    return [];
  }
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => (line.startsWith('"') ? unquote(line) : line));
}

/** A list of paths as in PATH; an entry in double quotes may hold the separator and C escapes. */
function splitPaths(list: string): string[] {
  const quoted = `"(?:[^"\\\\]|\\\\.)*"`;
  const pattern = new RegExp(`(${quoted}|[^${delimiter}]+)(?:${delimiter}|$)`, "gs");
  return [...list.matchAll(pattern)].map(([, path]) => (path!.startsWith('"') ? unquote(path!) : path!));
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** Undoes git's C-style quoting, whose octal escapes are bytes of UTF-8. */
function unquote(quoted: string): string {
  const bytes: number[] = [];
  for (const [part, octal, letter] of quoted.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(part));
  }
  return Buffer.from(bytes).toString("utf8");
}
