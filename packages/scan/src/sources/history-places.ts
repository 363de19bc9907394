// Where the contents of a history lie: who introduced a blob or a name, at which paths, and whether anything still
// reaches it. Asked once, after everything was read, about the few contents that hold something; damage elsewhere in
// the history does not stop it.

import type { Place } from "@hodlguard/core";
import { objectHeaders, type Repository } from "@hodlguard/git";
import { answersFromGit, type HistoryAnswers } from "./history-answers.ts";
import { nowhere, signatures, signedPlaces } from "./places.ts";
import type { StoreHistory } from "./store-history.ts";

export interface HistoryPlaces {
  readonly places: Map<string, Place[]>;
  /** What they were told by; null where nothing had to be asked. */
  readonly answers: HistoryAnswers | null;
}

/**
 * @param ids object ids, and names as `ref-name:` and `path-name:` ids
 * @param known what the reading has learned about the store; null where git is to be asked
 */
export async function historyPlaces(
  repository: Repository,
  ids: ReadonlySet<string>,
  known: StoreHistory | null = null,
): Promise<HistoryPlaces> {
  const places = new Map<string, Place[]>();
  for (const id of ids)
    if (id.startsWith("ref-name:")) places.set(id, [{ ...nowhere, source: "ref-name", path: id.slice("ref-name:".length) }]);
  if (places.size === ids.size) return { places, answers: null };
  const objects = [...ids].filter((id) => !id.includes(":"));
  const headers = await objectHeaders(repository.place, objects);
  const typeOf = (id: string) => headers.get(id)?.type;
  const words = objects.filter((oid) => typeOf(oid) === "commit" || typeOf(oid) === "tag");
  const told = new Set(words);
  const rest = new Set([...ids].filter((id) => !places.has(id) && !told.has(id)));
  const signed = await signatures(repository, words);
  const areBlobs = [...rest].every((id) => typeOf(id) === "blob");
  const answers = (areBlobs ? await known?.answers(rest) : null) ?? (await answersFromGit(repository, ids, rest));
  for (const oid of words) {
    const isCommit = typeOf(oid) === "commit";
    const commit = isCommit
      ? { source: "commit-message" as const, commit: oid, order: answers.orderOf(oid) ?? 0 }
      : { source: "tag-message" as const };
    places.set(oid, [{ ...nowhere, ...signed.get(oid), ...commit }]);
  }
  const introduced = await signedPlaces(repository, answers.first);
  for (const id of rest) {
    const name = id.startsWith("path-name:") ? id.slice("path-name:".length) : null;
    const found = (introduced.get(id) ?? []).map(({ place }) => asNote(place, answers));
    // Held by an index, by a tag or by nothing: no commit has it, so it has no path.
    const alone: Place = { ...nowhere, source: name === null ? "blob" : "path-name", path: name, blob: name === null ? id : null };
    places.set(id, found.length > 0 ? found : [alone]);
  }
  const withReach = [...places].map(([id, list]): [string, Place[]] => [
    id,
    list.map((place) => ({ ...place, reachable: isReached(id, place, answers) })),
  ]);
  return { places: new Map(withReach), answers };
}

/** Of objects their own reach counts, of names that of the commit that brought them. */
const isReached = (id: string, { source, commit }: Place, answers: HistoryAnswers): boolean =>
  id.includes(":") ? source === "ref-name" || commit === null || answers.isReached(commit) : answers.isReached(id);

const asNote = (place: Place, answers: HistoryAnswers): Place =>
  place.source === "blob" && place.commit !== null && answers.isNote(place.commit) ? { ...place, source: "note", path: null } : place;
