// What git is about to commit, as contents: the index's own blobs, never the work tree. Two git processes where nothing
// is found; more only to say what is new.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import {
  type GitPlace,
  isGitlink,
  isZero,
  type RawChange,
  readContents,
  resolveNames,
  type StagedAgainst,
  stagedChanges,
  stagedRenames,
} from "@hodlguard/git";
import { besideInIndex } from "./beside.ts";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { FreshLines } from "./fresh-lines.ts";
import { stagedGuardChanges } from "./guard-changes.ts";
import { pathNameId } from "./object-contents.ts";
import { foldersAbove, nowhere } from "./places.ts";
import type { Content, ScanSource } from "./source.ts";
import { shortestName, shownPath } from "./tree-names.ts";

export interface StagedOptions extends ReadLimits {
  /** Report what lies in unchanged lines too. */
  readonly whole: boolean;
}

/** Throws a `GitError` where there is no repository or its index cannot be read. */
export async function stagedSource(place: GitPlace, options: StagedOptions): Promise<ScanSource> {
  const compared = await stagedChanges(place);
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const entries = collect(compared, notScanned);
  const blobs = new Map<string, StagedEntry[]>();
  for (const entry of entries.values()) blobs.set(entry.oid, [...(blobs.get(entry.oid) ?? []), entry]);
  const fresh = new FreshLines({ place });
  const renames = new Map<string, Awaited<ReturnType<typeof stagedRenames>>>();
  let head: string | null = null;

  async function* contents(): AsyncGenerator<Content> {
    for (const name of newNames(entries.values())) yield { id: pathNameId(name), bytes: Buffer.from(shownPath(name)) };
    for await (const object of readContents(place, ["HEAD^{commit}", ...blobs.keys()], options.maxBlobBytes)) {
      if (object.name === "HEAD^{commit}") {
        head = "unread" in object ? null : object.oid;
      } else if ("unread" in object) {
        for (const { path } of blobs.get(object.name)!)
          notScanned.push({ path: shownPath(path), blob: object.name, reason: object.unread });
      } else {
        counted.blobs++;
        counted.bytes += object.bytes.length;
        yield { id: object.oid, bytes: object.bytes };
      }
    }
  }

  async function placesOf(ids: ReadonlySet<string>): Promise<Map<string, Place[]>> {
    const places = new Map<string, Place[]>();
    for (const { path, oid } of entries.values()) {
      const shown = shownPath(path);
      if (ids.has(oid)) places.set(oid, [...(places.get(oid) ?? []), { ...nowhere, path: shown, blob: oid }]);
      if (ids.has(pathNameId(path))) places.set(pathNameId(path), [{ ...nowhere, source: "path-name", path: shown }]);
    }
    const folders = [...ids].filter((id) => id.startsWith("path-name:") && !places.has(id)).map((id) => id.slice("path-name:".length));
    for (const folder of folders) {
      const asked = compared.map(({ parent }) => `${parent}:${shownPath(folder).replaceAll("\n", "\ufffd")}`);
      const known = await resolveNames(place, asked);
      if (known.some((oid) => oid === null)) places.set(pathNameId(folder), [{ ...nowhere, source: "path-name", path: shownPath(folder) }]);
    }
    return places;
  }

  /** What stood at the path in a parent: its blob, a renamed one, or nothing. */
  async function before({ parent, changes }: StagedAgainst, entry: StagedEntry): Promise<string | null> {
    const change = changes.find(({ path }) => path.toString("latin1") === entry.path);
    if (change === undefined) return entry.oid;
    if (change.status !== "A") return change.oldOid;
    const known = renames.get(parent) ?? (await stagedRenames(place, parent).catch(() => new Map<string, { path: string; oid: string }>()));
    renames.set(parent, known);
    return known.get(entry.path)?.oid ?? null;
  }

  async function isFresh(at: Place, sighting: Sighting): Promise<boolean> {
    const entry = [...entries.values()].find(({ path, oid }) => oid === at.blob && shownPath(path) === at.path);
    if (options.whole || entry === undefined) return true;
    const predecessors = await Promise.all(compared.map((one) => before(one, entry)));
    const lines = await fresh.against(entry.oid, predecessors, sighting);
    return lines.some((perParent) => perParent.some(Boolean));
  }

  return {
    mode: "staged",
    get head() {
      return head;
    },
    contents,
    placesOf,
    isFresh,
    beside: (at) => besideInIndex(place, at),
    guardChanges: () => stagedGuardChanges(place, compared),
    counted,
    notScanned,
  };
}

interface StagedEntry {
  /** Latin-1 of its bytes. */
  readonly path: string;
  readonly oid: string;
  /** The name itself is new against some parent. */
  readonly isNew: boolean;
}

/** One entry per path that differs from some parent and has content. */
function collect(compared: readonly StagedAgainst[], notScanned: NotScanned[]): Map<string, StagedEntry> {
  const entries = new Map<string, StagedEntry>();
  const unmerged = new Set<string>();
  for (const { changes } of compared) {
    for (const change of changes) {
      const path = change.path.toString("latin1");
      if (change.status === "U") unmerged.add(path);
      else if (holdsContent(change))
        entries.set(path, { path, oid: change.newOid, isNew: change.status === "A" || (entries.get(path)?.isNew ?? false) });
    }
  }
  // Git refuses to commit while these stand, so nothing of them can slip through; the receipt names them all the same.
  for (const path of unmerged) notScanned.push({ path: shownPath(path), blob: null, reason: "unmerged" });
  return entries;
}

/** Names that are new, and the long ones of the folders around them, which may be. */
function newNames(entries: Iterable<StagedEntry>): Set<string> {
  const names = new Set<string>();
  for (const { path, isNew } of entries) {
    if (!isNew) continue;
    names.add(path);
    for (const folder of foldersAbove(path)) if (folder.length - folder.lastIndexOf("/") > shortestName) names.add(folder);
  }
  return names;
}

const holdsContent = ({ status, newMode, newOid }: RawChange): boolean => status !== "D" && !isGitlink(newMode) && !isZero(newOid);
