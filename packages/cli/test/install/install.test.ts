import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeRepository } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { runCli } from "../hooks/bench-io.ts";
import { called, calls, env, foreign, git, hook, hooks, repository, run, script, tool } from "./stand-in.ts";

describe("a plain repository", () => {
  test("every kind of commit and push passes the guard", async () => {
    const ran = await run("install");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.split("\n").filter((line) => line.startsWith("wrote "))).toHaveLength(4);
    writeFileSync(join(repository.dir, "a"), "1\n");
    repository.git("add", "a");
    expect(git(["commit", "-qm", "one"]).status).toBe(0);
    expect(hooks()).toEqual(["pre-commit", "commit-msg"]);
    expect(called()[1]!.args).toEqual([".git/COMMIT_EDITMSG"]);
    writeFileSync(join(repository.dir, "a"), "2\n");
    git(["commit", "-qam", "two"]);
    expect(called()[2]!.index).toMatch(/index\.lock$/);
    git(["switch", "-qc", "side", "HEAD~"]);
    writeFileSync(join(repository.dir, "b"), "b\n");
    git(["add", "b"]);
    git(["commit", "-qm", "b"]);
    git(["merge", "-qm", "merge", "main"]);
    expect(hooks()).toContain("pre-merge-commit");
    const remote = join(dirname(repository.dir), "remote.git");
    execFileSync("git", ["init", "-q", "--bare", remote], { env: repository.env });
    expect(git(["push", "-q", remote, "main", "side"]).status).toBe(0);
    const push = called().at(-1)!;
    expect(push).toMatchObject({ hook: "pre-push", args: [remote, remote] });
    expect(push.stdin.trim().split("\n")).toHaveLength(2);
  });

  test.each(["pre-commit", "commit-msg"])("a blocking %s stops the commit", async (name) => {
    await run("install");
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: name }).status).not.toBe(0);
    expect(git(["rev-parse", "-q", "--verify", "HEAD"]).status).not.toBe(0);
  });

  test("twice changes nothing, and a moved tool renews the hooks", async () => {
    await run("install");
    const before = readFileSync(hook("pre-commit"), "utf8");
    expect((await run("install")).out).toMatch(/^already there:/);
    expect(readFileSync(hook("pre-commit"), "utf8")).toBe(before);
    const moved = await runCli(["install"], { cwd: repository.dir, env, self: { node: process.execPath, script: "/elsewhere/cli.js" } });
    expect(moved.out).toMatch(/^renewed/);
  });

  test("uninstall leaves the folder as it was", async () => {
    const before = readdirSync(join(repository.dir, ".git/hooks"));
    await run("install");
    expect((await run("uninstall")).code).toBe(0);
    expect(readdirSync(join(repository.dir, ".git/hooks"))).toEqual(before);
    expect((await run("uninstall")).out).toBe("nothing to remove\n");
  });

  test("an edited hook is neither overwritten nor removed", async () => {
    await run("install");
    writeFileSync(hook("pre-commit"), `${readFileSync(hook("pre-commit"), "utf8")}echo more\n`);
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringContaining("then edited") });
    expect((await run("uninstall")).code).toBe(2);
    expect(readFileSync(hook("pre-commit"), "utf8")).toMatch(/echo more/);
    expect((await run("install", "--force")).code).toBe(0);
  });

  test("a core.hooksPath that leads through a file is told", async () => {
    writeFileSync(join(repository.dir, "blocked"), "");
    repository.git("config", "core.hooksPath", "blocked/hooks");
    expect(await run("install")).toMatchObject({
      code: 2,
      err: expect.stringContaining("blocked is no folder"),
    });
  });

  test("a copy from npx's cache is installed, and told", async () => {
    const cached = { node: process.execPath, script: "/home/a/.npm/_npx/1/node_modules/hodlguard/dist/cli.js" };
    expect((await runCli(["install"], { cwd: repository.dir, env, self: cached })).err).toContain("npm install --save-dev hodlguard");
  });

  test("only the hooks that were asked for", async () => {
    expect((await run("install", "--hooks", "pre-push")).code).toBe(0);
    expect(existsSync(hook("pre-commit"))).toBe(false);
    expect(await run("install", "--hooks", "post-commit")).toMatchObject({ code: 2 });
  });

  test("a missing tool blocks and says how to go on; the escape hatch is visible", async () => {
    await runCli(["install"], { cwd: repository.dir, env });
    const blocked = git(["commit", "-q", "--allow-empty", "-m", "x"]);
    expect(blocked.status).not.toBe(0);
    expect(blocked.stderr).toMatch(
      /blocked, because hodlguard is not installed here[\s\S]*npm install --save-dev hodlguard[\s\S]*HODLGUARD_SKIP=1 git/,
    );
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { HODLGUARD_SKIP: "true" }).status).not.toBe(0);
    const skipped = git(["commit", "-q", "--allow-empty", "-m", "x"], { HODLGUARD_SKIP: "1" });
    expect(skipped).toMatchObject({ status: 0, stderr: expect.stringContaining("pre-commit skipped (HODLGUARD_SKIP=1)") });
  });

  test("a graphical client's short PATH: the recorded node, or the init file", async () => {
    const short = join(dirname(repository.dir), "bin");
    mkdirSync(short);
    for (const name of ["git", "sh", "cat", "mktemp", "rm"])
      symlinkSync(execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim(), join(short, name));
    await run("install");
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { PATH: short }).status).toBe(0);
    expect(hooks()).toEqual(["pre-commit", "commit-msg"]);
    await runCli(["install"], { cwd: repository.dir, env, self: { node: "/gone/node", script } });
    const blocked = git(["commit", "-q", "--allow-empty", "-m", "x"], { PATH: short });
    expect(blocked.stderr).toMatch(/node is not on PATH here[\s\S]*init\.sh/);
    const init = join(env.HOME!, ".config/hodlguard/init.sh");
    foreign(init, `PATH="$PATH:${dirname(process.execPath)}"\n`, 0o644);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { PATH: short }).status).toBe(0);
  });

  test("the project's own copy wins over the recorded one", async () => {
    const own = join(repository.dir, "node_modules/hodlguard/dist/cli.js");
    foreign(own, tool);
    await run("install");
    git(["commit", "-q", "--allow-empty", "-m", "x"]);
    expect(called()[0]!.script).toBe(own);
  });

  test("a linked worktree is guarded by the same hooks", async () => {
    repository.commit("a", "1");
    const tree = join(dirname(repository.dir), "tree");
    repository.git("worktree", "add", "-q", tree);
    await runCli(["install"], { cwd: tree, env, self: { node: process.execPath, script } });
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }, tree).status).not.toBe(0);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }).status).not.toBe(0);
  });

  test("from a sub-folder; in a bare repository for pre-receive; outside only as npm's prepare", async () => {
    mkdirSync(join(repository.dir, "sub"));
    expect((await runCli(["install"], { cwd: join(repository.dir, "sub"), env, self: { node: process.execPath, script } })).code).toBe(0);
    const bare = makeRepository({ bare: true });
    try {
      expect((await runCli(["install"], { cwd: bare.dir, env: bare.env })).out).toMatch(/wrote .*hooks\/pre-receive/);
    } finally {
      bare.remove();
    }
    const outside = { cwd: dirname(repository.dir), env };
    expect(await runCli(["install"], outside)).toMatchObject({ code: 2, err: expect.stringContaining("no git repository") });
    expect((await runCli(["install"], { ...outside, env: { ...env, npm_lifecycle_event: "prepare" } })).code).toBe(0);
  });
});

