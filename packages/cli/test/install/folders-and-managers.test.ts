import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { calls, foreign, git, hook, hooks, repository, run, tool } from "./stand-in.ts";

describe("core.hooksPath", () => {
  test("a folder of the work tree takes a block in front of what is there", async () => {
    const text = `#!/bin/sh\n# ours\nread line\necho "rest $line" >> "$CALLS.foreign"\nexit 0\n`;
    foreign(join(repository.dir, ".githooks/pre-push"), text);
    repository.git("config", "core.hooksPath", ".githooks");
    foreign(join(repository.dir, "node_modules/hodlguard/dist/cli.js"), tool);
    expect((await run("install")).code).toBe(0);
    expect(readFileSync(join(repository.dir, ".githooks/pre-commit"), "utf8")).not.toContain(process.execPath);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }).status).not.toBe(0);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"]).status).toBe(0);
    const remote = join(dirname(repository.dir), "remote.git");
    execFileSync("git", ["init", "-q", "--bare", remote], { env: repository.env });
    expect(git(["push", "-q", remote, "main"], { BLOCK: "pre-push" }).status).not.toBe(0);
    expect(git(["push", "-q", remote, "main"]).status).toBe(0);
    expect(readFileSync(`${calls}.foreign`, "utf8")).toMatch(/^rest refs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
    expect((await run("install")).out).toMatch(/already there/);
    await run("uninstall");
    expect(readFileSync(join(repository.dir, ".githooks/pre-push"), "utf8")).toBe(text);
    expect(readdirSync(join(repository.dir, ".githooks"))).toEqual(["pre-push"]);
  });

  test.each([
    ["#!/bin/sh", "no line end"],
    ["#!/bin/sh\nexit 0", "no last line end"],
    ["echo a\r\n", "CRLF"],
    ["", "empty"],
  ])("%j comes back (%s)", async (text) => {
    const file = join(repository.dir, ".githooks/pre-commit");
    foreign(file, text);
    repository.git("config", "core.hooksPath", ".githooks");
    expect((await run("install", "--hooks", "pre-commit")).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toBe(text);
    await run("uninstall");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("one for all repositories is refused unless that is meant", async () => {
    const shared = join(dirname(repository.dir), "shared hooks");
    mkdirSync(shared);
    repository.git("config", "--global", "core.hooksPath", shared);
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringMatching(/--local core\.hooksPath[\s\S]*install --shared/) });
    expect(readdirSync(shared)).toEqual([]);
    expect((await run("install", "--shared")).code).toBe(0);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }).status).not.toBe(0);
    await run("uninstall");
    expect(readdirSync(shared)).toEqual([]);
  });

  test("one that switches hooks off is refused", async () => {
    repository.git("config", "core.hooksPath", "/dev/null");
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringContaining("git runs no hooks at all") });
  });
});

describe("beside hook managers", () => {
  /** What husky 9 leaves in a work tree. */
  function husky(active = true) {
    repository.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
    foreign(join(repository.dir, ".husky/pre-commit"), 'echo linted >> "$CALLS.foreign"\n', 0o644);
    if (!active) return;
    foreign(
      join(repository.dir, ".husky/_/h"),
      `#!/usr/bin/env sh\nn=$(basename "$0")\ns=$(dirname "$(dirname "$0")")/$n\n[ ! -f "$s" ] && exit 0\n[ "\${HUSKY-}" = "0" ] && exit 0\nexport PATH="node_modules/.bin:$PATH"\nsh -e "$s" "$@"\nc=$?\nexit $c\n`,
      0o644,
    );
    for (const name of ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"])
      foreign(join(repository.dir, ".husky/_", name), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"');
    repository.git("config", "core.hooksPath", ".husky/_");
    foreign(join(repository.dir, "node_modules/hodlguard/dist/cli.js"), tool);
  }

  test("husky: its tracked scripts get the block", async () => {
    husky();
    expect((await run("install")).code).toBe(0);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"], { BLOCK: "pre-commit" }).status).not.toBe(0);
    expect(existsSync(`${calls}.foreign`)).toBe(false);
    expect(git(["commit", "-q", "--allow-empty", "-m", "x"]).status).toBe(0);
    expect(readFileSync(`${calls}.foreign`, "utf8")).toBe("linted\n");
    expect(hooks()).toEqual(["pre-commit", "pre-commit", "commit-msg"]);
    await run("uninstall");
    expect(readFileSync(join(repository.dir, ".husky/pre-commit"), "utf8")).toBe('echo linted >> "$CALLS.foreign"\n');
    expect(readdirSync(join(repository.dir, ".husky")).sort()).toEqual(["_", "pre-commit"]);
  });

  test("husky that is not active in this clone, or in this worktree, is refused", async () => {
    husky(false);
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringContaining("npx husky && hodlguard install") });
    repository.git("config", "core.hooksPath", ".husky/_");
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringContaining("npx husky") });
    expect(readFileSync(join(repository.dir, ".husky/pre-commit"), "utf8")).not.toContain("hodlguard");
  });

  test.each([
    ["lefthook", "lefthook.yml", "pre-push:\n  commands: {}\n", /^pre-commit:\n {2}commands:\n {4}hodlguard:/],
    ["pre-commit", ".pre-commit-config.yaml", "repos: []\n", /default_install_hook_types[\s\S]*id: hodlguard/],
    [
      "simple-git-hooks",
      "package.json",
      '{ "simple-git-hooks": { "pre-commit": "npm test" } }',
      /"simple-git-hooks": \{\n {2}"pre-commit"/,
    ],
  ])("%s: nothing is written, its own lines are told", async (name, file, text, snippet) => {
    repository.write(file, text);
    const ran = await run("install");
    expect(ran).toMatchObject({
      code: 2,
      out: expect.stringMatching(snippet),
      err: expect.stringContaining(`${name} owns the hooks here (${file})`),
    });
    expect(existsSync(hook("pre-commit"))).toBe(false);
    expect((await run("install", "--force")).code).toBe(0);
    expect(existsSync(hook("pre-commit"))).toBe(true);
  });

  test("a manager that calls the guard already is only asked to be active", async () => {
    repository.write("lefthook.yml", "pre-commit:\n  commands:\n    hodlguard:\n      run: node_modules/.bin/hodlguard hook pre-commit\n");
    expect(await run("install")).toMatchObject({ code: 2, err: expect.stringContaining("npx lefthook install") });
    foreign(hook("pre-commit"), "#!/bin/sh\ncall_lefthook run pre-commit\n");
    expect(await run("install")).toMatchObject({ code: 0, out: expect.stringContaining("wired through lefthook") });
  });

  test("lint-staged alone owns no hooks", async () => {
    repository.write("package.json", '{ "lint-staged": { "*.ts": "eslint" } }');
    expect((await run("install")).code).toBe(0);
  });
});
