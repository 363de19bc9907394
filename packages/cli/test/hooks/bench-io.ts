// Runs the CLI's own `main` in this process, with the output caught: what a test needs of a terminal.

import { Readable } from "node:stream";
import { main } from "../../src/main.ts";
import type { Io } from "../../src/terminal/io.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunIn {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly self?: Io["self"];
  readonly input?: string;
}

export async function runCli(argv: readonly string[], { cwd, env, self, input = "" }: RunIn): Promise<Ran> {
  const parts = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    write: (text: string) => {
      parts[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const io: Io = {
    stdout: output("out"),
    stderr: output("err"),
    stdin: Readable.from([input]),
    env,
    cwd,
    self: self ?? { node: process.execPath, script: "/nowhere/cli.js" },
    signal: new AbortController().signal,
  };
  try {
    return { code: await main(argv, io), ...parts };
  } catch (error) {
    // As `cli.ts` words the user's mistakes.
    if (error instanceof Error && ["UsageError", "ConfigurationError"].includes(error.name))
      return { code: 2, ...parts, err: `${parts.err}${error.message}\n` };
    throw error;
  }
}