describe("beside foreign hooks", () => {
  const listing = `#!/bin/sh\nprintf '%s|' "$@" >> "$CALLS.foreign"\ncat >> "$CALLS.foreign"\n[ "\${FAIL-}" = 1 ] && exit 7\nexit 0\n`;

  test("they run after the guard with the same arguments and input, and come back byte for byte", async () => {
    // Here Node takes a hook for a module, and refuses one whose name it reads as an extension.
    repository.write("package.json", '{ "type": "module" }');
    foreign(hook("pre-push"), listing, 0o755);
    foreign(
      hook("commit-msg"),
      `#!/usr/bin/env node\nimport("node:fs").then((fs) => fs.appendFileSync(process.argv[2], "signed\\n"));\n`,
      0o700,
    );
    const before = [readFileSync(hook("pre-push")), readFileSync(hook("commit-msg")), statSync(hook("commit-msg")).mode];
    const ran = await run("install");
    expect(ran.out).toMatch(/pre-push \(calls .*-before-hodlguard after it\)/);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"]).status).toBe(0);
    expect(repository.git("log", "-1", "--format=%B")).toMatch(/signed/);
    const remote = join(dirname(repository.dir), "remote.git");
    execFileSync("git", ["init", "-q", "--bare", remote], { env: repository.env });
    expect(git(["push", "-q", remote, "main:x"], { FAIL: "1" }).status).not.toBe(0);
    expect(git(["push", "-q", remote, "main"]).status).toBe(0);
    expect(readFileSync(`${calls}.foreign`, "utf8")).toContain(`${remote}|${remote}|${called().at(-1)!.stdin}`);
    await run("install");
    await run("uninstall");
    expect([readFileSync(hook("pre-push")), readFileSync(hook("commit-msg")), statSync(hook("commit-msg")).mode]).toEqual(before);
    expect(existsSync(`${hook("pre-push")}-before-hodlguard`)).toBe(false);
  });

  test("a blocking guard keeps them from running, their own failure blocks too", async () => {
    foreign(hook("pre-commit"), `#!/bin/sh\necho ran >> "$CALLS.foreign"\nexit 3\n`);
    await run("install");
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }).status).not.toBe(0);
    expect(existsSync(`${calls}.foreign`)).toBe(false);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"]).status).not.toBe(0);
    expect(existsSync(`${calls}.foreign`)).toBe(true);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { HODLGUARD_SKIP: "1" }).status).not.toBe(0);
  });

  test("a link, and a hook that git ignores for its mode, stay what they were", async () => {
    foreign(join(repository.dir, "scripts/check"), "#!/bin/sh\nexit 0\n");
    symlinkSync("../../scripts/check", hook("pre-commit"));
    foreign(hook("commit-msg"), "#!/bin/sh\nexit 1\n", 0o644);
    await run("install");
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"]).status).toBe(0);
    await run("uninstall");
    expect(readlinkSync(hook("pre-commit"))).toBe("../../scripts/check");
    expect(lstatSync(hook("commit-msg")).mode & 0o777).toBe(0o644);
  });
});
