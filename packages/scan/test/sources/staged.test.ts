// `staged` in the situations that git offers: what it reads is what `git write-tree` would commit, and what it calls new
// is what the commit brings.

import { symlinkSync, writeFileSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { gitPlace } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { stagedSource } from "../../src/sources/staged.ts";
import { paths, readAll } from "./reading.ts";

const key = "K3yMaterialThatMarksTheSecret0000000001";
const made: TestRepository[] = [];
const repository = (options = {}) => {
  const one = makeRepository(options);
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const staged = async ({ dir, env }: TestRepository, options: { whole?: boolean; maxBlobBytes?: number; in?: string } = {}) =>
  readAll(
    await stagedSource(gitPlace(options.in ?? dir, env), {
      whole: options.whole ?? false,
      maxBlobBytes: options.maxBlobBytes ?? Number.POSITIVE_INFINITY,
    }),
  );

/** Slow and obvious: blobs of the tree that git would write now which no parent's tree holds at the same path. */
const oracle = ({ git }: TestRepository, parents: readonly string[]) => {
  const list = (tree: string) =>
    git("ls-tree", "-r", "-z", "--full-tree", tree)
      .split("\0")
      .filter((line) => line && !line.includes(" commit "))
      .map((line) => line.replace(/^\d+ blob /, ""));
  const now = list(git("write-tree"));
  const changed = parents.length === 0 ? now : now.filter((line) => parents.some((parent) => !list(parent).includes(line)));
  return [...new Set(changed.map((line) => line.slice(0, line.indexOf("\t"))))].sort();
};
const blobs = (contents: Map<string, string>) => [...contents.keys()].filter((id) => /^[0-9a-f]{40,64}$/.test(id)).sort();

describe("reads exactly what the commit will hold", () => {
  for (const objectFormat of ["sha1", "sha256"] as const) {
    test(`unborn HEAD, then added, modified, deleted and copied files (${objectFormat})`, async () => {
      const one = repository({ objectFormat });
      one.write("a", `x\n${key}\n`);
      one.write("dir/b", "plain\n");
      one.git("add", "-A");
      const first = await staged(one);
      expect(blobs(first.contents)).toEqual(oracle(one, []));
      expect(paths(await first.found(key))).toEqual(["a"]);
      one.git("commit", "-qm", "first");
      one.write("copy", `x\n${key}\n`);
      one.write("dir/b", "changed\n");
      one.git("add", "-A");
      one.git("rm", "-q", "--cached", "a");
      const second = await staged(one);
      expect(blobs(second.contents)).toEqual(oracle(one, ["HEAD"]));
    });
  }

  test("nothing staged", async () => {
    const one = repository();
    one.commit("a", key);
    const reading = await staged(one);
    expect([...reading.contents]).toEqual([]);
    expect(reading.counted.blobs).toBe(0);
  });

  test("what was staged and then edited out on disk", async () => {
    const one = repository();
    one.commit("a", "x\n");
    one.write("a", `x\n${key}\n`);
    one.git("add", "a");
    one.write("a", "x\n");
    expect(paths(await (await staged(one)).found(key))).toEqual(["a"]);
  });

  test("a symlink's target, a file that became a link, a mode change, an intent to add", async () => {
    const one = repository();
    one.commit("script", `${key}\n`);
    one.commit("was-file", "content\n");
    symlinkSync(`/secrets/${key}`, `${one.dir}/link`);
    one.git("rm", "-q", "--cached", "was-file");
    one.git("add", "link");
    one.git("update-index", "--chmod=+x", "script");
    one.write("later", `${key}\n`);
    one.git("add", "-N", "later");
    const reading = await staged(one);
    expect(paths(await reading.found(key))).toEqual(["link"]);
    expect(paths(await (await staged(one, { whole: true })).found(key))).toEqual(["link", "script"]);
  });

  test("names of any bytes, and a secret in a name", async () => {
    const one = repository();
    for (const name of ["new\nline", "tab\t", 'quote"', "-dash", ":colon", "sp ace", `dir/${key}.txt`])
      one.write(name, `content of ${name}`);
    writeFileSync(Buffer.concat([Buffer.from(`${one.dir}/latin`), Buffer.from([0xe9])]), `latin ${key}`);
    one.git("add", "-A");
    const reading = await staged(one);
    expect(blobs(reading.contents)).toEqual(oracle(one, []));
    expect(paths(await reading.found(key))).toContain("latin\\xE9");
    expect((await reading.found(key)).map(({ source, path }) => [source, path])).toContainEqual(["path-name", `dir/${key}.txt`]);
  });

  test("from a sub-folder and in a linked worktree paths stay repository-relative", async () => {
    const one = repository();
    one.commit("dir/a", "x\n");
    one.write("dir/a", `${key}\n`);
    one.git("add", "-A");
    expect(paths(await (await staged(one, { in: `${one.dir}/dir` })).found(key))).toEqual(["dir/a"]);
    one.git("stash", "-q");
    one.git("worktree", "add", "-q", "../linked");
    one.write("../linked/dir/a", `${key}\n`);
    one.git("-C", "../linked", "add", "-A");
    expect(paths(await (await staged(one, { in: `${one.dir}/../linked/dir` })).found(key))).toEqual(["dir/a"]);
    expect((await staged(one)).contents.size).toBe(0);
  });

  test("above the limit a blob is named and not read", async () => {
    const one = repository();
    one.write("big", "x".repeat(5000));
    one.write("small", key);
    one.write("zz", "after");
    one.git("add", "-A");
    const reading = await staged(one, { maxBlobBytes: 4000 });
    expect(reading.notScanned).toEqual([{ path: "big", blob: one.git("rev-parse", ":big"), reason: "too-large" }]);
    expect(reading.counted.blobs).toBe(2);
  });
});

describe("calls new what the commit brings", () => {
  const body = Array.from({ length: 30 }, (_, line) => `line ${line}`);

  test("an unchanged key in a changed file is old, unless the whole is asked for", async () => {
    const one = repository();
    one.commit("a", [...body, key, ...body].join("\n"));
    one.write("a", ["new first line", ...body, key, ...body, "new last line"].join("\n"));
    one.git("add", "-A");
    expect(await (await staged(one)).found(key)).toEqual([]);
    expect(await (await staged(one, { whole: true })).found(key)).toHaveLength(1);
  });

  test("a key that moves in a renamed and edited file is old; a second copy of it is new", async () => {
    const one = repository();
    one.commit("a", [...body, key, ...body].join("\n"));
    one.git("mv", "a", "b");
    one.write("b", [...body, key, ...body, "edited"].join("\n"));
    one.git("add", "-A");
    expect(await (await staged(one)).found(key)).toEqual([]);
    one.write("b", [...body, key, ...body, key].join("\n"));
    one.git("add", "-A");
    expect(await (await staged(one)).found(key)).toHaveLength(1);
  });

  test("a key whose header was committed before is new as soon as one of its lines is", async () => {
    const one = repository();
    const block = "-----BEGIN-----\nAAAA\nBBBB\n-----END-----";
    one.commit("a", "-----BEGIN-----\n-----END-----\n");
    one.write("a", `${block}\n`);
    one.git("add", "-A");
    expect(await (await staged(one)).found(block)).toHaveLength(1);
  });

  test("attributes that hide a file from diff hide nothing", async () => {
    const one = repository();
    one.commit(".gitattributes", "*.py -diff binary\n");
    one.commit("a.py", "x = 1\n");
    one.write("a.py", `x = 1\ny = "${key}"\n`);
    one.git("add", "-A");
    expect(await (await staged(one)).found(key)).toHaveLength(1);
  });

  test("concluding a merge: what differs from any parent", async () => {
    const one = repository();
    one.commit("a", "base\n");
    one.git("checkout", "-qb", "side");
    one.commit("a", "side\n");
    one.commit("from-side", "side only\n");
    one.git("checkout", "-q", "main");
    one.commit("a", "main\n");
    expect(() => one.git("merge", "-q", "side")).toThrow();
    const unmerged = await staged(one);
    expect(unmerged.notScanned.map(({ reason }) => reason)).toEqual(["unmerged"]);
    one.write("a", `resolved\n${key}\n`);
    one.git("add", "-A");
    const reading = await staged(one);
    expect(blobs(reading.contents)).toEqual(oracle(one, ["HEAD", "MERGE_HEAD"]));
    expect(paths(await reading.found(key))).toEqual(["a"]);
  });
});
