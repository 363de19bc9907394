// Where the contents of a history lie: who introduced a blob or a name, at which paths, and whether anything still
// reaches it. Asked once, after everything was read, about the few contents that hold something; damage elsewhere in
// the history does not stop it.

import type { Place } from "@hodlguard/core";
import {
  CommitGraph,
  listCommits,
  listRefs,
  objectTypes,
  parseCommit,
  presentObjects,
  type Repository,
  reachable,
  readObjects,
} from "@hodlguard/git";
import { introducedPlaces, nowhere, signatures } from "./places.ts";

/**
 * @param ids object ids, and names as `ref-name:` and `path-name:` ids
 * @param known every commit of the store, ancestors first, where the reading has learned them already
 */
export async function historyPlaces(
  repository: Repository,
  ids: ReadonlySet<string>,
  known: readonly string[] | null = null,
): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  for (const id of ids)
    if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
  const objects = [...ids].filter((id) => !id.includes(":"));
  if (places.size === ids.size) return places;
  // Who reaches what and who introduced what are two walks of git that do not wait for each other.
  const reaching = reachOf(repository, ids);
  reaching.catch(() => {});
  const types = await objectTypes(repository.place, objects);
  const commits = known ?? (await everyCommit(repository));
  const orders = new Map(commits.map((commit, order) => [commit, order]));
  const words = objects.filter((oid) => types.get(oid) === "commit" || types.get(oid) === "tag");
  const told = new Set(words);
  const rest = new Set([...ids].filter((id) => !places.has(id) && !told.has(id)));
  const signed = await signatures(repository, words);
  const introduced = rest.size === 0 ? new Map<string, never>() : await introducedPlaces(repository, commits, rest);
  const notes = await noteCommits(repository);
  for (const oid of words) {
    const isCommit = types.get(oid) === "commit";
    const commit = isCommit
      ? { source: "commit-message" as const, commit: oid, order: orders.get(oid) ?? 0 }
      : { source: "tag-message" as const };
    places.set(oid, [{ ...nowhere, ...signed.get(oid), ...commit }]);
  }
  for (const id of rest) {
    const name = id.startsWith("path-name:") ? id.slice("path-name:".length) : null;
    const found = (introduced.get(id) ?? []).map(({ place }: { place: Place }) => asNote(place, notes));
    // Held by an index, by a tag or by nothing: no commit has it, so it has no path.
    const alone: Place = { ...nowhere, source: name === null ? "blob" : "path-name", path: name, blob: name === null ? id : null };
    places.set(id, found.length > 0 ? found : [alone]);
  }
  const reached = await reaching;
  return new Map([...places].map(([id, list]) => [id, list.map((place) => ({ ...place, reachable: isReached(id, place, reached) }))]));
}

/** Of objects their own reach counts, of names that of the commit that brought them. */
const isReached = (id: string, { source, commit }: Place, reached: ReadonlySet<string>): boolean =>
  id.includes(":") ? source === "ref-name" || commit === null || reached.has(commit) : reached.has(id);

async function reachOf(repository: Repository, ids: ReadonlySet<string>): Promise<Set<string>> {
  const hasNames = [...ids].some((id) => id.startsWith("path-name:"));
  return (await reachable(repository, (oid) => hasNames || ids.has(oid))).reached;
}

const asNote = (place: Place, notes: ReadonlySet<string>): Place =>
  place.source === "blob" && place.commit !== null && notes.has(place.commit) ? { ...place, source: "note", path: null } : place;

/**
 * Every commit in the store, ancestors first: first what refs reach, then what reflogs reach, then what nothing reaches,
 * so that of two commits that brought the same, neither an ancestor of the other, the one that still counts is named.
 */
async function everyCommit({ place }: Repository): Promise<string[]> {
  const order = new Set<string>();
  for (const options of [["--all"], ["--all", "--reflog"]]) {
    // A damaged history has no order of git's; the graph below gives one.
    const listed = await listCommits(place, [], options).catch(() => []);
    for (const commit of listed) order.add(commit);
  }
  const others: string[] = [];
  for await (const { oid, type } of presentObjects(place)) if (type === "commit" && !order.has(oid)) others.push(oid);
  const graph = new CommitGraph();
  for await (const object of readObjects(place, others))
    if (!("unread" in object)) graph.add(object.oid, parseCommit(object.bytes).parents);
  for (const commit of graph.ancestorsFirst()) order.add(commit);
  return [...order];
}

async function noteCommits(repository: Repository): Promise<Set<string>> {
  const tips = (await listRefs(repository.place, "refs/notes")).map(({ oid }) => oid);
  return new Set(tips.length === 0 ? [] : await listCommits(repository.place, tips));
}
