// `files` on disk: what git ignores, nested repositories, links, pipes, names of any bytes, and standard input.

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type FilesOptions, filesSource } from "../../src/sources/files.ts";
import { paths, readAll } from "./reading.ts";

const made: TestRepository[] = [];
const repository = () => {
  const one = makeRepository();
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const nothing = (async function* (): AsyncGenerator<Uint8Array> {})();
const read = async (from: string, names: string[], options: Partial<FilesOptions> = {}) =>
  readAll(
    filesSource(names, {
      from,
      noIgnore: false,
      stdinName: null,
      repository: null,
      stdin: nothing,
      maxBlobBytes: Number.POSITIVE_INFINITY,
      ...options,
    }),
  );
const ids = (contents: Map<string, string>) => [...contents.keys()].map((id) => id.slice("file:".length)).sort();

describe("inside a repository", () => {
  test("ignored files and .git are left out, tracked ones never; --no-ignore reads them too", async () => {
    const one = repository();
    one.write("tracked.log", "tracked");
    one.git("add", "tracked.log");
    one.commit(".gitignore", "*.log\nsecret/\n");
    one.write("new", "untracked");
    one.write("debug.log", "ignored");
    one.write("secret/key", "ignored");
    one.commit("deleted", "x");
    execFileSync("rm", ["deleted"], { cwd: one.dir });
    const opened = await openRepository(one.dir, one.env);
    const plain = await read(one.dir, [], { repository: opened });
    expect(ids(plain.contents)).toEqual([".gitignore", "new", "tracked.log"]);
    const all = await read(one.dir, ["."], { repository: opened, noIgnore: true });
    expect(ids(all.contents)).toEqual([".gitignore", "debug.log", "new", "secret/key", "tracked.log"]);
    expect(plain.notScanned).toEqual([]);
    // A file that is named is read, ignored or not; paths stay those of the repository.
    const named = await read(`${one.dir}/secret`, ["key", `${one.dir}/new`, "key"], { repository: opened });
    expect(ids(named.contents)).toEqual(["new", "secret/key"]);
    expect(ids((await read(one.dir, ["secret"], { repository: opened })).contents)).toEqual(["secret/key"]);
  });

  test("nested repositories and submodules are walked as their own", async () => {
    const one = repository();
    const inner = repository();
    inner.commit("in-submodule", "x");
    one.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.dir, "sub");
    one.git("init", "-q", "nested");
    one.write("nested/own", "x");
    one.write("nested/.gitignore", "hidden\n");
    one.write("nested/hidden", "x");
    const reading = await read(one.dir, ["."], { repository: await openRepository(one.dir, one.env) });
    expect(ids(reading.contents)).toEqual([".gitmodules", "nested/.gitignore", "nested/own", "sub/in-submodule"]);
  });

  test("a submodule that was not checked out: an empty folder, and one in which something lies", async () => {
    const one = repository();
    one.commit("own", "x");
    for (const name of ["empty", "filled"])
      one.git("update-index", "--add", "--cacheinfo", `160000,${one.git("rev-parse", "HEAD")},${name}`);
    one.git("commit", "-qm", "submodules");
    mkdirSync(`${one.dir}/empty`);
    one.write("filled/key", "lies here");
    const reading = await read(one.dir, [], { repository: await openRepository(one.dir, one.env) });
    expect(ids(reading.contents)).toEqual(["filled/key", "own"]);
    expect(reading.notScanned).toEqual([]);
  });
});

test("a work tree whose repository the environment names", async () => {
  const one = repository();
  one.write("../home/.gitignore", "ignored\n");
  one.write("../home/.profile", "x");
  one.write("../home/ignored", "x");
  const env = { ...one.env, GIT_DIR: `${one.dir}/.git`, GIT_WORK_TREE: `${one.dir}/../home` };
  const here = process.cwd();
  try {
    process.chdir(`${one.dir}/../home`);
    const opened = await openRepository(undefined, env);
    expect(ids((await read(process.cwd(), ["."], { repository: opened })).contents)).toEqual([".gitignore", ".profile"]);
  } finally {
    process.chdir(here);
  }
});

describe("anywhere", () => {
  test("everything outside a repository; links as text, pipes named, unreadable and large files named", async () => {
    const one = repository();
    const dir = `${one.dir}/../outside`;
    one.write("../outside/deep/file", "content");
    one.write("../outside/.hidden", "hidden");
    one.write("../outside/big", "x".repeat(100));
    symlinkSync("/etc", `${dir}/link-to-folder`);
    symlinkSync("../..", `${dir}/deep/loop`);
    execFileSync("mkfifo", [`${dir}/pipe`]);
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/latin`), Buffer.from([0xe9])]), "latin");
    const reading = await read(dir, [], { maxBlobBytes: 50 });
    expect(ids(reading.contents)).toEqual([".hidden", "deep/file", "deep/loop", "latin\\xE9", "link-to-folder"]);
    expect(reading.contents.get("file:link-to-folder")).toBe("/etc");
    expect([...reading.notScanned].sort((a, b) => (a.path! < b.path! ? -1 : 1))).toEqual([
      { path: "big", blob: null, reason: "too-large" },
      { path: "pipe", blob: null, reason: "special-file: pipe" },
    ]);
    expect(reading.counted).toMatchObject({ files: 5, bytes: 7 + 6 + 5 + 4 + 5 });
  });

  test("what is not there, and a folder that may not be read", async () => {
    const one = repository();
    one.write("../outside/locked/file", "x");
    chmodSync(`${one.dir}/../outside/locked`, 0);
    const reading = await read(`${one.dir}/../outside`, ["nowhere", "locked"]);
    // Root may read everything.
    const locked = process.getuid?.() === 0 ? [] : ["locked"];
    expect(reading.notScanned.map(({ path }) => path)).toEqual(["nowhere", ...locked]);
    chmodSync(`${one.dir}/../outside/locked`, 0o755);
  });

  test("standard input under the name it is given", async () => {
    const one = repository();
    const stdin = (async function* () {
      yield Buffer.from("K3y");
      yield Buffer.from("Material");
    })();
    const reading = await read(one.dir, ["-"], { stdin, stdinName: "config/app.env" });
    const found = await reading.found("K3yMaterial");
    expect(paths(found)).toEqual(["config/app.env"]);
    expect(found[0]!.source).toBe("stdin");
  });
});
