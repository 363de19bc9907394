// Runs the built CLI (`dist/cli.js`, the file that users get) as they do: its own process, the repository's environment.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestRepository } from "@hodlguard/fixtures";

export const cliFile = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Everything that was printed: no secret may stand in it. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function run(command: string, args: readonly string[], repository: TestRepository, options: RunOptions): Result {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: options.cwd ?? repository.dir,
    env: { ...repository.env, ...options.env },
    input: options.input ?? "",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr, output: stdout + stderr };
}

export const runCli = (repository: TestRepository, args: readonly string[], options: RunOptions = {}): Result =>
  run(process.execPath, [cliFile, ...args], repository, options);

/** The JSON report and the exit code of a scan. */
export function report(repository: TestRepository, args: readonly string[], options: RunOptions = {}) {
  const result = runCli(repository, [...args, "--format", "json"], options);
  if (result.stdout === "") throw new Error(`no report: ${result.stderr}`);
  return { ...result, report: JSON.parse(result.stdout) };
}

/** Runs git and gives code and words instead of throwing, for commands that a hook may refuse. */
export const tryGit = (repository: TestRepository, args: readonly string[], options: RunOptions = {}): Result =>
  run("git", args, repository, options);
