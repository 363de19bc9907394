// Reads a store as a scan does, and holds what that tells of its history against git's own walks.

import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, expect } from "@jest/globals";
import { inspectDatabase } from "../../src/inspection/inspect-database.ts";
import { rootCommits } from "../../src/policy/root-commits.ts";
import { askedRefs } from "../../src/sources/asked-refs.ts";
import { type HistoryOptions, historySource } from "../../src/sources/history.ts";
import { answersFromGit, type HistoryAnswers } from "../../src/sources/history-answers.ts";
import { StoreHistory, type StoreRelations } from "../../src/sources/store-history.ts";

const made: TestRepository[] = [];
export const repository = (options = {}) => {
  const one = makeRepository(options);
  one.git("config", "gc.auto", "0");
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

export const storedIds = ({ git }: TestRepository, type: string) =>
  git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)")
    .split("\n")
    .filter((line) => line.endsWith(` ${type}`))
    .map((line) => line.split(" ")[0]!);

/** Reads the store as a scan does, and gives what it learned, as its source and as this test see it. */
export async function reading(one: TestRepository, options: Partial<HistoryOptions> = {}) {
  const opened = await openRepository(one.dir, one.env);
  const whole = { reachable: false, shard: null, maxBlobBytes: Number.POSITIVE_INFINITY, ...options };
  const source = historySource(opened, whole);
  let relations: StoreRelations | null = null;
  let uses = 0;
  const rest = (read: DatabaseReading) => {
    relations = read.relations();
    const counting = () => {
      uses++;
      return relations;
    };
    return source.database.rest({ ...read, relations: counting });
  };
  await inspectDatabase(
    { ...source, database: { ...source.database, rest } },
    { looksAnyway: () => false, load: async () => () => ({ sightings: [], unread: [] }) },
    {
      threads: 1,
      workerFile: null,
      customRules: [],
    },
  );
  return { opened, source, plain: historySource(opened, whole), relations: relations as StoreRelations | null, uses: () => uses };
}

const told = (answers: HistoryAnswers, ids: readonly string[], commits: readonly string[]) =>
  ids.map((id) => ({
    id,
    first: (answers.first.get(id) ?? []).map(({ commit, order, path, oid }) => ({ commit, order, path: path.toString("latin1"), oid })),
    isReached: answers.isReached(id),
    order: commits.includes(id) ? answers.orderOf(id) : null,
    isNote: commits.includes(id) && answers.isNote(id),
  }));

export async function expectSame(one: TestRepository) {
  const { opened, source, plain, relations, uses } = await reading(one);
  const [blobs, commits, tags] = ["blob", "commit", "tag"].map((type) => storedIds(one, type)) as [string[], string[], string[]];
  const all = [...blobs, ...commits, ...tags];
  const history = new StoreHistory(() => relations, askedRefs(opened.place));
  const here = await history.answers(new Set(blobs));
  expect(here).not.toBeNull();
  if (opened.head !== null) expect(history.roots(opened.head)?.toSorted()).toEqual((await rootCommits(opened.place)()).toSorted());
  const there = await answersFromGit(opened, new Set(all), new Set(blobs));
  expect(told(here!, all, commits)).toEqual(told(there, all, commits));
  // And as a scan asks, with what still holds it.
  const places = await source.placesOf(new Set(all));
  expect(places).toEqual(await plain.placesOf(new Set(all)));
  expect(uses()).toBeGreaterThan(0);
  const list = [...places.values()].flat();
  const [standing, again] = [await source.standing!(list), await plain.standing!(list)];
  expect(list.map((place) => [standing.refsOf(place), standing.inHead(place)])).toEqual(
    list.map((place) => [again.refsOf(place), again.inHead(place)]),
  );
  return there;
}

export async function expectLeftToGit(one: TestRepository, blobs = storedIds(one, "blob")) {
  const { opened, relations } = await reading(one);
  expect(await new StoreHistory(() => relations, askedRefs(opened.place)).answers(new Set(blobs))).toBeNull();
}
