// Everything that a repository holds: every object once, whichever ref, stash, note, tag or reflog reaches it, or none.
// Says which objects are absent or damaged, and of findings who introduced them and whether anything still reaches them.

import type { NotScanned, Place } from "@hodlguard/core";
import {
  GitError,
  listCommits,
  listObjects,
  listRefs,
  type PresentObject,
  presentObjects,
  type Repository,
  shallowBoundary,
} from "@hodlguard/git";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { ObjectContents } from "./object-contents.ts";
import { introducedPlaces, nowhere, signatures } from "./places.ts";
import type { Content, ScanSource } from "./source.ts";

export interface HistoryOptions extends ReadLimits {
  /** Leave out what no ref, stash or reflog reaches. */
  readonly reachable: boolean;
  /** Read the part of the objects whose ids fall to `index` of `count`, from 1. */
  readonly shard: { readonly index: number; readonly count: number } | null;
}

const everything = ["--all", "--reflog"];

export function historySource(repository: Repository, options: HistoryOptions): ScanSource {
  const { place } = repository;
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);

  async function* contents(): AsyncGenerator<Content> {
    const refs = await listRefs(place);
    for (const { name } of refs) if (inShard(name, options)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    const reachable = await listReachable(repository, notScanned);
    const stored: PresentObject[] = [];
    for await (const object of presentObjects(place)) {
      if (options.reachable && !reachable.has(object.oid)) continue;
      // A sharded scan reads every commit and tree, for the order and the names, but tells only its own part.
      if (object.type !== "blob" || inShard(object.oid, options)) stored.push(object);
    }
    for await (const content of objects.read(
      stored.map(({ oid }) => oid),
      options,
      () => null,
    ))
      if (inShard(content.id, options)) yield content;
    for (const content of objects.names()) if (inShard(content.id, options)) yield content;
    for (const commit of shallowBoundary(repository))
      notScanned.push({
        path: null,
        blob: null,
        reason: `shallow-history: nothing before commit ${commit} is here; run git fetch --unshallow`,
      });
  }

  async function placesOf(ids: ReadonlySet<string>): Promise<Map<string, Place[]>> {
    const order = objects.graph.ancestorsFirst();
    const orders = new Map(order.map((commit, index) => [commit, index]));
    const reachable = options.reachable ? null : await listReachable(repository, []);
    const isReachable = (oid: string | null) => oid === null || reachable === null || reachable.has(oid);
    const notes = await noteCommits(repository);
    const signed = await signatures(
      repository,
      [...ids].filter((id) => objects.commits.has(id) || objects.tags.has(id)),
    );
    const places = new Map<string, Place[]>();
    const rest = new Set<string>();
    for (const id of ids) {
      const words = { ...nowhere, ...signed.get(id), reachable: isReachable(id) };
      if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
      else if (objects.commits.has(id)) places.set(id, [{ ...words, source: "commit-message", commit: id, order: orders.get(id) ?? 0 }]);
      else if (objects.tags.has(id)) places.set(id, [{ ...words, source: "tag-message" }]);
      else rest.add(id);
    }
    const introduced = rest.size === 0 ? new Map() : await introducedPlaces(repository, order, rest);
    for (const id of rest) {
      const list: Place[] = (introduced.get(id) ?? []).map(({ place: one }: { place: Place }) => ({
        ...one,
        ...(one.commit !== null && notes.has(one.commit) && one.source === "blob" ? { source: "note", path: null } : {}),
        reachable: isReachable(one.blob ?? one.commit),
      }));
      const isName = id.startsWith("path-name:");
      if (list.length === 0) {
        const path = isName ? id.slice("path-name:".length) : null;
        list.push({
          ...nowhere,
          source: isName ? "path-name" : "blob",
          path,
          blob: isName ? null : id,
          reachable: isName || isReachable(id),
        });
      }
      places.set(id, list);
    }
    return places;
  }

  return { mode: "history", head: repository.head, contents, placesOf, counted, notScanned };
}

/** Ids of everything that a ref, stash or reflog reaches. What they refer to and is absent goes to the receipt. */
async function listReachable(repository: Repository, notScanned: NotScanned[]): Promise<Set<string>> {
  const reachable = new Set<string>();
  try {
    for await (const object of listObjects(repository.place, [], everything)) {
      if ("missing" in object) notScanned.push({ path: null, blob: object.missing, reason: "missing-object" });
      else reachable.add(object.oid);
    }
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
    notScanned.push({ path: null, blob: null, reason: `${error.kind}: ${error.message}` });
  }
  return reachable;
}

async function noteCommits(repository: Repository): Promise<Set<string>> {
  const tips = (await listRefs(repository.place, "refs/notes")).map(({ oid }) => oid);
  return new Set(tips.length === 0 ? [] : await listCommits(repository.place, tips));
}

/** FNV-1a of the id, so that names and objects fall alike. */
function inShard(id: string, { shard }: HistoryOptions): boolean {
  if (shard === null) return true;
  let hash = 2_166_136_261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619) >>> 0;
  return hash % shard.count === shard.index - 1;
}
