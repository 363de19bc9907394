// Where a secret of a history still stands: in HEAD's tree, and in which branches and tags. It decides what has to be
// cleaned after the secret was revoked. Asked only about what was found.

import type { Place } from "@hodlguard/core";
import { heldByTree, type Repository, refsContaining } from "@hodlguard/git";
import type { HistoryAnswers } from "./history-answers.ts";

export interface Standing {
  inHead(place: Place): boolean;
  /** Full ref names; null where nobody looked, because too many commits hold secrets or the history is damaged. */
  refsOf(place: Place): readonly string[] | null;
}

/** The names go into the report; more would hide what matters. */
const mostCommits = 50;

/** @param known what need not be asked of git */
export async function standingOf(
  repository: Repository,
  places: readonly Place[],
  known: Pick<HistoryAnswers, "refsHolding"> | null = null,
): Promise<Standing> {
  const blobs = new Set(places.flatMap(({ blob }) => blob ?? []));
  const inHead =
    repository.head === null
      ? new Set<string>()
      : await heldByTree(repository.place, repository.head, blobs).catch(() => new Set<string>());
  const commits = [...new Set(places.flatMap(({ commit }) => commit ?? []))].slice(0, mostCommits);
  const holding = known?.refsHolding ?? ((ids: readonly string[]) => refsContaining(repository.place, ids));
  const refs = commits.length === 0 ? null : await holding(commits).catch(() => null);
  return {
    inHead: ({ blob }) => blob !== null && inHead.has(blob),
    refsOf: ({ commit }) => (commit === null ? null : (refs?.get(commit) ?? null)),
  };
}
