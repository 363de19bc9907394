// A history's side of the fast road: which objects the threads read, and what is left when they are done. Its receipt is
// the one that reading everything through git would give.

import type { NotScanned } from "@hodlguard/core";
import {
  emptyTree,
  kindOf,
  type ObjectKind,
  presentObjects,
  type Repository,
  reachable,
  type Select,
  shallowBoundary,
} from "@hodlguard/git";
import { askedRefs } from "./asked-refs.ts";
import type { ReadLimits } from "./counted.ts";
import type { ObjectContents } from "./object-contents.ts";
import { recentObjects } from "./recent.ts";
import type { Content, Counted, DatabaseReading, ObjectDatabase } from "./source.ts";
import { StoreHistory } from "./store-history.ts";

export interface Receipt {
  readonly objects: ObjectContents;
  readonly counted: Counted;
  readonly notScanned: NotScanned[];
  /** Told by what places can be found; not told where only git can find them. */
  readonly learn: (history: StoreHistory) => void;
}

export interface HistorySelection extends ReadLimits {
  /** Leave out what no ref, stash or reflog reaches. */
  readonly reachable: boolean;
  readonly shard: object | null;
  /** Seconds since 1970: leave out commits, and what only they brought, from before. Absent: everything. */
  readonly since?: number | null;
}

/** @param tells whether an object or name belongs to this scan's shard */
export function historyDatabase(
  repository: Repository,
  options: HistorySelection,
  tells: (id: string) => boolean,
  { objects, counted, notScanned, learn }: Receipt,
): ObjectDatabase {
  const { place } = repository;
  const isWhole = readsAll(repository, options);
  const asked = askedRefs(place);

  async function selection(): Promise<{ select: Select; byKind: boolean; whole: boolean }> {
    // Git answers while the threads read.
    if (isWhole) asked.begin();
    const reach = options.reachable ? await reachable(repository) : null;
    if (reach !== null) tellGaps(reach.gaps, notScanned);
    const recent = await recentOf(repository, options);
    if (reach === null && recent === null && options.shard === null) return { select: () => true, byKind: false, whole: true };
    const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
    const select: Select = (kind, names, at) => {
      const oid = Buffer.from(names.buffer, names.byteOffset + at, idBytes).toString("hex");
      if (reach?.reached.has(oid) === false) return false;
      if (kind === 0) return true;
      return isRecent(recent, kindOf(kind), oid) && (kindOf(kind) !== "blob" || tells(oid));
    };
    return { select, byKind: options.shard !== null || recent !== null, whole: false };
  }

  async function* rest(reading: DatabaseReading): AsyncGenerator<Content> {
    for (const part of reading.counted) {
      counted.blobs += part.blobs;
      counted.bytes += part.bytes;
      counted.commits += part.commits;
      counted.messages += part.messages;
    }
    const refs = await asked.refs();
    for (const { name } of refs) yield { id: `ref-name:${name}`, bytes: Buffer.from(name) };
    let onlyBlobs = true;
    for await (const answer of reading.answers) {
      onlyBlobs &&= "reason" in answer ? answer.reason === "too-large" : answer.kind === "blob";
      if ("reason" in answer) {
        notScanned.push({ path: null, blob: answer.name, reason: answer.reason });
        continue;
      }
      const content = objects.accept(answer.name, answer.kind, answer.bytes);
      if (content !== null) yield content;
    }
    if (reading.unlisted.length > 0) yield* unlisted(reading);
    const isUsual = onlyBlobs && reading.unlisted.length === 0 && isWhole;
    const known = isUsual ? new StoreHistory(reading.relations, asked) : null;
    if (known !== null) learn(known);
    // Walking all that is reachable only to find nothing absent would cost more than the scan.
    const absent = reading.absent.filter((oid) => oid !== emptyTree[repository.objectFormat]);
    const refsAreHere = refs.every(({ oid }) => reading.has(oid));
    if (!options.reachable && (absent.length > 0 || !onlyBlobs || !refsAreHere))
      tellGaps(
        (refsAreHere ? await known?.gaps(absent, reading.seen) : null) ?? (await reachable(repository, () => false)).gaps,
        notScanned,
      );
    if (reading.suspectNames.size > 0) yield* suspects(reading.suspectNames);
    notScanned.push(...shallowNotices(repository));
  }

  /** Packs that only git can list, if anybody. */
  async function* unlisted(reading: DatabaseReading): AsyncGenerator<Content> {
    const names: string[] = [];
    for await (const { oid } of presentObjects(place, storeWarning(notScanned))) if (!reading.has(oid)) names.push(oid);
    yield* objects.read(names, options, () => null);
  }

  /** The paths at which the names stand. Rare, hence the plain way. */
  async function* suspects(names: ReadonlySet<string>): AsyncGenerator<Content> {
    const trees: string[] = [];
    for await (const { oid, type } of presentObjects(place)) if (type === "tree") trees.push(oid);
    for await (const _ of objects.read(trees, options, () => null));
    for await (const content of objects.names()) {
      const path = content.id.slice(content.id.indexOf(":") + 1);
      if (path.split("/").some((name) => names.has(name))) yield content;
    }
  }

  return { repository, maxBlobBytes: options.maxBlobBytes, selection, tells, rest };
}

/** Whether the threads read every commit and tree that git would follow. */
const readsAll = ({ shallow, partial }: Repository, { reachable, shard, since }: HistorySelection): boolean =>
  !shallow && !partial && !reachable && shard === null && since == null;

/** Null where the scan is not limited in time. */
export const recentOf = async (repository: Repository, { since }: HistorySelection): Promise<ReadonlySet<string> | null> =>
  since == null ? null : await recentObjects(repository, since);

/** Trees and tags are read whatever their age: trees for the names they give, tags because they are few. */
export const isRecent = (recent: ReadonlySet<string> | null, kind: ObjectKind | null, oid: string): boolean =>
  recent === null || kind === "tree" || kind === "tag" || recent.has(oid);

/** What is referred to and absent or damaged, by name; an object that was named before is not named again. */
export function tellGaps(gaps: ReadonlyMap<string, string>, notScanned: NotScanned[]): void {
  const named = new Set(notScanned.map(({ blob }) => blob));
  for (const blob of [...gaps.keys()].sort()) if (!named.has(blob)) notScanned.push({ path: null, blob, reason: gaps.get(blob)! });
}

/** Takes git's warnings about the store into the receipt. */
export const storeWarning = (notScanned: NotScanned[]) => (words: string) =>
  notScanned.push({ path: null, blob: null, reason: `unreadable-store: ${oneLine(words)}` });

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
