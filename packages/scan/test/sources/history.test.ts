// `history`: every object that the store holds, checked against a brute-force reading of each one by itself.

import { rmSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type HistoryOptions, historySource } from "../../src/sources/history.ts";
import { paths, readAll } from "./reading.ts";

const key = "K3yMaterialThatMarksTheSecret0000000003";
const made: TestRepository[] = [];
const repository = (options = {}) => {
  const one = makeRepository(options);
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const all = async ({ dir, env }: TestRepository, options: Partial<HistoryOptions> = {}) =>
  readAll(
    historySource(await openRepository(dir, env), { reachable: false, shard: null, maxBlobBytes: Number.POSITIVE_INFINITY, ...options }),
  );

/** Slow and obvious: every blob in the store, one process each. */
const everyBlob = ({ git }: TestRepository) =>
  git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)")
    .split("\n")
    .filter((line) => line.endsWith(" blob"))
    .map((line) => [line.split(" ")[0]!, git("cat-file", "blob", line.split(" ")[0]!)]);

const everything = (one: TestRepository) => {
  one.commit("a", "first\n");
  one.commit("kept", `kept ${key}\n`);
  one.git("tag", "-m", `tagged ${key}`, "v1");
  one.git("notes", "add", "-m", `note ${key}`);
  one.write("a", `stashed ${key}\n`);
  one.write("untracked", `stashed untracked ${key}\n`);
  one.git("stash", "-q", "-u");
  one.commit("gone", `amended away ${key}\n`);
  one.git("reset", "-q", "--hard", "HEAD~");
  one.git("update-ref", "refs/tags/blob-tag", one.git("hash-object", "-w", "a"));
  one.write("loose", `dangling ${key}\n`);
  one.git("hash-object", "-w", "loose");
  one.git("update-ref", `refs/heads/${key}`, "HEAD");
};

describe("everything the store holds", () => {
  for (const objectFormat of ["sha1", "sha256"] as const) {
    test(`branches, tags, notes, stashes, reflogs, dangling blobs, ref names (${objectFormat})`, async () => {
      const one = repository({ objectFormat });
      everything(one);
      const reading = await all(one);
      expect(
        [...reading.contents]
          .filter(([id]) => everyBlob(one).some(([oid]) => oid === id))
          .map(([id, text]) => [id, text.trimEnd()])
          .sort(),
      ).toEqual(everyBlob(one).sort());
      const found = await reading.found(key);
      const told = found.map(({ source, path, reachable }) => `${source} ${path} ${reachable}`).sort();
      expect(told).toEqual(
        [
          "blob a true",
          "blob gone true",
          "blob kept true",
          "blob null false",
          "blob untracked true",
          "note null true",
          `ref-name refs/heads/${key} true`,
          "tag-message null true",
        ].sort(),
      );
      expect(reading.notScanned).toEqual([]);
    });
  }

  test("the same when everything is packed, and what nothing reaches is left out on request", async () => {
    const one = repository();
    everything(one);
    one.git("repack", "-q", "-a", "-d", "-k");
    const whole = await all(one);
    expect(whole.counted.blobs).toBe(everyBlob(one).length);
    const reachable = await all(one, { reachable: true });
    expect((await reachable.found(key)).every((place) => place.reachable)).toBe(true);
    expect((await reachable.found(key)).length).toBe((await whole.found(key)).length - 1);
  });

  test("shards are disjoint and together the whole", async () => {
    const one = repository();
    everything(one);
    for (let index = 0; index < 20; index++) one.commit(`file-${index}`, `content ${index}\n`);
    const whole = await all(one);
    const parts = await Promise.all([1, 2, 3].map((index) => all(one, { shard: { index, count: 3 } })));
    expect(parts.flatMap(({ contents }) => [...contents.keys()]).sort()).toEqual([...whole.contents.keys()].sort());
    for (const total of ["blobs", "bytes"] as const)
      expect(parts.reduce((sum, { counted }) => sum + counted[total], 0)).toBe(whole.counted[total]);
  });

  test("the first commit by ancestry introduces, whatever the clocks say", async () => {
    const one = repository();
    one.commit("a", "x");
    one.env.GIT_COMMITTER_DATE = "2030-01-01T00:00:00Z";
    const first = one.commit("secret", key);
    one.env.GIT_COMMITTER_DATE = "2020-01-01T00:00:00Z";
    one.git("rm", "-q", "secret");
    one.git("commit", "-qm", "remove");
    one.commit("secret", key);
    const found = await (await all(one)).found(key);
    expect(found.map(({ commit, path }) => [commit, path])).toEqual([[first, "secret"]]);
  });

  test("replace refs and grafts hide nothing", async () => {
    const one = repository();
    const bad = one.commit("a", key);
    const good = one.commit("a", "clean");
    one.git("replace", one.git("rev-parse", `${bad}:a`), one.git("rev-parse", `${good}:a`));
    one.git("replace", "--graft", good);
    expect(paths(await (await all(one, { reachable: true })).found(key))).toEqual(["a"]);
  });
});

describe("damage", () => {
  test("a missing and a corrupt object are named, the rest is read", async () => {
    const one = repository();
    one.commit("a", "first\n");
    one.commit("b", `${key}\n`);
    one.commit("c", "third\n");
    const missing = one.git("rev-parse", "HEAD:a");
    rmSync(`${one.dir}/.git/objects/${missing.slice(0, 2)}/${missing.slice(2)}`);
    const corrupt = one.git("rev-parse", "HEAD:c");
    const file = `.git/objects/${corrupt.slice(0, 2)}/${corrupt.slice(2)}`;
    rmSync(`${one.dir}/${file}`);
    one.write(file, "damaged");
    const reading = await all(one);
    expect(reading.notScanned.map(({ blob }) => blob).sort()).toEqual([missing, corrupt].sort());
    expect(paths(await reading.found(key))).toEqual(["b"]);
  });
});
