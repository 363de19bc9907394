import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cliFile, runCli, tryGit } from "../run-cli.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

/** Everything that doctor could leave behind: files, objects, refs, index, stash. */
function traces() {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  return files(repository.dir).sort();
}

const script = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
};

describe("doctor", () => {
  test("says ok where every hook stops a planted key, and leaves no trace", () => {
    repository.commit("a.txt", "a\n");
    expect(runCli(repository, ["install"]).code).toBe(0);
    repository.commit(".gitignore", ".env\n");
    const before = traces();
    const temporary = join(dirname(repository.dir), "tmp");
    mkdirSync(temporary);
    const { code, stdout, stderr } = runCli(repository, ["doctor"], { env: { TMPDIR: temporary } });
    expect(stdout.split("\n").filter((line) => line.startsWith("ok "))).toHaveLength(4);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/The guard blocks here\.\n$/);
    expect(traces()).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("before the first commit, from a sub-folder, with work in progress", () => {
    runCli(repository, ["install"]);
    for (const [key, value] of [
      ["commit.gpgSign", "true"],
      ["gpg.program", "false"],
      ["core.excludesFile", join(repository.dir, ".git/everything")],
    ] as const)
      repository.git("config", "--global", key, value);
    repository.write(".git/everything", "*.env\n");
    mkdirSync(join(repository.dir, "sub"));
    repository.write("sub/a", "staged\n");
    repository.git("add", ".");
    repository.write("sub/a", "changed\n");
    const before = repository.git("status", "--porcelain");
    expect(runCli(repository, ["doctor"], { cwd: join(repository.dir, "sub") }).code).toBe(0);
    expect(repository.git("status", "--porcelain")).toBe(before);
  });

  test("without hooks, with some hooks, with hooks that git ignores", () => {
    const bare = runCli(repository, ["doctor"]);
    expect(bare).toMatchObject({ code: 1, stdout: expect.stringMatching(/FAIL {2}pre-commit: not wired[\s\S]*run {2}hodlguard install/) });
    runCli(repository, ["install", "--hooks", "pre-commit,pre-push"]);
    expect(runCli(repository, ["doctor"]).stdout).toMatch(/ok {4}pre-commit[\s\S]*FAIL {2}commit-msg: not wired[\s\S]*ok {4}pre-push/);
    expect(runCli(repository, ["doctor", "--hooks", "pre-commit,pre-push"]).code).toBe(0);
    chmodSync(join(repository.dir, ".git/hooks/pre-commit"), 0o644);
    expect(runCli(repository, ["doctor", "--hooks", "pre-commit"]).code).toBe(1);
  });

  test("a hook that lets pass, and one that fails for another reason, prove nothing", () => {
    script(join(repository.dir, ".git/hooks/pre-commit"), "#!/bin/sh\nexit 0\n");
    script(join(repository.dir, ".git/hooks/commit-msg"), "#!/bin/sh\necho lint failed\nexit 1\n");
    const { code, stdout } = runCli(repository, ["doctor", "--hooks", "pre-commit,commit-msg"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAIL {2}pre-commit: lets secrets pass \(the planted key went through\)/);
    expect(stdout).toMatch(/FAIL {2}commit-msg: not proven \(it failed without a word about the planted key: lint failed\)/);
  });

  test("a policy that accepts everything, and the escape hatch, are found out", () => {
    runCli(repository, ["install"]);
    const skipped = runCli(repository, ["doctor"], { env: { HODLGUARD_SKIP: "1" } });
    expect(skipped).toMatchObject({ code: 1, stdout: expect.stringContaining("HODLGUARD_SKIP=1 is set in this environment") });
    repository.write("hodlguard.yaml", "failOn: never\n");
    repository.git("add", "hodlguard.yaml");
    expect(runCli(repository, ["doctor"]).code).toBe(1);
  });

  test("through husky's wrappers and a tracked core.hooksPath", () => {
    mkdirSync(join(repository.dir, "node_modules/hodlguard"), { recursive: true });
    symlinkSync(dirname(cliFile), join(repository.dir, "node_modules/hodlguard/dist"));
    repository.write(
      ".husky/_/h",
      `#!/usr/bin/env sh\nn=$(basename "$0")\ns=$(dirname "$(dirname "$0")")/$n\n[ ! -f "$s" ] && exit 0\nexport PATH="node_modules/.bin:$PATH"\nsh -e "$s" "$@"\nexit $?\n`,
    );
    for (const name of ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"])
      script(join(repository.dir, ".husky/_", name), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"');
    repository.git("config", "core.hooksPath", ".husky/_");
    expect(runCli(repository, ["install"]).code).toBe(0);
    expect(runCli(repository, ["doctor"]).stdout).toMatch(/The guard blocks here/);
    rmSync(join(repository.dir, ".husky/_"), { recursive: true });
    expect(runCli(repository, ["doctor"]).code).toBe(1);
    repository.git("config", "core.hooksPath", ".githooks");
    runCli(repository, ["install"]);
    expect(runCli(repository, ["doctor"]).code).toBe(0);
  });

  test("names worktrees in which git finds no hooks", () => {
    repository.commit("a", "a");
    repository.git("config", "core.hooksPath", ".githooks");
    runCli(repository, ["install"]);
    repository.git("worktree", "add", "-q", join(dirname(repository.dir), "other"));
    expect(runCli(repository, ["doctor"]).stdout).toMatch(/warn {2}worktree .*other: git finds no hooks there/);
  });

  test("a bare repository is proven by pre-receive", () => {
    const server = makeRepository({ bare: true });
    try {
      runCli(server, ["install"]);
      expect(runCli(server, ["doctor"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ok {4}pre-receive: blocks/) });
    } finally {
      server.remove();
    }
  });

  test("SHA-256 repositories", () => {
    const other = makeRepository({ objectFormat: "sha256" });
    try {
      runCli(other, ["install"]);
      expect(runCli(other, ["doctor"]).code).toBe(0);
    } finally {
      other.remove();
    }
  });

  test("names the risks of the work tree", () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const pair = binancePair("doctor");
    runCli(repository, ["install"]);
    repository.write(".env", "A=1\n");
    repository.write("keys/plain.pem", privateKey.export({ type: "pkcs8", format: "pem" }));
    repository.write("keys/sealed.pem", privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }));
    for (const name of ["plain", "sealed"]) chmodSync(join(repository.dir, `keys/${name}.pem`), name === "plain" ? 0o644 : 0o600);
    repository.write(".env.example", `BINANCE_API_KEY=${pair.key}\nBINANCE_API_SECRET=${pair.secret}\n`);
    repository.write("ok/.env.example", "BINANCE_API_KEY=\n");
    const { stdout, output } = runCli(repository, ["doctor"]);
    const risks = stdout.split("\n").filter((line) => line.startsWith("risk "));
    expect(risks).toEqual([
      expect.stringContaining(".env is not ignored"),
      expect.stringContaining(".env.example is an example but holds values that look real"),
      expect.stringContaining("keys/plain.pem is a private key without a passphrase"),
      expect.stringContaining("keys/plain.pem can be read by other users (mode 644)"),
    ]);
    expect(output).not.toContain(pair.secret);
    const json = JSON.parse(runCli(repository, ["doctor", "--json"]).stdout);
    expect(json).toMatchObject({
      blocks: true,
      hooks: [{ hook: "pre-commit", result: "blocks" }, {}, {}, {}],
      risks: [{ path: ".env" }, {}, {}, {}],
    });
  });

  test("masks a secret in a file's name, and lets no name command the terminal", () => {
    const pair = binancePair("doctor names");
    repository.write(`binance_api_secret=${pair.secret}/.env`, "A=1\n");
    repository.write("\u001b[31m\u202e/.env", "A=1\n");
    for (const args of [["doctor"], ["doctor", "--json"]]) {
      const { output } = runCli(repository, args);
      expect(output).toContain("binance_api_secret=[secret]");
      expect(output).not.toContain(pair.secret);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(output).not.toMatch(/[\u001b\u202e]/);
    }
  });
});

test("the installed hooks stop a secret in every way that a commit can be made", () => {
  const pair = binancePair("hooks");
  const leak = `api_key = "${pair.key}"\napi_secret = "${pair.secret}"\nname = "binance"\n`;
  repository.commit("a.py", "x = 1\n");
  runCli(repository, ["install"]);
  repository.write("a.py", leak);
  expect(tryGit(repository, ["commit", "-qam", "x"]).code).not.toBe(0);
  expect(tryGit(repository, ["commit", "-qm", "x", "a.py"]).code).not.toBe(0);
  const blocked = tryGit(repository, ["commit", "-qam", "x"]);
  expect(blocked.output).toMatch(/a\.py/);
  expect(blocked.output).not.toContain(pair.secret);
  repository.write("a.py", "x = 2\n");
  expect(tryGit(repository, ["commit", "-qa", "-m", `use BINANCE_API_SECRET=${pair.secret}`]).code).not.toBe(0);
  expect(tryGit(repository, ["commit", "-qam", "fine"]).code).toBe(0);
  repository.write("a.py", leak);
  expect(tryGit(repository, ["commit", "-qnam", "around"]).code).toBe(0);
  const remote = join(dirname(repository.dir), "remote.git");
  execFileSync("git", ["init", "-q", "--bare", remote], { env: repository.env });
  expect(tryGit(repository, ["push", "-q", remote, "main"]).code).not.toBe(0);
  expect(existsSync(join(remote, "refs/heads/main"))).toBe(false);
});
