// What is staged in the plainest of cases (one parent, nothing large), read by two processes that are waited for: half the time
// of the streams that everything else needs. Whatever is not plain gives null, and the careful way must be taken.

import { spawnSync } from "node:child_process";
import { inertSettings } from "../command/environment.ts";
import type { GitPlace } from "../command/run.ts";

export interface StagedAtOnce {
  readonly head: string;
  /** Latin-1 of the bytes of every path that changed, deleted ones included. */
  readonly paths: readonly string[];
  readonly blobs: readonly Buffer[];
  /** The index's copies of the files asked for, null where there is none. */
  readonly files: ReadonlyMap<string, Buffer | null>;
}

/** More than this in all is no plain case. */
const MOST_BYTES = 16 * 1024 * 1024;

/** @param files paths from the repository's root whose staged content is wanted besides */
export function stagedAtOnce(place: GitPlace, files: readonly string[]): StagedAtOnce | null {
  // Parents of a merge that git is about to make without conflict stand in the environment alone.
  if (Object.keys(place.environment).some((name) => name.startsWith("GITHEAD_"))) return null;
  const listed = git(place, [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--full-index",
    "--no-abbrev",
    "--no-renames",
    "--ignore-submodules=none",
    "--ita-invisible-in-index",
    "HEAD",
    "--",
  ]);
  const changes = listed && changesIn(listed);
  if (!changes) return null;
  const read = objectsAtOnce(place, ["HEAD^{commit}", "MERGE_HEAD", ...files.map((file) => `:${file}`), ...changes.oids]);
  if (read === null) return null;
  const [head, merged, ...rest] = read;
  // A merge that is being concluded has more than one parent.
  if (head == null || merged !== null) return null;
  const blobs = rest.slice(files.length);
  if (blobs.some((blob) => blob === null)) return null;
  return {
    head: head.oid,
    paths: changes.paths,
    blobs: blobs.map((blob) => blob!.bytes),
    files: new Map(files.map((file, index) => [file, rest[index]?.bytes ?? null])),
  };
}

/** Objects by name; null for one that is not there, or null for all where git did not answer as expected. */
export function objectsAtOnce(place: GitPlace, names: readonly string[]): ({ oid: string; bytes: Buffer } | null)[] | null {
  const out = git(place, ["cat-file", "--batch"], `${names.join("\n")}\n`);
  if (out === null) return null;
  const objects: ({ oid: string; bytes: Buffer } | null)[] = [];
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    const header = out.toString("latin1", at, end);
    at = end + 1;
    const [, oid, size] = /^([0-9a-f]{40,64}) (?:blob|commit) (\d+)$/.exec(header) ?? [];
    if (oid === undefined) {
      if (!header.endsWith(" missing")) return null;
      objects.push(null);
      continue;
    }
    objects.push({ oid, bytes: out.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return objects.length === names.length ? objects : null;
}

function git(place: GitPlace, args: readonly string[], input = ""): Buffer | null {
  const { status, stdout } = spawnSync("git", [...inertSettings, ...args], {
    cwd: place.dir,
    env: place.environment,
    input,
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  return status === 0 ? stdout : null;
}

/** Null where an entry is unmerged or a record is not of the form that `--raw -z` has. */
function changesIn(output: Buffer): { paths: string[]; oids: string[] } | null {
  const records = output.toString("latin1").split("\0");
  const paths: string[] = [];
  const oids = new Set<string>();
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, mode, oid, status] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([ADMT])$/.exec(records[index]!) ?? [];
    if (oid === undefined) return null;
    paths.push(records[index + 1]!);
    // Submodules have no content here.
    if (status !== "D" && mode !== "160000" && !/^0+$/.test(oid)) oids.add(oid);
  }
  return { paths, oids: [...oids] };
}
