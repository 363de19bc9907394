// Anything unusual about a store is left to git's own walks.

import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import type { HistoryOptions } from "../../src/sources/history.ts";
import { expectLeftToGit, expectSame, reading, repository, storedIds } from "./store-reading.ts";

describe("left to git", () => {
  const simple = () => {
    const one = repository();
    one.commit("dir/a", "first\n");
    one.commit("dir/b", "second\n");
    return one;
  };
  const loose = (one: TestRepository, name: string) => join(one.dir, ".git/objects", name.slice(0, 2), name.slice(2));
  const remove = (one: TestRepository, name: string) => rmSync(loose(one, one.git("rev-parse", name)));
  const hashed = ({ dir, env }: TestRepository, type: string, input: string | Uint8Array) =>
    execFileSync("git", ["hash-object", "-w", "-t", type, "--literally", "--stdin"], { cwd: dir, env, input, encoding: "utf8" }).trim();

  test("nothing, where nothing is unusual", async () => {
    await expectSame(simple());
  });

  test.each(["HEAD~", "HEAD~:dir", "HEAD~^{tree}", "HEAD"])("%s is absent", async (name) => {
    const one = simple();
    const blobs = storedIds(one, "blob");
    remove(one, name);
    await expectLeftToGit(one, blobs);
  });

  test("a tree is damaged", async () => {
    const one = simple();
    const file = loose(one, one.git("rev-parse", "HEAD~:dir"));
    const blobs = storedIds(one, "blob");
    chmodSync(file, 0o644);
    writeFileSync(file, "damaged");
    await expectLeftToGit(one, blobs);
  });

  test.each([
    ["a mode that is no number", (id: Buffer) => [Buffer.from("10064x a\0"), id]],
    ["no name", (id: Buffer) => [Buffer.from("100644 \0"), id]],
    ["entries out of order", (id: Buffer) => [Buffer.from("100644 b\0"), id, Buffer.from("100644 a\0"), id]],
    ["an entry twice", (id: Buffer) => [Buffer.from("100644 a\0"), id, Buffer.from("100755 a\0"), id]],
    ["half an entry", (id: Buffer) => [Buffer.from("100644 a\0"), id.subarray(3)]],
    ["a folder that is a file", (id: Buffer) => [Buffer.from("40000 a\0"), id]],
  ])("a tree with %s", async (_, entries) => {
    const one = simple();
    hashed(one, "tree", Buffer.concat(entries(Buffer.from(one.git("rev-parse", "HEAD:dir/a"), "hex"))));
    await expectLeftToGit(one);
  });

  test.each([
    ["no date", (tree: string) => `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a@b>\n\nx\n`],
    ["a date before 1970", (tree: string) => `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> -1 +0000\n\nx\n`],
    ["a date behind two brackets", (tree: string) => `tree ${tree}\nauthor A <a@b> 1 +0000\ncommitter A <a>b> 1 +0000\n\nx\n`],
    ["a parent behind its author", (tree: string) => `tree ${tree}\nauthor A <a@b> 1 +0000\nparent ${tree}\n\nx\n`],
  ])("a commit with %s", async (_, text) => {
    const one = simple();
    hashed(one, "commit", text(one.git("rev-parse", "HEAD^{tree}")));
    await expectLeftToGit(one);
  });

  test("a tag of a kind that is none", async () => {
    const one = simple();
    hashed(one, "tag", `object ${one.git("rev-parse", "HEAD")}\ntype thing\ntag t\ntagger A <a@b> 1 +0000\n\nx\n`);
    await expectLeftToGit(one);
  });

  test("folders in folders in folders", async () => {
    const one = simple();
    const path = `${"d/".repeat(1100)}a`;
    const input = `commit refs/heads/deep\ncommitter A <a@b> 1 +0000\ndata 1\nx\nM 100644 inline ${path}\ndata 1\ny\n`;
    execFileSync("git", ["fast-import", "--quiet"], { cwd: one.dir, env: one.env, input });
    await expectLeftToGit(one);
  });

  test("notes that are no commit", async () => {
    const one = simple();
    one.git("update-ref", "refs/notes/odd", one.git("rev-parse", "HEAD:dir/a"));
    await expectLeftToGit(one);
  });

  async function expectUnused(one: TestRepository, options: Partial<HistoryOptions> = {}) {
    const { source, plain, uses } = await reading(one, options);
    const all = new Set(storedIds(one, "blob"));
    expect(await source.placesOf(all)).toEqual(await plain.placesOf(all));
    expect(uses()).toBe(0);
  }

  test.each([{ reachable: true }, { shard: { index: 1, count: 2 } }, { since: 1 }])("a part of the history: %j", async (options) => {
    await expectUnused(simple(), options);
  });

  test("trees above the limit", async () => {
    await expectUnused(simple(), { maxBlobBytes: 30 });
  });

  test("a shallow clone, and a partial one", async () => {
    const one = simple();
    one.git("config", "uploadpack.allowFilter", "true");
    for (const options of [["--depth=1"], ["--filter=blob:none", "--no-checkout"]]) {
      const clone = repository();
      rmSync(clone.dir, { recursive: true });
      execFileSync("git", ["clone", "-q", ...options, `file://${one.dir}`, clone.dir], { env: one.env });
      await expectUnused(clone);
    }
  });

  test("names of files", async () => {
    const one = simple();
    const { source, plain } = await reading(one);
    const all = new Set([...storedIds(one, "blob"), "path-name:dir/a", "ref-name:refs/heads/main"]);
    expect(await source.placesOf(all)).toEqual(await plain.placesOf(all));
  });
});
