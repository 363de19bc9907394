// `push` and `receive` inside real hooks: what they read is what the other side did not have.

import { execFileSync } from "node:child_process";
import { installHook, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, describe, expect, test } from "@jest/globals";
import { parsePushLines, preCommitUpdates, pushSource } from "../../src/sources/push.ts";

const made: TestRepository[] = [];
const repository = (options = {}) => {
  const one = makeRepository(options);
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const limits = "{ whole: false, maxBlobBytes: Infinity }";
const write = `
  const texts = [];
  for await (const { bytes } of source.contents()) texts.push(Buffer.from(bytes).toString("latin1"));
  writeFileSync(record, JSON.stringify({ texts, counted: source.counted, notScanned: source.notScanned }));
`;
const pushScript = `
  import { readFileSync, writeFileSync } from "node:fs";
  import { openRepository } from "@hodlguard/git";
  import { parsePushLines, pushSource } from "../../src/sources/push.ts";
  const updates = parsePushLines(readFileSync(0, "utf8"));
  const source = await pushSource(await openRepository(), updates, process.argv[2] === process.argv[3] ? null : process.argv[2], ${limits});
  ${write}
`;
const receiveScript = `
  import { readFileSync, writeFileSync } from "node:fs";
  import { openRepository } from "@hodlguard/git";
  import { parseReceiveLines, receiveSource } from "../../src/sources/receive.ts";
  const source = receiveSource(await openRepository(), parseReceiveLines(readFileSync(0, "utf8")), ${limits});
  ${write}
  if (texts.some((text) => text.includes("SECRET"))) process.exitCode = 1;
`;

const read = (hook: { read(): string }) =>
  JSON.parse(hook.read()) as { texts: string[]; counted: { commits: number; blobs: number; messages: number }; notScanned: unknown[] };

/** A work tree with a bare remote that has its first commit. */
const pair = () => {
  const server = repository({ bare: true });
  const one = repository();
  one.git("remote", "add", "origin", server.dir);
  one.commit("base", "base\n");
  one.git("push", "-q", "origin", "main");
  const hook = installHook(one, "pre-push", import.meta.dirname, pushScript);
  return { server, one, hook };
};

describe("pre-push", () => {
  test("every commit since the remote's, and one added and removed again", () => {
    const { one, hook } = pair();
    one.commit("a", "SECRET\n");
    one.git("rm", "-q", "a");
    one.git("commit", "-qm", "remove");
    one.git("push", "-q", "origin", "main");
    const { texts, counted } = read(hook);
    expect(counted).toMatchObject({ commits: 2, blobs: 1 });
    expect(texts).toContain("SECRET\n");
    expect(texts).not.toContain("base\n");
  });

  test("new branches, several refs at once, and what the remote has is left out", () => {
    const { one, hook } = pair();
    for (const name of ["one", "two"]) {
      one.git("checkout", "-qb", name, "main");
      one.commit(name, `${name} content\n`);
    }
    one.git("push", "-q", "origin", "one", "two");
    expect(read(hook).counted).toMatchObject({ commits: 2, blobs: 2 });
    expect(read(hook).texts).toEqual(expect.arrayContaining(["refs/heads/one", "refs/heads/two"]));
    one.git("push", "-q", "origin", "one:refs/heads/again");
    expect(read(hook).counted).toMatchObject({ commits: 0, blobs: 0 });
  });

  test("a deletion reads nothing", () => {
    const { one, hook } = pair();
    one.git("push", "-q", "origin", "main:refs/heads/other");
    one.git("push", "-q", "origin", ":other");
    expect(read(hook).texts).toEqual([]);
  });

  test("a forced push over commits that are not here", () => {
    const { server, one, hook } = pair();
    one.git("clone", "-q", server.dir, "../colleague");
    one.git("-C", "../colleague", "-c", "user.name=x", "commit", "-q", "--allow-empty", "-m", "theirs");
    one.git("-C", "../colleague", "push", "-q", "origin", "main");
    one.git("commit", "-q", "--amend", "-m", "rewritten");
    one.git("push", "-q", "--force", "origin", "main");
    expect(read(hook)).toMatchObject({ counted: { commits: 1 }, notScanned: [] });
  });

  test("annotated and nested tags, tags of a tree and of a blob", () => {
    const { one, hook } = pair();
    one.git("tag", "-m", "inner SECRET1", "inner");
    one.git("tag", "-m", "outer SECRET2", "outer", "inner");
    one.write("loose", "SECRET3\n");
    const blob = one.git("hash-object", "-w", "loose");
    one.git("tag", "blob", blob);
    one.write("sub/other", "SECRET4\n");
    one.git("add", "sub");
    one.git("tag", "tree", one.git("write-tree"));
    one.git("push", "-q", "origin", "--tags");
    const all = read(hook).texts.join("\n");
    for (const secret of ["SECRET1", "SECRET2", "SECRET3", "SECRET4"]) expect(all).toContain(secret);
  });

  test("a remote that is an address: nothing is known of it", () => {
    const { server, one, hook } = pair();
    one.git("push", "-q", server.dir, "main:refs/heads/new");
    expect(read(hook).counted.commits).toBe(1);
  });

  test("commits that no other hook has seen: cherry-pick, rebase, --no-verify", () => {
    const { one, hook } = pair();
    one.git("checkout", "-qb", "side");
    one.commit("picked", "SECRET\n");
    one.git("checkout", "-q", "main");
    one.git("cherry-pick", "side");
    one.git("push", "-q", "origin", "main");
    expect(read(hook).texts).toContain("SECRET\n");
  });

  test("three hundred commits in one push", () => {
    const { one, hook } = pair();
    const commits = Array.from(
      { length: 300 },
      (_, index) =>
        `commit refs/heads/main\ncommitter A <a@b> ${1_700_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? "from refs/heads/main^0\n" : ""}M 100644 inline file\ndata <<END\ncontent ${index}\nEND\n\n`,
    );
    execFileSync("git", ["fast-import", "--quiet"], { cwd: one.dir, env: one.env, input: commits.join("") });
    one.git("push", "-q", "origin", "main");
    expect(read(hook).counted).toMatchObject({ commits: 300, blobs: 300 });
  });

  test("under the pre-commit framework", async () => {
    const { one } = pair();
    const base = one.git("rev-parse", "HEAD");
    const tip = one.commit("a", "SECRET\n");
    const opened = await openRepository(one.dir, one.env);
    const branch = {
      PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main",
      PRE_COMMIT_REMOTE_BRANCH: "refs/heads/main",
      PRE_COMMIT_REMOTE_NAME: "origin",
    };
    expect(await preCommitUpdates(opened, {})).toBeNull();
    for (const environment of [branch, { ...branch, PRE_COMMIT_FROM_REF: base, PRE_COMMIT_TO_REF: tip }]) {
      const { updates, remote } = (await preCommitUpdates(opened, environment))!;
      const source = await pushSource(opened, updates, remote, { whole: false, maxBlobBytes: Number.POSITIVE_INFINITY });
      for await (const content of source.contents()) expect(content.id).not.toBe("");
      expect(source.counted).toMatchObject({ commits: 1, blobs: 1 });
    }
  });

  test("anything else on standard input is refused", () => {
    expect(() => parsePushLines("not what git writes\n")).toThrow(/pre-push/);
    expect(parsePushLines("")).toEqual([]);
  });
});

describe("pre-receive", () => {
  test("reads the quarantine, and a refused push leaves nothing behind", () => {
    const server = repository({ bare: true });
    const hook = installHook(server, "pre-receive", import.meta.dirname, receiveScript);
    const one = repository();
    one.git("remote", "add", "origin", server.dir);
    one.commit("base", "base\n");
    one.git("push", "-q", "origin", "main");
    expect(read(hook).counted).toMatchObject({ commits: 1, blobs: 1 });
    const before = server.git("count-objects", "-v");
    one.commit("a", "SECRET\n");
    one.git("rm", "-q", "a");
    one.git("commit", "-qm", "remove");
    expect(() => one.git("push", "-q", "origin", "main")).toThrow(/pre-receive hook declined/);
    expect(read(hook)).toMatchObject({ counted: { commits: 2, blobs: 1 }, notScanned: [] });
    expect(server.git("count-objects", "-v")).toBe(before);
    one.git("push", "-q", "origin", "main~2:refs/heads/known");
    expect(read(hook).texts).toEqual(["refs/heads/known"]);
  });
});
