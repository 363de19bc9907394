import { spawnSync } from "node:child_process";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commands } from "../../src/commands/index.ts";
import { runCli } from "../hooks/bench-io.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const run = (...argv: string[]) => runCli(argv, { cwd: repository.dir, env: repository.env });

describe("explain", () => {
  test("a built-in rule: meaning, shapes, proof, steps", async () => {
    const { code, out } = await run("explain", "binance-api-secret");
    expect(code).toBe(0);
    expect(out).toMatch(/^binance-api-secret: Binance API secret\n[\s\S]*Severity: [\s\S]*Proof: [\s\S]*What to do:\n {2}1\. /);
  });

  test("a rule of the repository, and none at all", async () => {
    repository.write("hodlguard.yaml", "rules: [{ id: acme, description: ACME token, pattern: 'acme_[a-z]+', keywords: acme }]\n");
    expect((await run("explain", "acme")).out).toMatch(/^acme: ACME token\n[\s\S]*from hodlguard\.yaml[\s\S]*acme_\[a-z\]\+/);
    expect(await run("explain", "nonsense")).toMatchObject({
      code: 2,
      err: expect.stringContaining("the rules here are binance-api-secret"),
    });
  });

  test("an imported rule set", async () => {
    repository.write("hodlguard.yaml", "rulesFrom: sub/g.toml\n");
    repository.write("sub/g.toml", "[[rules]]\nid = 'a'\nregex = 'x'\n[[rules]]\nid = 'b'\nregex = 'x(?=y)'\n");
    expect((await run("explain", "sub/g.toml")).out).toMatch(
      /^sub\/g\.toml: 1 rules taken over\.\nNot as they were:\n {2}- the rule b was left out/,
    );
  });

  test("a fingerprint of the baseline", async () => {
    const fingerprint = "ab".repeat(16);
    repository.write(
      ".hodlguard-baseline.json",
      `{\n  "version": 1,\n  "repository": "${"0".repeat(32)}",\n  "findings": [\n    {"fingerprint":"${fingerprint}","rule":"private-key","path":"a.pem","reason":"test key","owner":"ada"}\n  ]\n}\n`,
    );
    expect((await run("explain", fingerprint.slice(0, 8))).out).toMatch(
      /is in \.hodlguard-baseline\.json: private-key in a\.pem\n {2}Reason: test key; owner ada[\s\S]*What to do/,
    );
    expect((await run("explain", "cd".repeat(16))).code).toBe(2);
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("%s knows every command, and the shell accepts it", async (shell) => {
    const { code, out } = await run("completion", shell);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(name);
    const { error, status } = spawnSync(shell, ["-n"], { input: out });
    if (error === undefined) expect(status).toBe(0);
  });

  test("bash completes commands, options and choices", async () => {
    const { out } = await run("completion", "bash");
    const complete = (...words: string[]) =>
      spawnSync(
        "bash",
        [
          "-c",
          `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _hodlguard; printf '%s ' "\${COMPREPLY[@]}"`,
        ],
        { encoding: "utf8" },
      ).stdout.trim();
    expect(complete("hodlguard", "unins")).toBe("uninstall");
    expect(complete("hodlguard", "install", "--sh")).toBe("--shared");
    expect(complete("hodlguard", "staged", "--fail-on", "cr")).toBe("critical");
    expect(complete("hodlguard", "staged", "--no-al")).toBe("--no-allow");
  });

  test("another shell is told", async () => {
    expect((await run("completion", "tcsh")).code).toBe(2);
  });
});
