// A real `git commit` in a guarded repository, in the ways that people commit.

import { join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runCli, tryGit } from "./run-cli.ts";

const { key, secret } = binancePair("commit");
const leak = `api_key = "${key}"\napi_secret = "${secret}"  # binance\n`;

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.commit("README.md", "# a bot\n");
  repository.commit("bot.py", "import binance\n");
  expect(runCli(repository, ["install"]).code).toBe(0);
});

afterEach(() => repository.remove());

const commitCount = () => Number(repository.git("rev-list", "--count", "HEAD"));

/** The commit was refused, with words that help and without the secret. */
function expectBlocked(result: { code: number | null; output: string }) {
  expect(result.code).not.toBe(0);
  expect(result.output).toContain("blocked");
  expect(result.output).toContain("binance-api-secret");
  expect(result.output).not.toContain(secret);
  expect(result.output).not.toContain(key);
  expect(commitCount()).toBe(2);
}

describe("a Binance pair is refused", () => {
  test("git add, git commit", () => {
    repository.write("config.py", leak);
    repository.git("add", "config.py");
    expectBlocked(tryGit(repository, ["commit", "-m", "add config"]));
  });

  test("git commit -a", () => {
    repository.write("bot.py", `import binance\n${leak}`);
    expectBlocked(tryGit(repository, ["commit", "-a", "-m", "change"]));
  });

  test("git commit PATH while something else is staged", () => {
    repository.write("bot.py", `import binance\n${leak}`);
    repository.write("other.txt", "nothing\n");
    repository.git("add", "other.txt");
    expectBlocked(tryGit(repository, ["commit", "bot.py", "-m", "change"]));
  });

  test("staged, then cleaned on disk only", () => {
    repository.write("bot.py", leak);
    repository.git("add", "bot.py");
    repository.write("bot.py", "import binance\n");
    expectBlocked(tryGit(repository, ["commit", "-m", "change"]));
  });

  test("from a sub-folder", () => {
    repository.write("deep/down/config.py", leak);
    repository.git("add", "deep");
    expectBlocked(tryGit(repository, ["commit", "-m", "change"], { cwd: join(repository.dir, "deep/down") }));
  });

  test("hidden from diffs by .gitattributes", () => {
    repository.write(".gitattributes", "*.py -diff binary\n");
    repository.write("config.py", leak);
    repository.git("add", ".");
    expectBlocked(tryGit(repository, ["commit", "-m", "change"]));
  });

  test("renamed and edited", () => {
    repository.git("mv", "bot.py", "trader.py");
    repository.write("trader.py", `import binance\n${leak}`);
    repository.git("add", ".");
    expectBlocked(tryGit(repository, ["commit", "-m", "change"]));
  });

  test("in a linked worktree", () => {
    const linked = join(repository.dir, "..", "linked");
    repository.git("worktree", "add", "-q", "-b", "side", linked);
    repository.write("../linked/config.py", leak);
    expect(tryGit(repository, ["add", "config.py"], { cwd: linked }).code).toBe(0);
    expectBlocked(tryGit(repository, ["commit", "-m", "change"], { cwd: linked }));
  });

  test("in the commit message", () => {
    expectBlocked(tryGit(repository, ["commit", "--allow-empty", "-m", `binance api_secret = ${secret} api_key = ${key}`]));
  });
});

describe("innocent commits pass", () => {
  test("with ordinary content", () => {
    repository.write("bot.py", "print('hello')\n");
    expect(tryGit(repository, ["commit", "-am", "say hello"]).code).toBe(0);
    expect(commitCount()).toBe(3);
  });

  test("when only a neighbour of a known secret changes", () => {
    repository.write("bot.py", `${leak}\n\n\n\n\n# end\n`);
    repository.git("commit", "-q", "--no-verify", "-am", "leaked before the guard came");
    repository.write("bot.py", `${leak}\n\n\n\n\n# the end\n`);
    expect(tryGit(repository, ["commit", "-am", "reword"]).code).toBe(0);
  });

  test("with HODLGUARD_SKIP=1, visibly", () => {
    repository.write("bot.py", leak);
    const result = tryGit(repository, ["commit", "-am", "skip"], { env: { HODLGUARD_SKIP: "1" } });
    expect(result.code).toBe(0);
    expect(result.stderr).toContain("skipped");
  });

  test("with an inline allowance that has a reason", () => {
    repository.write("bot.py", `# hodlguard:allow binance-api-secret -- rotated on the same day\napi_secret = "${secret}"  # binance\n`);
    expect(tryGit(repository, ["commit", "-am", "allowed"]).code).toBe(0);
  });
});
