// The hook's short way may only say "clean" where the full scan says so. An option that changes nothing (`--format text`)
// takes the full way, so both can be asked about the same index.

import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runCli, tryGit } from "./run-cli.ts";

const { key, secret } = binancePair("quick");
let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.commit("README.md", "# a bot\n");
});
afterEach(() => repository.remove());

const withoutTime = (text: string) => text.replace(/\d+\.\d\d s/, "");

function expectSame() {
  const [quick, full] = [runCli(repository, ["staged"]), runCli(repository, ["staged", "--format", "text"])];
  expect([quick.code, withoutTime(quick.stdout)]).toEqual([full.code, withoutTime(full.stdout)]);
  return quick;
}

describe("says what the full scan says", () => {
  test.each([
    ["ordinary code", "bot.py", "import binance\n\nprint('hello')\n", 0],
    ["a token that is no secret", "bot.py", "url = 'https://example.com/v1/items/0123456789abcdef0123456789'\n", 0],
    ["a secret", "bot.py", `binance_api_secret = "${secret}"\n`, 1],
    ["a secret in UTF-16", "bot.ps1", Buffer.from(`\ufeff$binanceApiSecret = "${secret}"\n`, "utf16le"), 1],
    ["nothing but a deletion", "README.md", null, 0],
    ["a name with a long token", `keys/${key}.txt`, "x\n", 0],
    ["an allowance that comes in", "bot.py", `# hodlguard:${"allow"} private-key -- it is not\n`, 0],
    ["attributes", ".gitattributes", "*.py -diff\n", 0],
  ])("of %s", (_name, path, content, code) => {
    if (content === null) repository.git("rm", "-q", path);
    else {
      repository.write(path, content);
      repository.git("add", "-A");
    }
    expect(expectSame().code).toBe(code);
  });

  test("of nothing staged, and of a repository without any commit", () => {
    expect(expectSame().stdout).toContain("nothing to scan");
    repository.git("checkout", "-q", "--orphan", "fresh");
    repository.write("conf.py", `binance_api_secret = "${secret}"\n`);
    repository.git("add", "-A");
    expect(expectSame().code).toBe(1);
  });

  test("where the index's configuration has rules of its own, even when the work tree lacks it", () => {
    const rule = 'rules:\n  - id: acme\n    description: ACME\n    keywords: [acme]\n    pattern: "acme_[a-z]{8}"\n    severity: high\n';
    repository.commit("hodlguard.yaml", rule);
    tryGit(repository, ["update-index", "--skip-worktree", "hodlguard.yaml"]);
    repository.write("hodlguard.yaml", "");
    repository.write("bot.py", "x = 'acme_abcdefgh'\n");
    repository.git("add", "bot.py");
    expect(expectSame().code).toBe(1);
  });

  test("beside a package.json that depends on the tool, and one that configures it", () => {
    repository.commit("package.json", '{ "devDependencies": { "hodlguard": "1" } }\n');
    repository.write("bot.py", "x = 'acme_abcdefgh'\n");
    repository.git("add", "bot.py");
    expect(expectSame().code).toBe(0);
    const rule = { id: "acme", description: "ACME", keywords: ["acme"], pattern: "acme_[a-z]{8}", severity: "high" };
    repository.commit("package.json", JSON.stringify({ hodlguard: { rules: [rule] } }));
    repository.write("bot.py", "y = 'acme_abcdefgh'\n");
    repository.git("add", "bot.py");
    expect(expectSame().code).toBe(1);
  });

  test("in a merge that is being concluded", () => {
    repository.git("checkout", "-q", "-b", "side");
    repository.commit("conf.py", `binance_api_secret = "${secret}"\n`);
    repository.git("checkout", "-q", "main");
    repository.commit("other.py", "print(1)\n");
    tryGit(repository, ["merge", "--no-commit", "--no-ff", "side"]);
    expect(expectSame().code).toBe(1);
  });
});

test("a commit message is looked at as quickly", () => {
  repository.write("message", "Say hello\n\nin a few words\n");
  expect(runCli(repository, ["message", "message"]).code).toBe(0);
  repository.write("message", `binance secret ${secret}\n`);
  expect(runCli(repository, ["message", "message"]).code).toBe(1);
});
