// Files and folders on disk, and standard input. Inside a repository what git ignores is left out unless asked for;
// outside everything is read. Links are read as their text and never followed; what cannot be read is named.

import { openSync, type Stats } from "node:fs";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { maskRandomRuns, type NotScanned, type Place } from "@hodlguard/core";
import { GitError, type GitPlace, gitPlace, HELD_BYTES, pathText, type Repository, runGit, Spool, StoredFile } from "@hodlguard/git";
import { besideOnDisk } from "./beside.ts";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { nowhere } from "./places.ts";
import type { Content, ScanSource } from "./source.ts";

export interface FilesOptions extends ReadLimits {
  /** Read what git ignores too. */
  readonly noIgnore: boolean;
  /** The path that standard input is to have. */
  readonly stdinName: string | null;
  /** Null outside a repository. */
  readonly repository: Repository | null;
  /** Where relative paths begin. */
  readonly from: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** @param paths files, folders, or `-` for standard input */
export function filesSource(paths: readonly string[], options: FilesOptions): ScanSource {
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const root = options.repository?.workTree ?? resolve(options.from);
  const places = new Map<string, Place>();

  async function* contents(): AsyncGenerator<Content> {
    const seen = new Set<string>();
    for (const path of paths.length === 0 ? ["."] : paths) {
      if (path === "-") {
        yield* take(options.stdinName ?? "-", "stdin", await readAll(options.stdin, options.maxBlobBytes));
        continue;
      }
      for await (const file of filesBelow(resolve(options.from, path), options, notScanned, root)) {
        const key = file.toString("latin1");
        if (seen.has(key)) continue;
        seen.add(key);
        yield* take(shownFrom(root, file), "file", await readOne(file, options.maxBlobBytes));
      }
    }
  }

  function* take(path: string, source: "file" | "stdin", read: Buffer | StoredFile | string): Generator<Content> {
    if (typeof read === "string") {
      notScanned.push({ path, blob: null, reason: read });
      return;
    }
    counted.files++;
    counted.bytes += read.length;
    places.set(`${source}:${path}`, { ...nowhere, source, path });
    try {
      yield { id: `${source}:${path}`, bytes: read };
    } finally {
      if (!Buffer.isBuffer(read)) read.close();
    }
  }

  return {
    mode: "files",
    head: options.repository?.head ?? null,
    contents,
    async placesOf(ids) {
      return new Map([...ids].map((id) => [id, [places.get(id)!]]));
    },
    beside: (place) => besideOnDisk(root, place),
    counted,
    notScanned,
  };
}

const bytesOf = (path: string): Buffer => Buffer.from(path, "utf8");

function shownFrom(root: string, file: Buffer): string {
  const base = bytesOf(root.endsWith(sep) ? root : root + sep);
  const inside = file.subarray(0, base.length).equals(base);
  const text = pathText(inside ? file.subarray(base.length) : file);
  return inside ? text.replaceAll(sep, "/") : relative(root, text).replaceAll(sep, "/");
}

/** The files that a named path stands for, as absolute paths in bytes. */
async function* filesBelow(
  path: string,
  options: FilesOptions,
  notScanned: NotScanned[],
  root: string,
  isNested = false,
): AsyncGenerator<Buffer> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) {
    // Who names what is not there may have pasted anything.
    notScanned.push({ path: maskRandomRuns(shownFrom(root, bytesOf(path))), blob: null, reason: "unreadable: no such file" });
  } else if (!stats.isDirectory()) {
    yield bytesOf(path);
  } else {
    const listed = options.noIgnore ? null : await listedByGit(path, placeFor(path, isNested, options));
    if (listed === null) yield* everyFileBelow(bytesOf(path), notScanned, root);
    else for (const file of listed) yield* notAFolder(file, options, notScanned, root);
  }
}

/** Git lists a nested repository as one name with a slash behind it; a submodule as its folder. Both are walked as their own. */
async function* notAFolder(file: Buffer, options: FilesOptions, notScanned: NotScanned[], root: string): AsyncGenerator<Buffer> {
  const bare = file.at(-1) === 47 ? file.subarray(0, -1) : file;
  const stats = await lstat(bare).catch(() => null);
  // Tracked, and deleted on disk: nothing to read.
  if (stats === null) return;
  if (stats.isDirectory()) yield* filesBelow(bare.toString("utf8"), options, notScanned, root, true);
  else yield bare;
}

