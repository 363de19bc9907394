// `history`: every object that the store holds, checked against a brute-force reading of each one by itself.

import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type HistoryOptions, historySource } from "../../src/sources/history.ts";
import { momentOf } from "../../src/sources/recent.ts";
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

  test("of commits that know nothing of each other, one that a ref reaches is named before an abandoned one", async () => {
    const one = repository();
    one.commit("base", "x");
    one.git("checkout", "-qb", "old");
    one.commit("secret", key, "abandoned");
    one.git("checkout", "-q", "main");
    one.env.GIT_COMMITTER_DATE = "2035-01-01T00:00:00Z";
    const kept = one.commit("secret", key, "kept");
    one.git("branch", "-qD", "old");
    one.git("reflog", "expire", "--expire=now", "--all");
    const found = await (await all(one)).found(key);
    expect(found.map(({ commit, reachable }) => [commit, reachable])).toEqual([[kept, true]]);
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

const packs = ({ dir }: TestRepository) =>
  readdirSync(`${dir}/.git/objects/pack`)
    .filter((name) => name.endsWith(".idx"))
    .map((name) => `${dir}/.git/objects/pack/${name}`);

test("where a secret still stands: in HEAD, in which refs and tags", async () => {
  const one = repository();
  const first = one.commit("a", `${key}\n`);
  one.git("tag", "v1");
  one.git("rm", "-q", "a");
  one.git("commit", "-qm", "remove");
  one.git("checkout", "-qb", "side");
  const second = one.commit("b", `again ${key}\n`);
  one.git("checkout", "-q", "main");
  const source = historySource(await openRepository(one.dir, one.env), { reachable: false, shard: null, maxBlobBytes: 1e9 });
  const found = await (await readAll(source)).found(key);
  expect(found.map(({ commit }) => commit)).toEqual([first, second]);
  const standing = await source.standing!(found);
  expect(standing.refsOf(found[0]!)).toEqual(["refs/heads/main", "refs/heads/side", "refs/tags/v1"]);
  expect(standing.refsOf(found[1]!)).toEqual(["refs/heads/side"]);
  expect(found.map((place) => standing.inHead(place))).toEqual([false, false]);
  one.git("checkout", "-q", "side");
  const later = historySource(await openRepository(one.dir, one.env), { reachable: false, shard: null, maxBlobBytes: 1e9 });
  const now = await later.standing!(found);
  expect(found.map((place) => now.inHead(place))).toEqual([false, true]);
});

describe("since a date", () => {
  test("what later commits brought, whatever clocks lie between", async () => {
    const one = repository();
    const at = (day: string) => {
      one.env.GIT_COMMITTER_DATE = `${day}T00:00:00Z`;
    };
    at("2020-01-01");
    one.commit("old", `old ${key}\n`);
    one.commit(`dir/${key}`, "old name\n");
    at("2024-01-01");
    one.commit("young", `young ${key}\n`);
    at("2019-01-01");
    one.commit("wrong-clock", "x\n");
    at("2024-02-01");
    one.commit("dir/other", `last ${key}\n`, `message ${key}`);
    const reading = await all(one, { since: momentOf("2023-06-01", new Date()) });
    expect((await reading.found(key)).map(({ source, path }) => `${source} ${path}`)).toEqual([
      "blob young",
      "commit-message null",
      "blob dir/other",
    ]);
    expect(reading.counted).toMatchObject({ commits: 2, blobs: 2 });
  });

  test("dates and spans, and nothing that git would quietly take for now", () => {
    const now = new Date("2024-03-10T00:00:00Z");
    expect(momentOf("2024-03-01", now)).toBe(Date.parse("2024-03-01") / 1000);
    expect(momentOf("2 weeks ago", now)).toBe(Date.parse("2024-02-25") / 1000);
    for (const wrong of ["yesterday-ish", "", "2024-13-45", "--all"]) expect(() => momentOf(wrong, now)).toThrow("not a date");
  });
});

const objectFile = (oid: string) => `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;

describe("damage", () => {
  for (const what of ["blob", "tree", "commit"] as const) {
    for (const how of ["missing", "corrupt"] as const) {
      test(`a ${what} that is ${how} is named, and all the rest is read and placed`, async () => {
        const one = repository();
        one.commit("before", "first\n");
        const victim = one.commit("sub/victim", "damaged\n");
        const bad = one.commit("after", `${key}\n`);
        one.git("tag", "-m", "tagged", "v1");
        const oid = one.git("rev-parse", { blob: `${victim}:sub/victim`, tree: `${victim}:sub`, commit: victim }[what]);
        rmSync(`${one.dir}/${objectFile(oid)}`);
        if (how === "corrupt") one.write(objectFile(oid), "damaged");
        for (const options of [{}, { reachable: true }]) {
          const reading = await all(one, options);
          expect(reading.notScanned.map(({ blob }) => blob)).toEqual([oid]);
          const found = await reading.found(key);
          expect(paths(found)).toEqual(["after"]);
          if (what === "blob") expect(found[0]).toMatchObject({ commit: bad, reachable: true });
          expect([...reading.contents.values()]).toContain("first\n");
        }
      });
    }
  }

  test("a flipped byte in a pack", async () => {
    const one = repository();
    const random = new Random("noise");
    for (let index = 0; index < 5; index++) one.commit(`file-${index}`, random.text(400));
    one.commit("key", key);
    one.git("repack", "-q", "-a", "-d");
    const blob = one.git("rev-parse", "HEAD:file-3");
    const pack = packs(one)[0]!;
    const entry = one
      .git("verify-pack", "-v", pack)
      .split("\n")
      .find((line) => line.startsWith(blob))!;
    const bytes = readFileSync(pack.replace(/idx$/, "pack"));
    bytes[Number(entry.split(/\s+/)[4]) + 100]! ^= 0xff;
    chmodSync(pack.replace(/idx$/, "pack"), 0o644);
    writeFileSync(pack.replace(/idx$/, "pack"), bytes);
    const reading = await all(one);
    expect(reading.notScanned.map((item) => item.blob)).toEqual([blob]);
    expect(paths(await reading.found(key))).toEqual(["key"]);
  });

  test("a pack whose index is damaged, so that nobody knows what it held", async () => {
    const one = repository();
    one.write("loose", "nothing reaches this\n");
    const input = one.git("hash-object", "-w", "loose");
    const name = execFileSync("git", ["pack-objects", "-q", `${one.dir}/.git/objects/pack/pack`], { cwd: one.dir, env: one.env, input });
    const damaged = `${one.dir}/.git/objects/pack/pack-${name.toString().trim()}.idx`;
    one.git("prune-packed");
    one.commit("key", key);
    chmodSync(damaged, 0o644);
    writeFileSync(damaged, "damaged");
    const reading = await all(one);
    expect(reading.notScanned.map(({ reason }) => reason)).toEqual([expect.stringContaining("unreadable-store")]);
    expect(paths(await reading.found(key))).toEqual(["key"]);
  });

  test("a promised object of a partial clone is named and not fetched", async () => {
    const one = repository();
    one.git("config", "uploadpack.allowFilter", "true");
    one.commit("a", `${key}\n`);
    const absent = one.git("rev-parse", "HEAD:a");
    one.commit("a", "clean\n");
    one.git("clone", "-q", "--filter=blob:none", `file://${one.dir}`, "../partial");
    const partial = { ...one, dir: `${one.dir}/../partial` };
    const reading = await all(partial);
    expect(reading.notScanned).toEqual([{ path: null, blob: absent, reason: "missing-object" }]);
    one.git("-C", "../partial", "rev-list", "--objects", "--all", "--missing=print", "--quiet");
    expect((await all(partial)).notScanned).toHaveLength(1);
  });

  test("a shallow clone says that it is not the whole", async () => {
    const one = repository();
    one.commit("a", "1");
    one.commit("a", "2");
    one.git("clone", "-q", "--depth=1", `file://${one.dir}`, "../shallow");
    const reading = await all({ ...one, dir: `${one.dir}/../shallow` });
    expect(reading.notScanned.map(({ reason }) => reason)).toEqual([expect.stringContaining("shallow-history")]);
  });
});

