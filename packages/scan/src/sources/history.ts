// Everything that a repository holds: every object once, whichever ref, stash, note, tag or reflog reaches it, or none.
// Says which objects are absent or damaged, and of findings who introduced them and whether anything still reaches them.

import type { NotScanned } from "@hodlguard/core";
import { listRefs, presentObjects, type Repository, reachable, shallowBoundary } from "@hodlguard/git";
import { nothingCounted, type ReadLimits } from "./counted.ts";
import { historyPlaces } from "./history-places.ts";
import { ObjectContents } from "./object-contents.ts";
import type { Content, ScanSource } from "./source.ts";

export interface HistoryOptions extends ReadLimits {
  /** Leave out what no ref, stash or reflog reaches. */
  readonly reachable: boolean;
  /** Read the part of the objects whose ids fall to `index` of `count`, from 1. */
  readonly shard: { readonly index: number; readonly count: number } | null;
}

export function historySource(repository: Repository, options: HistoryOptions): ScanSource {
  const { place } = repository;
  const notScanned: NotScanned[] = [];
  const counted = nothingCounted();
  const objects = new ObjectContents(repository, counted, notScanned);

  async function* contents(): AsyncGenerator<Content> {
    const refs = await listRefs(place);
    for (const { name } of refs) if (inShard(name, options)) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    const { reached, gaps } = await reachable(repository);
    const stored = await storedFor(repository, options, reached, notScanned);
    for await (const content of objects.read(stored, options, () => null)) if (inShard(content.id, options)) yield content;
    for (const content of objects.names()) if (inShard(content.id, options)) yield content;
    const named = new Set(notScanned.map(({ blob }) => blob));
    for (const [blob, reason] of gaps) if (!named.has(blob)) notScanned.push({ path: null, blob, reason });
    notScanned.push(...shallowNotices(repository));
  }

  return {
    mode: "history",
    head: repository.head,
    contents,
    placesOf: (ids) => historyPlaces(repository, ids),
    counted,
    notScanned,
  };
}

/** A sharded scan reads every commit and tree, for the names and the receipt, but only its own part of the blobs. */
async function storedFor(repository: Repository, options: HistoryOptions, reached: ReadonlySet<string>, notScanned: NotScanned[]) {
  const stored: string[] = [];
  const warned = (words: string) => notScanned.push({ path: null, blob: null, reason: `unreadable-store: ${oneLine(words)}` });
  for await (const { oid, type } of presentObjects(repository.place, warned)) {
    if (options.reachable && !reached.has(oid)) continue;
    if (type !== "blob" || inShard(oid, options)) stored.push(oid);
  }
  return stored;
}

/** One notice for each commit at which the history was cut off. */
export const shallowNotices = (repository: Repository, concerns: (commit: string) => boolean = () => true): NotScanned[] =>
  [...shallowBoundary(repository)].filter(concerns).map((commit) => ({
    path: null,
    blob: null,
    reason: `shallow-history: nothing before commit ${commit} is here; run git fetch --unshallow`,
  }));

const oneLine = (words: string): string =>
  words
    .trim()
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ")
    .slice(0, 500);

/** FNV-1a of the id, so that names and objects fall alike. */
function inShard(id: string, { shard }: HistoryOptions): boolean {
  if (shard === null) return true;
  let hash = 2_166_136_261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619) >>> 0;
  return hash % shard.count === shard.index - 1;
}
