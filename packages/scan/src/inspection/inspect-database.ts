// `history` the fast way: the object database is read in-process, by threads, and only what is doubtful is asked of git.
// Gives what `inspectHere` gives for the same source, whatever the number of threads.

import { readdirSync, readFileSync } from "node:fs";
import type { Inspected } from "@hodlguard/core";
import { catalogue, listNames, ObjectStore, readWithGit } from "@hodlguard/git";
import type { CustomRule } from "../policy/custom-rule.ts";
import type { DatabaseReading, DatabaseSource } from "../sources/source.ts";
import type { Crew } from "./crew.ts";
import { HistoryCache, wantsCache } from "./history-cache.ts";
import type { Inspections } from "./inspect-here.ts";
import { type Inspector, isClean } from "./inspector.ts";
import { Learned } from "./learned.ts";
import { objectWork } from "./object-work.ts";
import { knownBefore, knowsNothing } from "./remembered.ts";
import { hire, runWork, type ThreadOptions } from "./run-work.ts";

export interface DatabaseOptions extends ThreadOptions {
  readonly customRules: readonly CustomRule[];
}

/** Larger objects are left to git, which hands them over in pieces. */
const LARGEST_IN_THREADS = 64 << 20;

/** Objects of which some are read for sure, and take longer than threads to start. */
const MANY = 10_000;

/** Bytes that one thread may use for objects under construction, beyond one object of the largest size. */
const MEMORY = 64 << 20;

export async function inspectDatabase(source: DatabaseSource, inspector: Inspector, options: DatabaseOptions): Promise<Inspections> {
  const { repository, maxBlobBytes } = source.database;
  const { select, byKind, whole } = await source.database.selection();
  const store = new ObjectStore(repository);
  let crew: Crew | null = null;
  try {
    const cache = openCache(source, options);
    const before = cache?.load() ?? null;
    const listed = listNames(store);
    if (before === null && listed.names.size >= MANY) crew = hire(options);
    const known = before === null ? knowsNothing(select) : knownBefore(before, listed.names, select, whole);
    const found = catalogue(store, listed, known.select, byKind);
    const maxBytes = Math.min(maxBlobBytes, LARGEST_IN_THREADS);
    const limits = { maxBytes, memory: 2 * maxBytes + MEMORY };
    const work = objectWork(found, store.hashBytes, limits, options.customRules);
    const results = await runWork(work, inspector.load, options, crew);
    const learned = new Learned(known, found, store, work, results);
    const seen = learned.seen();
    const kept = new Map<string, Inspected>();
    for (const { name, inspected } of seen) if (source.database.tells(name)) kept.set(name, inspected);
    const doubtful = [...found.doubtful, ...learned.faults()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const reading: DatabaseReading = {
      counted: [known.counted, ...results.map(({ counted }) => counted)],
      suspectNames: learned.suspectNames(),
      unlisted: found.unlisted,
      absent: learned.absent(),
      seen: new Set(seen.flatMap(({ kind, name }) => (kind === "blob" ? name : []))),
      answers: readWithGit(repository.place, doubtful, maxBlobBytes),
      has: (name) => store.has(name),
      relations: () => {
        const links = learned.links();
        const trees = learned.trees();
        return links && trees && { ...links, trees, names: found.names, hashBytes: store.hashBytes };
      },
    };
    for await (const { id, bytes } of source.database.rest(reading)) {
      if (!source.database.tells(id)) continue;
      const inspected = (await inspector.load())(bytes);
      if (!isClean(inspected)) kept.set(id, inspected);
    }
    if (cache !== null) {
      const more = learned.remember(before, whole && doubtful.length === 0);
      if (more !== null) cache.keep(more);
    }
    return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    await crew?.dismiss();
    store.close();
  }
}

/** Only with the bundled worker: it and all scripts beside it are the build, which decides what is found and how it is remembered. */
function openCache({ database: { repository } }: DatabaseSource, options: DatabaseOptions): HistoryCache | null {
  const { environment } = repository.place;
  if (options.workerFile === null || !wantsCache(environment)) return null;
  const folder = new URL(".", options.workerFile);
  const scripts = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  const build = scripts.sort().map((name) => readFileSync(new URL(encodeURIComponent(name), folder)));
  const rules = [...build, JSON.stringify(options.customRules)];
  return HistoryCache.open({ commonDir: repository.commonDir, rules, environment });
}
