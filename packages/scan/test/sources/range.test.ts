// `range`: every blob, message and name that the commits bring, checked against all objects that one side reaches and
// the other does not.

import { rmSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { rangeSource } from "../../src/sources/range.ts";
import { paths, readAll } from "./reading.ts";

const key = "K3yMaterialThatMarksTheSecret0000000002";
const made: TestRepository[] = [];
const repository = () => {
  const one = makeRepository();
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const ranged = async ({ dir, env }: TestRepository, range: string, options: { whole?: boolean; not?: string[] } = {}) =>
  readAll(
    await rangeSource(await openRepository(dir, env), range, {
      whole: options.whole ?? false,
      not: options.not ?? [],
      maxBlobBytes: Number.POSITIVE_INFINITY,
    }),
  );

/** Slow and obvious: blobs of every tree of every commit of the one side, without those of the other. */
const brought = ({ git }: TestRepository, tip: string, base: string) => {
  const blobs = (revision: string) =>
    git("rev-list", revision)
      .split("\n")
      .flatMap((commit) => git("ls-tree", "-r", commit).split("\n"))
      .filter((line) => line.includes(" blob "))
      .map((line) => line.slice(12).split("\t")[0]!);
  const known = new Set(blobs(base));
  return [...new Set(blobs(tip))].filter((oid) => !known.has(oid)).sort();
};
const blobs = (contents: Map<string, string>, { git }: TestRepository) =>
  [...contents.keys()].filter((id) => /^[0-9a-f]{40}$/.test(id) && git("cat-file", "-t", id) === "blob").sort();

describe("every commit of the range", () => {
  test("a secret added and removed again, named with the commit that brought it", async () => {
    const one = repository();
    one.commit("a", "x\n");
    const bad = one.commit("a", `x\n${key}\n`);
    one.commit("a", "x\n");
    one.commit("b", "later\n");
    const reading = await ranged(one, "HEAD~3..HEAD");
    expect(blobs(reading.contents, one)).toEqual(brought(one, "HEAD", "HEAD~3"));
    expect(reading.counted.commits).toBe(3);
    const [place] = await reading.found(key);
    expect(place).toMatchObject({ path: "a", commit: bad, source: "blob", author: "Ada <ada@example.com>" });
  });

  test("side branches, content that only a merge holds, an octopus", async () => {
    const one = repository();
    one.commit("base", "x\n");
    for (const name of ["one", "two", "three"]) {
      one.git("checkout", "-qb", name, "main");
      one.commit(name, `${name} ${key}\n`);
    }
    one.git("checkout", "-qb", "all", "main");
    one.git("merge", "-q", "--no-commit", "one", "two", "three");
    one.write("evil", `evil ${key}\n`);
    one.git("add", "-A");
    one.git("commit", "-qm", "octopus");
    const reading = await ranged(one, "main..all");
    expect(blobs(reading.contents, one)).toEqual(brought(one, "all", "main"));
    expect(paths(await reading.found(key)).sort()).toEqual(["evil", "one", "three", "two"]);
    expect((await reading.found("evil K3y"))[0]!.commit).toBe(one.git("rev-parse", "all"));
  });

  test("a merged-in main brings nothing that main has", async () => {
    const one = repository();
    one.commit("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    one.git("checkout", "-qb", "feature");
    one.commit("a", "1 mine\n2\n3\n4\n5\n6\n7\n8\n9\n");
    one.git("checkout", "-q", "main");
    one.commit("a", `1\n2\n3\n4\n5\n6\n7\n8\n${key}\n`);
    one.git("checkout", "-q", "feature");
    one.git("merge", "-q", "main", "-m", "take main");
    const reading = await ranged(one, "main..feature");
    expect([...reading.contents.values()].join("\n")).toContain(key);
    expect(await reading.found(key)).toEqual([]);
    expect(await (await ranged(one, "main..feature", { whole: true })).found(key)).not.toEqual([]);
  });

  test("a commit that was picked on both sides brings nothing, one that brings back what was removed does", async () => {
    const one = repository();
    one.commit("a", "x\n");
    one.git("checkout", "-qb", "feature");
    one.commit("b", `${key}\n`);
    one.git("checkout", "-q", "main");
    one.commit("c", "moved on\n");
    one.git("cherry-pick", "feature");
    for (const whole of [false, true]) expect(await (await ranged(one, "main..feature", { whole })).found(key)).toEqual([]);
    one.git("rm", "-q", "b");
    one.git("commit", "-qm", "remove");
    one.git("checkout", "-qb", "again");
    one.git("revert", "--no-edit", "HEAD");
    expect(paths(await (await ranged(one, "main..again")).found(key))).toEqual(["b"]);
  });

  test("a damaged tree in the range hides nothing else of it", async () => {
    const one = repository();
    one.commit("a", "x\n");
    const victim = one.commit("sub/victim", "damaged\n");
    one.commit("after", `${key}\n`);
    const tree = one.git("rev-parse", `${victim}:sub`);
    rmSync(`${one.dir}/.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`);
    const reading = await ranged(one, "HEAD~2..HEAD");
    expect(paths(await reading.found(key))).toEqual(["after"]);
    expect(reading.notScanned).not.toEqual([]);
  });

  test("messages and the fields of authors", async () => {
    const one = repository();
    one.commit("a", "x");
    one.git("-c", `user.name=x`, "commit", "-q", "--allow-empty", "-m", `subject\n\n${key}`, `--author=${key} <a@b>`);
    const reading = await ranged(one, "HEAD~..HEAD");
    const found = await reading.found(key);
    expect(found.map(({ source, path }) => [source, path])).toEqual([
      ["commit-message", null],
      ["commit-message", null],
    ]);
  });

  test("a new name that holds a secret, of a file whose content is old", async () => {
    const one = repository();
    one.commit("dir/a", "content\n");
    one.git("mv", "dir/a", `dir/${key}`);
    one.git("commit", "-qm", "rename");
    const found = await (await ranged(one, "HEAD~..HEAD")).found(key);
    expect(found.map(({ source, path }) => [source, path])).toEqual([["path-name", `dir/${key}`]]);
    one.commit("dir/b", "other\n");
    expect(await (await ranged(one, "HEAD~..HEAD")).found(key)).toEqual([]);
  });

  test("the name of a new folder, and not that of an old one with a new file", async () => {
    const one = repository();
    one.commit(`dir/${key}/a`, "content\n", "one");
    expect((await (await ranged(one, "HEAD")).found(key)).map(({ path }) => path)).toEqual([`dir/${key}`]);
    one.commit(`dir/${key}/b`, "other\n", "two");
    const found = await (await ranged(one, "HEAD~..HEAD")).found(key);
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("a copy of what the base holds, at a place of its own or over another file; a rename and a mode are no copy", async () => {
    const one = repository();
    one.commit("a", `${key}\nand more\n`);
    one.commit("b", "other\n");
    const base = one.git("rev-parse", "HEAD");
    one.commit("copy", `${key}\nand more\n`);
    one.commit("b", `${key}\nand more\n`);
    expect(paths(await (await ranged(one, `${base}..HEAD`)).found(key))).toEqual(["copy", "b"]);
    one.git("reset", "-q", "--hard", base);
    one.git("mv", "a", "c");
    one.git("commit", "-qm", "rename");
    one.git("update-index", "--chmod=+x", "c");
    one.git("commit", "-qm", "mode");
    expect(paths(await (await ranged(one, `${base}..HEAD`)).found(key))).toEqual([]);
  });

  test("HEAD --not REF, three dots and an empty range", async () => {
    const one = repository();
    one.commit("a", "x");
    one.git("checkout", "-qb", "side");
    one.commit("b", key);
    one.git("checkout", "-q", "main");
    one.commit("c", "y");
    expect(paths(await (await ranged(one, "side", { not: ["main"] })).found(key))).toEqual(["b"]);
    expect(paths(await (await ranged(one, "main...side")).found(key))).toEqual(["b"]);
    expect((await ranged(one, "side..side")).contents.size).toBe(0);
  });
});

describe("what is not here", () => {
  test("an unknown name", async () => {
    const one = repository();
    one.commit("a", "x");
    await expect(ranged(one, "nowhere..HEAD")).rejects.toMatchObject({ kind: "unknown-revision" });
    await expect(ranged(one, `${"1".repeat(40)}..HEAD`)).rejects.toMatchObject({ kind: "unknown-revision" });
    await expect(ranged(one, "--all")).rejects.toMatchObject({ kind: "unknown-revision" });
  });

  test("a shallow boundary inside the range, and a base beyond it", async () => {
    const one = repository();
    const base = one.commit("a", "1");
    one.commit("a", "2");
    one.commit("a", "3");
    one.git("clone", "-q", "--depth=2", `file://${one.dir}`, "../shallow");
    const shallow = { ...one, dir: `${one.dir}/../shallow` };
    await expect(ranged(shallow, `${base}..HEAD`)).rejects.toMatchObject({ kind: "missing-object", isIncomplete: true });
    one.git("-C", "../shallow", "fetch", "-q", "--depth=1", "origin", base);
    const reading = await ranged(shallow, `${base}..HEAD`);
    expect(reading.notScanned.map(({ reason }) => reason)).toEqual([expect.stringContaining("shallow-history")]);
  });
});
