// Every object of every kind of store, byte for byte as git itself gives it.

import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openStore, packFiles, readAll, readByGit, readEach } from "./store.ts";

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

function repositoryOf(format: "sha1" | "sha256" = "sha1"): TestRepository {
  const repository = makeRepository({ objectFormat: format });
  made.push(repository);
  repository.git("config", "gc.auto", "0");
  return repository;
}

/** A history of edits: long common stretches, moved, cut and joined ones, an empty file, bytes of every value. */
function edit(repository: TestRepository, seed: string, commits: number): void {
  const random = new Random(seed);
  let lines = Array.from({ length: 120 }, () => random.text(random.below(70)));
  for (let commit = 0; commit < commits; commit++) {
    const at = random.below(lines.length);
    const change = random.below(4);
    if (change === 0) lines.splice(at, 1);
    else if (change === 1) lines.splice(at, 0, random.text(40));
    else if (change === 2) lines = [...lines.slice(at), ...lines.slice(0, at)];
    else lines[at] = random.text(60);
    repository.write("text.txt", lines.join("\n"));
    repository.write(`folder/${commit % 5}.bin`, random.bytes(random.below(3000)));
    if (commit === 3) repository.write("empty", "");
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", `change ${commit}`);
  }
  repository.git("tag", "-a", "-m", "a tag", `tag-${seed.replaceAll(" ", "-")}`);
}

async function expectSame(repository: TestRepository, environment = repository.env): Promise<void> {
  const expected = readByGit(repository, environment);
  const store = await openStore(repository, environment);
  const { contents, asked } = await readAll(store);
  expect(asked).toEqual([]);
  expect([...contents].sort()).toEqual([...expected].sort());
  expect(readEach(store, expected.keys())).toEqual(expected);
  store.close();
}

describe.each(["sha1", "sha256"] as const)("%s", (format) => {
  test("loose objects only", async () => {
    const repository = repositoryOf(format);
    edit(repository, "loose", 12);
    await expectSame(repository);
  });

  test("one pack of offset deltas", async () => {
    const repository = repositoryOf(format);
    edit(repository, "one pack", 60);
    repository.git("gc", "-q");
    await expectSame(repository);
  });

  test("deltas that name their base, in a pack of their own", async () => {
    const repository = repositoryOf(format);
    edit(repository, "reference deltas", 40);
    repository.git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adq");
    await expectSame(repository);
  });

  test("several packs with objects in common, loose ones beside them, one pack kept", async () => {
    const repository = repositoryOf(format);
    edit(repository, "first pack", 20);
    repository.git("repack", "-dq");
    for (const file of packFiles(repository).filter((file) => file.endsWith(".pack"))) writeFileSync(file.replace(/pack$/, "keep"), "");
    edit(repository, "second pack", 20);
    repository.git("repack", "-aq");
    edit(repository, "the rest", 5);
    await expectSame(repository);
  });

  test("a multi-pack-index, with and without the packs' own indexes", async () => {
    const repository = repositoryOf(format);
    for (const seed of ["one", "two", "three"]) {
      edit(repository, `multi ${seed}`, 10);
      repository.git("repack", "-dq");
    }
    repository.git("multi-pack-index", "write");
    await expectSame(repository);
    const expected = readByGit(repository);
    for (const file of packFiles(repository).filter((file) => file.endsWith(".idx"))) rmSync(file);
    const store = await openStore(repository);
    const { contents, asked } = await readAll(store);
    expect(asked).toEqual([]);
    expect([...contents].sort()).toEqual([...expected].sort());
    expect(readEach(store, expected.keys())).toEqual(expected);
  });
});

test("an index of version 1", async () => {
  const repository = repositoryOf();
  edit(repository, "version 1", 30);
  repository.git("-c", "pack.indexVersion=1", "repack", "-adq");
  await expectSame(repository);
});

test("an index whose offsets need 64 bits", async () => {
  const repository = repositoryOf();
  edit(repository, "wide offsets", 30);
  repository.git("repack", "-adq");
  const pack = packFiles(repository).find((file) => file.endsWith(".pack"))!;
  const index = pack.replace(/pack$/, "idx");
  rmSync(index);
  // From this offset on, git writes the large table.
  repository.git("index-pack", "--index-version=2,0x40", "-o", index, pack);
  await expectSame(repository);
});

test("very deep delta chains", async () => {
  const repository = repositoryOf();
  edit(repository, "deep", 150);
  repository.git("repack", "-adfq", "--depth=4000", "--window=200");
  await expectSame(repository);
});

test("big blobs, and deltas of big blobs", async () => {
  const repository = repositoryOf();
  const random = new Random("big");
  const noise = random.bytes(1 << 20);
  repository.commit("noise.bin", noise);
  noise.set(random.bytes(1000), 500_000);
  repository.commit("noise.bin", noise);
  repository.commit("text.txt", "the same line again and again\n".repeat(300_000));
  repository.commit("text.txt", `${"the same line again and again\n".repeat(300_000)}one more`);
  await expectSame(repository);
  repository.git("gc", "-q");
  await expectSame(repository);
});

test("objects behind alternates, nested, relative, quoted, and from the environment", async () => {
  const [own, near, far, named] = [repositoryOf(), repositoryOf(), repositoryOf(), repositoryOf()];
  for (const [number, repository] of [own, near, far, named].entries()) edit(repository, `alternate ${number}`, 8);
  near.git("gc", "-q");
  const objects = (repository: TestRepository) => join(repository.dir, ".git", "objects");
  writeFileSync(join(objects(near), "info", "alternates"), `${objects(far)}\n`);
  writeFileSync(
    join(objects(own), "info", "alternates"),
    `# a remark\n"${objects(near).replace("objects", "\\157bjects")}"\n/nowhere/at/all\n`,
  );
  await expectSame(own, { ...own.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${objects(named)}":${objects(far)}` });
  await expectSame(own, { ...own.env, GIT_OBJECT_DIRECTORY: objects(named) });
});

test("stashes, notes, unreachable objects and replacements are read as they lie there", async () => {
  const repository = repositoryOf();
  edit(repository, "odd", 5);
  repository.write("text.txt", "stashed");
  repository.git("stash", "-q");
  repository.git("notes", "add", "-m", "a note");
  const lost = repository.commit("lost.txt", "lost");
  repository.git("reset", "-q", "--hard", "HEAD~1");
  repository.git("replace", lost, "HEAD");
  await expectSame(repository, { ...repository.env, GIT_NO_REPLACE_OBJECTS: "1" });
});

test("a repository without any object", async () => {
  const repository = repositoryOf();
  await expectSame(repository);
  expect(readdirSync(join(repository.dir, ".git", "objects")).sort()).toEqual(["info", "pack"]);
});
