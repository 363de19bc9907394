// A repository, a stand-in for the tool that notes how it is called, and the ways in which the install tests use both. The bindings
// are new before every test.

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach } from "@jest/globals";
import { runCli } from "../hooks/bench-io.ts";

/** The hooks' contract is how they call the tool, with what, and what they make of its answer. */
export const tool = `
const { appendFileSync, readFileSync } = require("node:fs");
const [, hook, ...args] = process.argv.slice(2);
const stdin = hook === "pre-push" ? readFileSync(0, "utf8") : "";
appendFileSync(process.env.CALLS, JSON.stringify({ hook, args, stdin, cwd: process.cwd(), script: __filename, index: process.env.GIT_INDEX_FILE ?? null }) + "\\n");
process.exit(process.env.BLOCK === hook ? 1 : 0);
`;

export let repository: TestRepository;
export let calls: string;
export let script: string;
export let env: NodeJS.ProcessEnv;

beforeEach(() => {
  repository = makeRepository();
  calls = join(dirname(repository.dir), "calls");
  script = join(dirname(repository.dir), "it's a tööl", "cli.cjs");
  mkdirSync(dirname(script));
  writeFileSync(script, tool);
  env = { ...repository.env, CALLS: calls };
});
afterEach(() => repository.remove());

export const run = (...argv: string[]) => runCli(argv, { cwd: repository.dir, env, self: { node: process.execPath, script } });
export const called = () =>
  existsSync(calls)
    ? readFileSync(calls, "utf8")
        .trim()
        .split("\n")
        .map(
          (line) => JSON.parse(line) as { hook: string; args: string[]; stdin: string; cwd: string; script: string; index: string | null },
        )
    : [];
export const hooks = () => called().map(({ hook }) => hook);
export const git = (args: string[], more: NodeJS.ProcessEnv = {}, cwd = repository.dir) =>
  spawnSync("git", args, { cwd, env: { ...env, ...more }, encoding: "utf8" });
export const hook = (name: string) => join(repository.dir, ".git/hooks", name);
export const foreign = (path: string, text: string, mode = 0o755) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
};