describe("stores", () => {
  test("alternates, several packs under a multi-pack-index, and other worktrees' heads", async () => {
    const one = repository();
    one.commit("shared", `shared ${key}\n`);
    one.git("clone", "-q", "--shared", one.dir, "../borrower");
    const borrower = { ...one, dir: `${one.dir}/../borrower` };
    one.git("-C", "../borrower", "-c", "user.name=x", "commit", "-q", "--allow-empty", "-m", `own ${key}`);
    one.git("-C", "../borrower", "repack", "-q");
    one.git("-C", "../borrower", "worktree", "add", "-q", "--detach", "../detached");
    one.write("../detached/only", `worktree ${key}\n`);
    one.git("-C", "../detached", "add", "only");
    one.git("-C", "../detached", "commit", "-q", "-m", "detached");
    one.git("-C", "../borrower", "repack", "-q");
    one.git("-C", "../borrower", "multi-pack-index", "write");
    const reading = await all(borrower, { reachable: true });
    expect((await reading.found(key)).map(({ source, path }) => `${source} ${path}`).sort()).toEqual([
      "blob only",
      "blob shared",
      "commit-message null",
    ]);
  });

  test("an empty repository, and a bare one", async () => {
    expect((await all(repository())).contents.size).toBe(0);
    const one = repository();
    one.commit("a", key);
    one.git("clone", "-q", "--bare", one.dir, "../bare");
    expect(paths(await (await all({ ...one, dir: `${one.dir}/../bare` })).found(key))).toEqual(["a"]);
  });
});
