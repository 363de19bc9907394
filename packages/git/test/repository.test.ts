// Where a scan can stand, and how it says that it cannot.

import { chmodSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, describe, expect, test } from "@jest/globals";
import { gitPlace } from "../src/command/run.ts";
import { stagedChanges } from "../src/commits/staged-changes.ts";
import { openRepository, shallowBoundary } from "../src/repository/repository.ts";

const made: TestRepository[] = [];
const repository = (options = {}) => {
  const one = makeRepository(options);
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

describe("opens", () => {
  test("a work tree from its root and from a sub-folder", async () => {
    const one = repository();
    const head = one.commit("sub/a", "1");
    const root = realpathSync(one.dir);
    for (const dir of [one.dir, `${one.dir}/sub`])
      expect(await openRepository(dir, one.env)).toMatchObject({ workTree: root, gitDir: `${root}/.git`, commonDir: `${root}/.git`, head });
  });

  test("an unborn repository, SHA-1 and SHA-256", async () => {
    expect(await openRepository(repository().dir, repository().env)).toMatchObject({ head: null, objectFormat: "sha1", shallow: false });
    const one = repository({ objectFormat: "sha256" });
    expect((await openRepository(one.dir, one.env)).objectFormat).toBe("sha256");
  });

  test("a bare repository, and the git folder of a work tree", async () => {
    const bare = repository({ bare: true });
    expect(await openRepository(bare.dir, bare.env)).toMatchObject({ workTree: null, gitDir: realpathSync(bare.dir) });
    const one = repository();
    expect(await openRepository(`${one.dir}/.git`, one.env)).toMatchObject({ workTree: null });
  });

  test("a linked worktree and a submodule", async () => {
    const one = repository();
    one.commit("a", "1");
    one.git("worktree", "add", "-q", "../linked");
    const root = realpathSync(one.dir);
    expect(await openRepository(`${one.dir}/../linked`, one.env)).toMatchObject({
      gitDir: `${root}/.git/worktrees/linked`,
      commonDir: `${root}/.git`,
    });
    const outer = repository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", one.dir, "inner");
    const inner = await openRepository(`${outer.dir}/inner`, outer.env);
    expect(inner).toMatchObject({ workTree: `${realpathSync(outer.dir)}/inner`, gitDir: `${realpathSync(outer.dir)}/.git/modules/inner` });
  });

  test("what GIT_DIR and GIT_WORK_TREE name, but not for another folder", async () => {
    const one = repository();
    const other = repository();
    const head = one.commit("a", "1");
    const here = process.cwd();
    try {
      process.chdir(other.dir);
      const named = { ...one.env, GIT_DIR: `${one.dir}/.git`, GIT_WORK_TREE: one.dir };
      expect(await openRepository(undefined, named)).toMatchObject({ head });
      expect(await openRepository(other.dir, named)).toMatchObject({ head: null });
    } finally {
      process.chdir(here);
    }
  });

  test("a folder whose name holds a line feed", async () => {
    const one = repository();
    mkdirSync(`${one.dir}/odd\nname`);
    one.git("init", "-q", "odd\nname");
    const opened = await openRepository(`${one.dir}/odd\nname`, one.env);
    expect(opened.workTree).toBe(`${realpathSync(one.dir)}/odd\nname`);
    expect(opened.gitDir).toBe(`${realpathSync(one.dir)}/odd\nname/.git`);
  });

  test("shallow and partial clones", async () => {
    const one = repository();
    one.git("config", "uploadpack.allowFilter", "true");
    one.commit("a", "1");
    const head = one.commit("a", "2");
    one.git("clone", "-q", "--depth=1", `file://${one.dir}`, "../shallow");
    const shallow = await openRepository(`${one.dir}/../shallow`, one.env);
    expect([shallow.shallow, shallow.partial]).toEqual([true, false]);
    expect(shallowBoundary(shallow)).toEqual(new Set([head]));
    one.git("clone", "-q", "--filter=blob:none", `file://${one.dir}`, "../partial");
    const partial = await openRepository(`${one.dir}/../partial`, one.env);
    expect([partial.shallow, partial.partial]).toEqual([false, true]);
  });
});

describe("says why not", () => {
  test("no repository, and no such folder", async () => {
    const one = repository();
    await expect(openRepository(`${one.dir}/..`, one.env)).rejects.toMatchObject({ kind: "not-a-repository", isIncomplete: false });
    await expect(openRepository(`${one.dir}/nowhere`, one.env)).rejects.toMatchObject({ kind: "git-missing" });
  });

  test("git is not installed", async () => {
    const one = repository();
    const env = { ...one.env, PATH: one.dir };
    await expect(openRepository(one.dir, env)).rejects.toMatchObject({
      kind: "git-missing",
      nextStep: expect.stringContaining("Install git"),
    });
  });

  test("the folder belongs to somebody else", async () => {
    const one = repository();
    one.commit("a", "1");
    const env = { ...one.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    const refused = { kind: "dubious-ownership", isIncomplete: true, nextStep: expect.stringContaining("safe.directory") };
    await expect(openRepository(one.dir, env)).rejects.toMatchObject(refused);
    await expect(stagedChanges(gitPlace(one.dir, env))).rejects.toMatchObject(refused);
  });

  test("an index that is damaged, or of an unknown version", async () => {
    const one = repository();
    one.commit("a", "1");
    for (const damage of ["junk", "DIRC\0\0\0\u0009\0\0\0\u0001 and more bytes to be long enough"]) {
      writeFileSync(`${one.dir}/.git/index`, damage);
      await expect(stagedChanges(gitPlace(one.dir, one.env))).rejects.toMatchObject({ kind: "unreadable-index", isIncomplete: true });
    }
  });

  test("HEAD that names a branch whose commit is gone", async () => {
    const one = repository();
    const head = one.commit("a", "1");
    rmSync(`${one.dir}/.git/objects/${head.slice(0, 2)}/${head.slice(2)}`);
    await expect(stagedChanges(gitPlace(one.dir, one.env))).rejects.toMatchObject({ isIncomplete: true });
  });
});

describe("no command that the repository configures runs", () => {
  test("settings, attributes and hooks that would leave a mark", async () => {
    const one = repository();
    const mark = `${one.dir}/../mark`;
    const command = `sh -c 'echo "$0 $*" >> ${mark}; cat' x`;
    one.commit("a.txt", "1\n");
    for (const name of [
      "core.fsmonitor",
      "core.pager",
      "core.editor",
      "core.sshCommand",
      "core.askPass",
      "core.alternateRefsCommand",
      "core.gitProxy",
      "diff.external",
      "diff.mark.command",
      "diff.mark.textconv",
      "filter.mark.clean",
      "filter.mark.smudge",
      "filter.mark.process",
      "merge.mark.driver",
      "credential.helper",
      "gpg.program",
      "uploadpack.packObjectsHook",
      "sequence.editor",
      "pager.diff",
      "pager.log",
      "interactive.diffFilter",
      "trailer.x.command",
      "alias.rev-parse",
      "alias.diff-index",
    ])
      one.git("config", name, command);
    one.git("config", "log.showSignature", "true");
    one.git("config", "core.hooksPath", `${one.dir}/../hooks`);
    for (const hook of ["post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc"]) {
      one.write(`../hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${mark}\n`);
      chmodSync(`${one.dir}/../hooks/${hook}`, 0o755);
    }
    one.write(".gitattributes", "* diff=mark merge=mark\n");
    one.write("a.txt", "2\n");
    one.git("-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "add", "a.txt", ".gitattributes");
    rmSync(mark, { force: true });
    const opened = await openRepository(one.dir, one.env);
    const [compared] = await stagedChanges(opened.place);
    expect(compared!.changes).toHaveLength(2);
    const { newLines } = await import("../src/commits/new-lines.ts");
    const change = compared!.changes.find(({ status }) => status === "M")!;
    expect(await newLines(opened.place, change.oldOid, change.newOid)).toEqual([{ start: 0, end: 1 }]);
    expect(() => realpathSync(mark)).toThrow();
    // The trap is armed: git by itself does run what stands there.
    one.git("diff", "--cached");
    expect(readFileSync(mark, "utf8")).toContain("a.txt");
  });
});
