// Where the contents of commits, tags, trees and refs lie: asked after inspection, about the few contents that hold
// something.

import type { Place } from "@hodlguard/core";
import { type Introduction, introductions, parseCommit, pathText, type Repository, readObjects } from "@hodlguard/git";
import { shownPath } from "./tree-names.ts";

export const nowhere: Place = { source: "blob", path: null, blob: null, commit: null, author: null, date: null, reachable: true, order: 0 };

/** A place and how the content came to it; kept for the question what is new there. */
export interface IntroducedPlace {
  readonly place: Place;
  readonly introduction: Introduction;
}

/** What commits say about themselves. */
export async function signatures(repository: Repository, commits: readonly string[]) {
  const found = new Map<string, Pick<Place, "author" | "date">>();
  for await (const object of readObjects(repository.place, commits)) {
    if ("unread" in object) continue;
    const { author } = parseCommit(object.bytes);
    found.set(object.oid, { author: author?.who ?? null, date: author?.date ?? null });
  }
  return found;
}

/**
 * For each wanted blob its first introduction at every path it came to, and for each wanted path name its first
 * introduction, by ancestry.
 *
 * @param commits ancestors first
 * @param wanted blob ids, and path names as `path-name:` ids
 */
export async function introducedPlaces(
  repository: Repository,
  commits: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, IntroducedPlace[]>> {
  const first = new Map<string, Introduction[]>();
  const seen = new Set<string>();
  const hasNames = [...wanted].some((id) => id.startsWith("path-name:"));
  const nameOf = (path: Buffer) => `path-name:${path.toString("latin1")}`;
  const keep = (id: string, introduction: Introduction) => {
    const key = `${id} ${introduction.path.toString("latin1")}`;
    if (!wanted.has(id) || seen.has(key)) return;
    seen.add(key);
    first.set(id, [...(first.get(id) ?? []), introduction]);
  };
  const wants = ({ newOid, path, status }: { newOid: string; path: Buffer; status: string }) =>
    wanted.has(newOid) || (hasNames && status === "A" && wanted.has(nameOf(path)));
  for await (const introduction of introductions(repository.place, commits, wants)) {
    keep(introduction.oid, introduction);
    if (hasNames && introduction.before.every((oid) => oid === null)) keep(nameOf(introduction.path), introduction);
  }
  const signed = await signatures(repository, [...new Set([...first.values()].flat().map(({ commit }) => commit))]);
  const placed = ({ commit, order, path, oid }: Introduction, source: "blob" | "path-name"): Place => ({
    ...nowhere,
    ...signed.get(commit),
    source,
    path: source === "blob" ? pathText(path) : shownPath(path.toString("latin1")),
    blob: source === "blob" ? oid : null,
    commit,
    order,
  });
  return new Map(
    [...first].map(([id, list]) => [
      id,
      list.map((introduction) => ({
        introduction,
        place: placed(introduction, id.startsWith("path-name:") ? "path-name" : "blob"),
      })),
    ]),
  );
}
