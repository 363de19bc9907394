// Names, paths and words that would command a terminal or a CI runner reach neither, whichever command repeats them.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runCli } from "./run-cli.ts";

const hostile = "a\u001b[31m\u202e\n::error::pwned\r\u0007\u200b";
const { key, secret } = binancePair("hostile output");
const leak = `BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`;
let repository: TestRepository;

beforeAll(() => {
  repository = makeRepository();
  repository.commit("base", "base\n");
  repository.write(join(hostile, "s.env"), leak);
  repository.git("add", "-A");
  repository.git("commit", "-q", "-m", `${hostile}\n${leak}`, `--author=E\u001b[2Jve <e@example.com>`);
});
afterAll(() => repository.remove());

function expectHarmless(text: string): void {
  // CSV ends its lines with both. biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(text.replaceAll("\r\n", "\n")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
  expect(text).not.toMatch(/^\s*::error::pwned/m);
  expect(text).not.toContain(secret);
}

describe("reports", () => {
  test.each(["text", "json", "sarif", "gitlab", "codequality", "junit", "csv", "html", "github"])("%s", (format) => {
    for (const args of [["history"], ["range", "HEAD~1..HEAD"], ["files"], ["files", `nowhere${hostile}`]])
      expectHarmless(runCli(repository, [...args, "--format", format, "--verbose"]).output);
  });
});

test.each([
  [["range", hostile]],
  [["history", "--policy-from", hostile]],
  [["history", "--since", hostile]],
  [["files", "--config", hostile]],
  [["files", "-", "--stdin-name", hostile]],
  [["message", hostile]],
  [["report", hostile]],
  [["explain", hostile]],
  [["install", "--hooks", hostile]],
  [["staged", "--repo", hostile]],
  [["staged", "--output", join(hostile, "x")]],
])("errors: %j", (args) => {
  expectHarmless(runCli(repository, args, { input: leak }).output);
});

test("commands that name the folder they work in", () => {
  const dir = join(repository.dir, "..", `work${hostile}`);
  mkdirSync(dir);
  repository.git("init", "-q", dir);
  for (const args of [["install"], ["doctor"], ["baseline"], ["uninstall"]]) expectHarmless(runCli(repository, args, { cwd: dir }).output);
});
