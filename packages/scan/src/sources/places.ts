// Where the contents of commits, tags, trees and refs lie: asked after inspection, about the few contents that hold
// something.

import type { Place } from "@hodlguard/core";
import {
  type HeldIntroduction,
  type Introduction,
  introductions,
  parseCommit,
  pathText,
  type Repository,
  readObjects,
  resolveNames,
} from "@hodlguard/git";
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
 * introduction, by ancestry. The name of a folder is introduced by the first commit whose parents lack the folder.
 *
 * @param commits ancestors first
 * @param wanted blob ids, and path names as `path-name:` ids
 */
export const introducedPlaces = async (
  repository: Repository,
  commits: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, IntroducedPlace[]>> => signedPlaces(repository, await firstIntroductions(repository, commits, wanted));

/** The same without what the commits say about themselves. */
export async function firstIntroductions(
  repository: Repository,
  commits: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, Introduction[]>> {
  const { found, keep } = firstOf<Introduction>(wanted);
  const hasNames = [...wanted].some((id) => id.startsWith("path-name:"));
  const idOf = (latin1: string) => `path-name:${latin1}`;
  const nameOf = (path: Buffer) => idOf(path.toString("latin1"));
  const foldersOf = (path: Buffer) =>
    hasNames
      ? foldersAbove(path.toString("latin1"))
          .map(idOf)
          .filter((id) => wanted.has(id))
      : [];
  const wants = ({ newOid, path, status }: { newOid: string; path: Buffer; status: string }) =>
    wanted.has(newOid) || (hasNames && status === "A" && (wanted.has(nameOf(path)) || foldersOf(path).length > 0));
  const below: { id: string; introduction: Introduction }[] = [];
  for await (const introduction of introductions(repository.place, commits, wants)) {
    keep(introduction);
    if (!hasNames || introduction.before.some((oid) => oid !== null)) continue;
    keep(introduction, nameOf(introduction.path));
    for (const id of foldersOf(introduction.path)) below.push({ id, introduction });
  }
  for (const { id, introduction } of await withNewFolder(repository, below)) if (!found.has(id)) found.set(id, [introduction]);
  return found;
}

/** Every introduction with its place. */
export async function signedPlaces<I extends HeldIntroduction>(
  repository: Repository,
  first: ReadonlyMap<string, readonly I[]>,
): Promise<Map<string, { place: Place; introduction: I }[]>> {
  const signed = await signatures(repository, [...new Set([...first.values()].flat().map(({ commit }) => commit))]);
  const placed = ({ commit, order, path, oid }: I, name: string | null): Place => ({
    ...nowhere,
    ...signed.get(commit),
    source: name === null ? "blob" : "path-name",
    path: name === null ? pathText(path) : shownPath(name),
    blob: name === null ? oid : null,
    commit,
    order,
  });
  return new Map(
    [...first].map(([id, list]) => [
      id,
      list.map((introduction) => ({
        introduction,
        place: placed(introduction, id.startsWith("path-name:") ? id.slice("path-name:".length) : null),
      })),
    ]),
  );
}

/** Takes introductions in the order of their commits, and keeps of each wanted id the first one at every path. */
export function firstOf<I extends HeldIntroduction>(wanted: ReadonlySet<string>) {
  const found = new Map<string, I[]>();
  const seen = new Set<string>();
  const keep = (introduction: I, id = introduction.oid) => {
    const key = `${id} ${introduction.path.toString("latin1")}`;
    if (!wanted.has(id) || seen.has(key)) return;
    seen.add(key);
    const list = found.get(id);
    if (list === undefined) found.set(id, [introduction]);
    else list.push(introduction);
  };
  return { found, keep };
}

/** The folders that a path leads through, the outermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** Those whose commit's parents all lack the folder; a name that git cannot be asked about counts as new. */
async function withNewFolder(repository: Repository, below: readonly { id: string; introduction: Introduction }[]) {
  const asked = below.flatMap(({ id, introduction: { parents } }) =>
    parents.map(
      (parent) => `${parent}:${Buffer.from(id.slice("path-name:".length), "latin1").toString("utf8").replaceAll("\n", "\ufffd")}`,
    ),
  );
  const ids = asked.length === 0 ? [] : await resolveNames(repository.place, asked).catch(() => []);
  let at = 0;
  return below.filter(({ introduction: { parents } }) => parents.map(() => ids[at++] ?? null).every((oid) => oid === null));
}
