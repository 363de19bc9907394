// `history` the fast way: the object database is read in-process, by threads, and only what is doubtful is asked of git.
// Gives what `inspectHere` gives for the same source, whatever the number of threads.

import { readFileSync } from "node:fs";
import type { Detector, Inspected } from "@hodlguard/core";
import { type BuildLimits, type Catalogue, catalogue, ObjectStore, readWithGit, type Select } from "@hodlguard/git";
import type { CustomRule } from "../policy/custom-rule.ts";
import type { DatabaseReading, DatabaseSource } from "../sources/source.ts";
import type { StoreRelations } from "../sources/store-history.ts";
import { CleanCache, wantsCache } from "./clean-cache.ts";
import { inspectContent } from "./inspect-content.ts";
import type { Inspections } from "./inspect-here.ts";
import { objectWork } from "./object-work.ts";
import { runWork, type ThreadOptions } from "./run-work.ts";
import type { Row, WorkResult } from "./work-through.ts";

export interface DatabaseOptions extends ThreadOptions {
  readonly customRules: readonly CustomRule[];
}

/** Larger objects are left to git, which hands them over in pieces. */
const LARGEST_IN_THREADS = 64 << 20;

/** Bytes that one thread may use for objects under construction, beyond one object of the largest size. */
const MEMORY = 64 << 20;

export async function inspectDatabase(
  source: DatabaseSource,
  loadDetectors: () => Promise<readonly Detector[]>,
  options: DatabaseOptions,
): Promise<Inspections> {
  const { repository, maxBlobBytes } = source.database;
  const { select, byKind } = await source.database.selection();
  const store = new ObjectStore(repository);
  try {
    const cache = openCache(source, store, options);
    const skipped = skippedBlobs(cache, store.hashBytes, select);
    const found = catalogue(store, skipped.select, byKind);
    const maxBytes = Math.min(maxBlobBytes, LARGEST_IN_THREADS);
    const limits = { maxBytes, memory: 2 * maxBytes + MEMORY };
    const results = await runWork(objectWork(found, store.hashBytes, limits, options.customRules), loadDetectors, options);
    const detectors = await loadDetectors();
    const kept = new Map<string, Inspected>();
    for (const { name, inspected } of named(results, found, ({ seen }) => seen)) if (source.database.tells(name)) kept.set(name, inspected);
    const doubtful = [...found.doubtful, ...named(results, found, ({ faults }) => faults)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const reading: DatabaseReading = {
      counted: [...results.map(({ counted }) => counted), skipped.counted],
      suspectNames: new Set(results.flatMap(({ names }) => names)),
      unlisted: found.unlisted,
      absent: absent(results, store),
      seen: new Set(named(results, found, ({ seen }) => seen).flatMap(({ kind, name }) => (kind === "blob" ? name : []))),
      answers: readWithGit(repository.place, doubtful, maxBlobBytes),
      has: (name) => store.has(name),
      relations: () => relationsOf(results, found, store.hashBytes, limits),
    };
    for await (const { id, bytes } of source.database.rest(reading)) {
      if (!source.database.tells(id)) continue;
      const inspected = inspectContent(bytes, detectors);
      if (inspected.sightings.length + inspected.unread.length > 0) kept.set(id, inspected);
    }
    cache?.remember(results.flatMap(({ clean }) => cleanBlobs(clean, found)));
    return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    store.close();
  }
}

/** Only with the bundled worker, whose bytes tell the rules. */
function openCache({ database: { repository } }: DatabaseSource, { hashBytes }: ObjectStore, options: DatabaseOptions): CleanCache | null {
  const { environment } = repository.place;
  if (options.workerFile === null || !wantsCache(environment)) return null;
  const rules = [readFileSync(options.workerFile), JSON.stringify(options.customRules)];
  return CleanCache.open({ commonDir: repository.commonDir, hashBytes, rules, environment });
}

/** Leaves out the blobs that are known to be clean, and counts them as read. */
function skippedBlobs(cache: CleanCache | null, hashBytes: number, select: Select) {
  const counted = { commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 };
  if (cache === null) return { select, counted };
  const sizes = cache.sizes();
  const unknown: Select = (kind, names, at) => {
    if (!select(kind, names, at)) return false;
    if (!cache.has(names, at)) return true;
    counted.blobs++;
    counted.bytes += sizes.get(Buffer.from(names.buffer, names.byteOffset + at, hashBytes).toString("latin1")) ?? 0;
    return false;
  };
  return { select: unknown, counted };
}

function cleanBlobs(clean: Uint32Array, found: Catalogue): { name: string; size: number }[] {
  const blobs: { name: string; size: number }[] = [];
  for (let at = 0; at < clean.length; at += 3)
    blobs.push({ name: nameOf(found, { unit: clean[at]!, row: clean[at + 1]! }), size: clean[at + 2]! });
  return blobs;
}

/** The rows of all threads with their objects' names, in the order of the names. */
function named<R extends Row>(results: readonly WorkResult[], found: Catalogue, pick: (result: WorkResult) => readonly R[]) {
  const rows = results.flatMap((result) => pick(result).map((row) => ({ ...row, name: nameOf(found, row) })));
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Null where git could read a commit in another way, or know of more of them. */
function relationsOf(results: readonly WorkResult[], found: Catalogue, hashBytes: number, limits: BuildLimits): StoreRelations | null {
  if (found.unlisted.length > 0 || results.some(({ links }) => links.irregular > 0)) return null;
  const commits = results.map(({ links }) => {
    const names = new Uint8Array((links.rows.length / 2) * hashBytes);
    for (let at = 0; at < links.rows.length; at += 2)
      names.set(Buffer.from(nameOf(found, { unit: links.rows[at]!, row: links.rows[at + 1]! }), "hex"), (at / 2) * hashBytes);
    return { ...links, commits: names };
  });
  const tagged = results.flatMap(({ links }) =>
    links.tagged.map(({ row: [unit, row], target, kind }) => ({ name: nameOf(found, { unit, row }), target, kind })),
  );
  return { found, limits, hashBytes, commits, tagged };
}

const nameOf = ({ plans, loose, nameOf }: Catalogue, { unit, row }: Row): string =>
  unit < plans.length ? nameOf(unit, row) : loose[unit - plans.length]!.names[row]!;

/** Objects that something in the store refers to and that it does not hold, in ascending order. */
function absent(results: readonly WorkResult[], store: ObjectStore): string[] {
  const names = new Set<string>();
  for (const { references } of results) {
    for (let at = 0; at < references.length; at += store.hashBytes) {
      if (!store.hasPacked(references, at))
        names.add(Buffer.from(references.buffer, references.byteOffset + at, store.hashBytes).toString("hex"));
    }
  }
  return [...names].filter((name) => !store.has(name)).sort();
}
