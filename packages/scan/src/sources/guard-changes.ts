// Which files that the guard stands on does a scan change, and what stood there before: the material of guard-tampering.

import type { Place } from "@hodlguard/core";
import {
  type GitPlace,
  isGitlink,
  isZero,
  parseRawDiff,
  pathText,
  type RawChange,
  type Repository,
  readObjects,
  type StagedAgainst,
  shallowBoundary,
  splitRecords,
  streamGit,
} from "@hodlguard/git";
import { guardedKind, guardedPathspecs } from "../tampering/guarded-paths.ts";
import type { Change } from "../tampering/weakening.ts";
import { nowhere, signatures } from "./places.ts";

export interface GuardChange extends Change {
  readonly place: Place;
}

interface Found {
  readonly path: string;
  readonly oldOid: string;
  readonly newOid: string;
  readonly place: Place;
}

/** Changes of the index against HEAD; what a merge in conclusion takes over from another parent is that parent's. */
export async function stagedGuardChanges(place: GitPlace, compared: readonly StagedAgainst[]): Promise<GuardChange[]> {
  const found: Found[] = [];
  for (const change of compared[0]?.changes ?? []) {
    const path = pathText(change.path);
    if (!concerns(change, path)) continue;
    const elsewhere = compared.slice(1).some(({ changes }) => !changes.some((other) => other.path.equals(change.path)));
    if (!elsewhere) found.push({ path, ...ids(change), place: { ...nowhere, path, blob: blobOf(change) } });
  }
  return await withContents(place, found);
}

/** Changes that the commits of some revisions make themselves: a merge counts only where it differs from all its parents. */
export async function revisionGuardChanges(
  repository: Repository,
  revisions: readonly string[],
  options: readonly string[],
): Promise<GuardChange[]> {
  if (revisions.length === 0) return [];
  const { place } = repository;
  const args = [
    "log",
    "--full-history",
    "-m",
    "--root",
    "-r",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--format=%H %P",
  ];
  const names = revisions.map((name) => `${name}\n`);
  const stream = streamGit(place, [...args, ...options, "--stdin", "--", ...guardedPathspecs], names);
  const found = new Map<string, { one: Found; seen: number; parents: number }>();
  let commit = "";
  let parents = 0;
  for await (const record of parseRawDiff(splitRecords(stream, 0))) {
    if ("header" in record) {
      const [id, ...itsParents] = record.header.trim().split(" ");
      [commit, parents] = [id!, Math.max(1, itsParents.length)];
      continue;
    }
    const path = pathText(record.change.path);
    if (!concerns(record.change, path)) continue;
    const key = `${commit} ${path}`;
    const known = found.get(key);
    if (known !== undefined) known.seen++;
    else {
      const one = { path, ...ids(record.change), place: { ...nowhere, path, blob: blobOf(record.change), commit } };
      found.set(key, { one, seen: 1, parents });
    }
  }
  // A commit whose parents were cut off looks as if it had brought everything; the scan names it as the end of what is here.
  const cut = shallowBoundary(repository);
  const own = [...found.values()].filter(({ one, seen, parents }) => seen === parents && !cut.has(one.place.commit!)).map(({ one }) => one);
  const signed = await signatures(repository, [...new Set(own.map(({ place }) => place.commit!))]);
  // git tells the newest first; the judge wants ancestors first.
  const placed = own.reverse().map((one, order) => ({ ...one, place: { ...one.place, ...signed.get(one.place.commit!), order } }));
  return await withContents(place, placed);
}

const concerns = (change: RawChange, path: string): boolean =>
  change.status !== "U" && guardedKind(path) !== null && !isGitlink(change.newMode) && !isGitlink(change.oldMode);

const ids = ({ oldOid, newOid }: RawChange) => ({ oldOid, newOid });

const blobOf = ({ newOid }: RawChange): string | null => (isZero(newOid) ? null : newOid);

/** Objects that are not here count as no content: the scan itself names them as not scanned. */
async function withContents(place: GitPlace, found: readonly Found[]): Promise<GuardChange[]> {
  const wanted = [...new Set(found.flatMap(({ oldOid, newOid }) => [oldOid, newOid]))].filter((oid) => !isZero(oid));
  const contents = new Map<string, Uint8Array>();
  if (wanted.length > 0)
    for await (const object of readObjects(place, wanted)) if (!("unread" in object)) contents.set(object.name, object.bytes);
  return found.map(({ path, oldOid, newOid, place: at }) => ({
    path,
    before: contents.get(oldOid) ?? null,
    after: contents.get(newOid) ?? null,
    place: at,
  }));
}