/** How git sees a folder: by itself, or as part of the work tree that the environment names a repository for. */
function placeFor(folder: string, isNested: boolean, { repository }: FilesOptions): GitPlace {
  const environment = repository?.place.environment ?? process.env;
  const place = gitPlace(folder, environment);
  if (isNested || environment.GIT_DIR === undefined || repository?.workTree == null) return place;
  const { workTree, gitDir } = repository;
  if (folder !== workTree && !folder.startsWith(join(workTree, sep))) return place;
  return { dir: folder, environment: { ...place.environment, GIT_DIR: gitDir, GIT_WORK_TREE: workTree } };
}

/** Tracked and unignored files below a folder; null where no work tree is around it. */
async function listedByGit(folder: string, place: GitPlace): Promise<Buffer[] | null> {
  const inside = await runGit(place, ["rev-parse", "--is-inside-work-tree"], { accept: [128] }).catch((error: unknown) => {
    // Without git nobody can tell what is ignored, so everything is read.
    if (error instanceof GitError && error.kind === "git-missing") return null;
    throw error;
  });
  if (inside?.stdout.toString("latin1").trim() !== "true") return null;
  const { stdout } = await runGit(place, ["ls-files", "-z", "-c", "-o", "--exclude-standard", "--", "."]);
  // A submodule that was not checked out is one name for git, the folder's own; what lies there all the same is read.
  if (stdout.equals(Buffer.from("./\0"))) return null;
  // Whoever names an ignored folder wants it read.
  if (stdout.length === 0 && (await runGit(place, ["check-ignore", "-q", "--", "."], { accept: [1, 128] })).code === 0) return null;
  const files = new Map<string, Buffer>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0, at);
    const name = stdout.subarray(at, end);
    files.set(name.toString("latin1"), Buffer.concat([bytesOf(join(folder, sep)), name]));
    at = end + 1;
  }
  return [...files.values()];
}

async function* everyFileBelow(folder: Buffer, notScanned: NotScanned[], root: string): AsyncGenerator<Buffer> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) {
    notScanned.push({ path: shownFrom(root, folder), blob: null, reason: `unreadable: ${entries.code}` });
    return;
  }
  for (const entry of entries) {
    const path = Buffer.concat([folder, bytesOf(sep), entry.name]);
    if (!entry.isDirectory()) yield path;
    else if (entry.name.toString("latin1") !== ".git") yield* everyFileBelow(path, notScanned, root);
  }
}

/** The bytes, or why there are none. A link's bytes are its target's name. */
async function readOne(path: Buffer, maxBytes: number): Promise<Buffer | StoredFile | string> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return await readlink(path, { encoding: "buffer" });
    if (!stats.isFile()) return `special-file: ${kindOf(stats)}`;
    if (stats.size > maxBytes) return "too-large";
    return stats.size > HELD_BYTES ? new StoredFile(openSync(path, "r")) : await readFile(path);
  } catch (error) {
    return `unreadable: ${(error as NodeJS.ErrnoException).code ?? "error"}`;
  }
}

const kindOf = (stats: Stats): string =>
  stats.isFIFO() ? "pipe" : stats.isSocket() ? "socket" : stats.isDirectory() ? "folder" : "device";

/** Everything a stream gives, stored as soon as it is large. */
async function readAll(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer | StoredFile | string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let spool: Spool | null = null;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) {
        spool?.close();
        return "too-large";
      }
      chunks.push(chunk);
      if (spool === null && size <= HELD_BYTES) continue;
      spool ??= new Spool();
      for (const part of chunks.splice(0)) spool.write(part);
    }
  } catch (error) {
    spool?.close();
    return `unreadable: ${(error as NodeJS.ErrnoException).code ?? "error"}`;
  }
  return spool === null ? Buffer.concat(chunks) : spool.stored();
}
