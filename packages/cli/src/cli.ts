#!/usr/bin/env node

// The executable: hands the process's streams to `main` and turns its answer into the exit code. Nothing else starts here.

import { realpathSync } from "node:fs";
import { quickLook } from "./quick-look.ts";
import type { Io, Output } from "./terminal/io.ts";
import { safeText } from "./terminal/safe-text.ts";

/** Most commits are innocent and seen to be so by a quick look; everything else is the business of the other bundles. */
async function run(argv: readonly string[]): Promise<number> {
  return (await quickLook(argv, io)) ?? (await (await import("./commands.js")).main(argv, io));
}

const interrupt = new AbortController();

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    // What a command must undo it undoes in its listener, at once; git's processes and threads end with this one.
    interrupt.abort(signal);
    process.exit(code);
  });
}

// A reader that went away (`| head`) is no fault; what was found still decides the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});

const io: Io = {
  stdout: outputOf(process.stdout),
  stderr: { ...outputOf(process.stderr), write: (text) => void process.stderr.write(safeText(text)) },
  // Opening it costs a millisecond, and few commands read it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
  self: { node: process.execPath, script: realpathSync(process.argv[1] ?? "") },
  signal: interrupt.signal,
};

/** What was asked for is known, but could not be read: git's errors say so. */
const isIncomplete = (error: unknown): boolean => (error as { isIncomplete?: unknown } | null)?.isIncomplete === true;

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode ??= code;
  },
  (error: unknown) => {
    if (interrupt.signal.aborted) return;
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const expected = name === "UsageError" || name === "ConfigurationError" || name === "GitError";
    const words = expected || process.env.HODLGUARD_DEBUG !== "1" ? message : (stack ?? message);
    io.stderr.write(`hodlguard: ${words}\n`);
    if (!expected) process.stderr.write("hodlguard: this is a fault of hodlguard itself; HODLGUARD_DEBUG=1 shows where.\n");
    process.exitCode = !expected ? 4 : isIncomplete(error) ? 3 : 2;
  },
);
