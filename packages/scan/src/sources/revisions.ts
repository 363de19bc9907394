// Everything that some revisions bring and others do not have: the common part of `range`, `push` and `receive`. Every
// commit with its words, every tag, every blob, every name of a new path; nothing is capped, and what is absent is named.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import { findRenameSource, GitError, isZero, listObjects, type Repository, shallowBoundary } from "@hodlguard/git";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { FreshLines } from "./fresh-lines.ts";
import { revisionGuardChanges } from "./guard-changes.ts";
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
    }
    yield* objects.read([...hints.keys()], settings, (oid) => hints.get(oid) ?? null);
    yield* objects.names();
    for (const commit of shallowBoundary(repository)) {
      if (objects.commits.has(commit))
        notScanned.push({
          path: null,
          blob: null,
          reason: `shallow-history: nothing before commit ${commit} is here; run git fetch --unshallow`,
        });
    }
  }

  async function placesOf(ids: ReadonlySet<string>): Promise<Map<string, Place[]>> {
    const order = objects.graph.ancestorsFirst();
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
    for (const [id, list] of await introducedPlaces(repository, order, blobs)) {
      for (const one of list) introduced.set(placeKey(one.place), one);
      places.set(
        id,
        list.map(({ place }) => place),
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

  const guardChanges = () => revisionGuardChanges(repository, revisions, options);
  // On a server the owners of the refs judge the guard's own files, not its hook.
  return { mode, head: repository.head, contents, placesOf, isFresh, ...(mode === "receive" ? {} : { guardChanges }), counted, notScanned };
}

const placeKey = ({ commit, path, blob }: Place): string => `${commit} ${blob} ${path}`;
