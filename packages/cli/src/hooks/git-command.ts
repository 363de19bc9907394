// Small git questions of the hook commands: arguments as a list, no shell, no locale, no prompt. Answers are values, since
// a refusal of git is mostly the answer that was looked for.

import { spawn } from "node:child_process";

export interface GitAnswer {
  readonly status: number;
  /** Without the last line end. */
  readonly out: string;
  readonly err: string;
}

export interface GitOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

/** Status 127: git itself could not be started. */
export function git(args: readonly string[], { cwd, env, input = "" }: GitOptions): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = spawn("git", args, { cwd, env: { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" } });
    // An interrupted command sweeps what git would go on writing to.
    const end = () => child.kill("SIGKILL");
    process.prependOnceListener("exit", end);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    const answer = (given: GitAnswer): void => {
      process.off("exit", end);
      resolve(given);
    };
    child.on("error", (error) => answer({ status: 127, out: "", err: error.message }));
    child.on("close", (status) => answer({ status: status ?? 1, out: text(out), err: text(err) }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString("utf8").replace(/\n$/, "");
