// Everything that some revisions bring and others do not have: the common part of `range`, `push` and `receive`. Every
// commit with its words, every tag, every blob, every name of a new path; nothing is capped, and what is absent is named.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import {
  findRenameSource,
  GitError,
  introductions,
  isGitlink,
  isZero,
  listCommits,
  listObjects,
  listRefs,
  pathText,
  type Repository,
} from "@hodlguard/git";
import { besideInCommit } from "./beside.ts";
import { copies, heldByTips } from "./copies.ts";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { FreshLines } from "./fresh-lines.ts";
import { revisionGuardChanges } from "./guard-changes.ts";
import { shallowNotices } from "./history-database.ts";
import { ObjectContents } from "./object-contents.ts";
import { type IntroducedPlace, introducedPlaces, nowhere, signatures } from "./places.ts";
import type { Content, ScanSource } from "./source.ts";

export interface Revisions {
  /** As `rev-list --stdin` takes them: ids, and ids with `^` before them. */
  readonly revisions: readonly string[];
  /** Options of `rev-list`, such as `--not --remotes=origin`. */
  readonly options: readonly string[];
}

export interface RevisionOptions extends ReadLimits {
  /** Report what lies in lines that a commit took over unchanged, too. */
  readonly whole: boolean;
}

export function revisionSource(
  mode: string,
  repository: Repository,
  { revisions, options }: Revisions,
  settings: RevisionOptions,
  extra: { readonly refNames?: readonly string[] } = {},
): ScanSource {
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);
  const hints = new Map<string, string | null>();
  const introduced = new Map<string, IntroducedPlace>();
  const fresh = new FreshLines(repository);

  async function* contents(): AsyncGenerator<Content> {
    for (const name of new Set(extra.refNames)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    if (revisions.length + options.length === 0) return;
    try {
      for await (const object of listObjects(repository.place, revisions, options)) {
        if ("missing" in object) notScanned.push({ path: null, blob: object.missing, reason: "missing-object" });
        else hints.set(object.oid, object.path);
      }
    } catch (error) {
      // What was listed so far is read all the same; the receipt says that it is not all.
      if (!(error instanceof GitError) || !error.isIncomplete || hints.size === 0) throw error;
      notScanned.push({ path: null, blob: null, reason: `${error.kind}: ${error.message}` });
      await listOneByOne();
    }
    // Git looks for these while the contents are read; whether it fails is asked below.
    if (mode !== "receive") changesOfGuard().catch(() => {});
    yield* objects.read([...hints.keys()], settings, (oid) => hints.get(oid) ?? null);
    yield* objects.read(await takenOver(), settings, (oid) => hints.get(oid) ?? null);
    yield* objects.names();
    notScanned.push(...shallowNotices(repository, (commit) => objects.commits.has(commit)));
  }

  /** Blobs that the excluded side holds, too, and that a commit puts to a place of its own: copies, and what was picked from elsewhere. */
  async function takenOver(): Promise<string[]> {
    const tips = await excludedTips(repository, revisions, options);
    if (tips.length === 0) return [];
    try {
      const taken = await copies(repository.place, objects.graph.ancestorsFirst(), (oid) => hints.has(oid), tips);
      for (const [oid, path] of taken) hints.set(oid, path);
      return [...taken.keys()];
    } catch (error) {
      // The listing has named what is absent.
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
      return [];
    }
  }

  /** Around damage at which git's own listing ends: what each commit changed, as far as that can be told. */
  async function listOneByOne(): Promise<void> {
    const commits = await listCommits(repository.place, revisions, options).catch(() => []);
    for (const commit of commits) hints.set(commit, null);
    for await (const { oid, path, mode } of introductions(repository.place, commits, () => true))
      if (!isZero(oid) && !isGitlink(mode) && !hints.has(oid)) hints.set(oid, pathText(path));
  }

  async function placesOf(ids: ReadonlySet<string>): Promise<Map<string, Place[]>> {
    const order = await listCommits(repository.place, revisions, options).catch(() => objects.graph.ancestorsFirst());
    const orders = new Map(order.map((commit, index) => [commit, index]));
    const places = new Map<string, Place[]>();
    const signed = await signatures(
      repository,
      [...ids].filter((id) => objects.commits.has(id) || objects.tags.has(id)),
    );
    const blobs = new Set<string>();
    for (const id of ids) {
      if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
      else if (objects.commits.has(id))
        places.set(id, [{ ...nowhere, ...signed.get(id), source: "commit-message", commit: id, order: orders.get(id) ?? 0 }]);
      else if (objects.tags.has(id)) places.set(id, [{ ...nowhere, ...signed.get(id), source: "tag-message" }]);
      else blobs.add(id);
    }
    if (blobs.size === 0) return places;
    const brought = await introducedPlaces(repository, order, blobs);
    const list = [...brought.values()].flat().filter(({ place }) => place.source === "blob");
    const tips = await excludedTips(repository, revisions, options);
    const held = await heldByTips(
      repository.place,
      tips,
      list.map(({ introduction }) => introduction),
    );
    for (const [id, list] of brought) {
      const kept = list.filter(({ introduction, place }) => place.source !== "blob" || !held.has(introduction));
      for (const one of kept) introduced.set(placeKey(one.place), one);
      places.set(
        id,
        kept.map(({ place }) => place),
      );
    }
    // A blob that no commit introduces hangs on a tag, or came back as a boundary's; the walk still brought it here.
    for (const id of blobs) {
      if (!places.has(id) && !id.startsWith("path-name:")) places.set(id, [{ ...nowhere, path: hints.get(id) ?? null, blob: id }]);
    }
    return places;
  }

  /** New is a line that no parent had: what a parent had is either known to the other side or brought by a commit of its own. */
  async function isFresh(place: Place, sighting: Sighting): Promise<boolean> {
    const one = introduced.get(placeKey(place));
    if (settings.whole || one === undefined || place.source !== "blob") return true;
    const { commit, parents, before, path, oid } = one.introduction;
    if (parents.length === 0) return true;
    const predecessors = await Promise.all(
      before.map(async (old, index) =>
        old === null || isZero(old) ? findRenameSource(repository.place, parents[index]!, commit, path).catch(() => null) : old,
      ),
    );
    const perParent = await fresh.against(oid, predecessors, sighting);
    return perParent[0]!.some((_, line) => perParent.every((lines) => lines[line] ?? lines[0]));
  }

  let looked: ReturnType<typeof revisionGuardChanges> | null = null;
  const changesOfGuard = () => {
    looked ??= revisionGuardChanges(repository, revisions, options);
    return looked;
  };

  async function guardChanges() {
    try {
      return await changesOfGuard();
    } catch (error) {
      if (!(error instanceof GitError) || !error.isIncomplete) throw error;
      // The same gap as the contents' own, mostly; it is told once.
      if (notScanned.length === 0) notScanned.push({ path: null, blob: null, reason: `${error.kind}: ${error.message}` });
      return [];
    }
  }
  // On a server the owners of the refs judge the guard's own files, not its hook.
  return {
    mode,
    head: repository.head,
    contents,
    placesOf,
    isFresh,
    beside: (at) => besideInCommit(repository.place, repository.head, at),
    ...(mode === "receive" ? {} : { guardChanges }),
    counted,
    notScanned,
  };
}

/** The commits whose content is known already. */
async function excludedTips(repository: Repository, revisions: readonly string[], options: readonly string[]): Promise<string[]> {
  const tips = revisions.filter((revision) => revision.startsWith("^")).map((revision) => revision.slice(1));
  const remotes = options.find((option) => option.startsWith("--remotes="))?.slice("--remotes=".length);
  if (remotes !== undefined) tips.push(...(await listRefs(repository.place, `refs/remotes/${remotes}`)).map(({ oid }) => oid));
  if (options.includes("--all")) tips.push(...(await listRefs(repository.place)).map(({ oid }) => oid));
  return [...new Set(tips)];
}

const placeKey = ({ commit, path, blob }: Place): string => `${commit} ${blob} ${path}`;
