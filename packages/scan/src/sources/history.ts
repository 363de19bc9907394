// Everything that a repository holds: every object once, whichever ref, stash, note, tag or reflog reaches it, or none.
// Says which objects are absent or damaged, and of findings who introduced them and whether anything still reaches them.

import type { NotScanned, Place } from "@hodlguard/core";
import { listRefs, presentObjects, type Repository, reachable } from "@hodlguard/git";
import { besideInCommit } from "./beside.ts";
import { nothingCounted } from "./counted.ts";
import type { HistoryAnswers } from "./history-answers.ts";
import { type HistorySelection, historyDatabase, isRecent, recentOf, shallowNotices, storeWarning, tellGaps } from "./history-database.ts";
import { historyPlaces } from "./history-places.ts";
import { ObjectContents } from "./object-contents.ts";
import type { Content, DatabaseSource } from "./source.ts";
import { standingOf } from "./standing.ts";
import type { StoreHistory } from "./store-history.ts";

export interface HistoryOptions extends HistorySelection {
  /** Read the part of the objects whose ids fall to `index` of `count`, from 1. */
  readonly shard: { readonly index: number; readonly count: number } | null;
}

export function historySource(repository: Repository, options: HistoryOptions): DatabaseSource {
  const { place } = repository;
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);
  let known: StoreHistory | null = null;
  let answers: HistoryAnswers | null = null;

  async function* contents(): AsyncGenerator<Content> {
    const refs = await listRefs(place);
    for (const { name } of refs) if (inShard(name, options)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    const { reached, gaps } = await reachable(repository);
    const stored = await storedFor(repository, options, reached, notScanned);
    for await (const content of objects.read(stored, options, () => null)) if (inShard(content.id, options)) yield content;
    for await (const content of objects.names()) if (inShard(content.id, options)) yield content;
    tellGaps(gaps, notScanned);
    notScanned.push(...shallowNotices(repository));
  }

  return {
    mode: "history",
    head: repository.head,
    shard: options.shard && `${options.shard.index}/${options.shard.count}`,
    contents,
    placesOf: async (ids) => {
      const told = await historyPlaces(repository, ids, known);
      answers = told.answers;
      const recent = await recentOf(repository, options);
      // An old name is read with its tree; it is told only where a recent commit brought it.
      const isTold = ({ source, commit }: Place) => source !== "path-name" || recent === null || (commit !== null && recent.has(commit));
      return new Map([...told.places].map(([id, list]) => [id, list.filter(isTold)]));
    },
    beside: (at) => besideInCommit(place, repository.head, at),
    standing: (places) => standingOf(repository, places, answers),
    roots: async () => (repository.head === null ? null : (known?.roots(repository.head) ?? null)),
    counted,
    notScanned,
    database: historyDatabase(repository, options, (id) => inShard(id, options), {
      objects,
      counted,
      notScanned,
      learn: (history) => {
        known = history;
      },
    }),
  };
}

/** A sharded scan reads every commit and tree, for the names and the receipt, but only its own part of the blobs. */
async function storedFor(repository: Repository, options: HistoryOptions, reached: ReadonlySet<string>, notScanned: NotScanned[]) {
  const stored: string[] = [];
  const recent = await recentOf(repository, options);
  for await (const { oid, type } of presentObjects(repository.place, storeWarning(notScanned))) {
    if (options.reachable && !reached.has(oid)) continue;
    if (!isRecent(recent, type, oid)) continue;
    if (type !== "blob" || inShard(oid, options)) stored.push(oid);
  }
  return stored;
}

/** FNV-1a of the id, so that names and objects fall alike. */
function inShard(id: string, { shard }: HistoryOptions): boolean {
  if (shard === null) return true;
  let hash = 2_166_136_261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619) >>> 0;
  return hash % shard.count === shard.index - 1;
}
