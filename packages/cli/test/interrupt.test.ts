// An interrupted command says so by its code and leaves nothing behind, whatever it was doing.

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cliFile } from "./run-cli.ts";

let repository: TestRepository;
beforeAll(() => {
  repository = makeRepository();
  repository.commit("small", "small\n");
  for (const word of ["some", "many", "few", "no"]) repository.write(`large/${word}`, `${word} words here and there\n`.repeat(400_000));
  repository.git("add", "large");
});
afterAll(() => repository.remove());

let number = 0;

/** Interrupts the command after so many milliseconds. */
function interrupted(args: readonly string[], signal: NodeJS.Signals, after: number) {
  const temporary = join(repository.dir, "..", `temporary-${number++}`);
  mkdirSync(temporary);
  return new Promise<{ code: number | null; left: string[] }>((resolve) => {
    const child = spawn(process.execPath, [cliFile, ...args], {
      cwd: repository.dir,
      env: { ...repository.env, TMPDIR: temporary, HODLGUARD_CACHE: "0" },
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill(signal), after);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, left: readdirSync(temporary) });
    });
  });
}

test.each([
  ["staged", "SIGTERM", 143],
  ["staged", "SIGINT", 130],
  ["history", "SIGTERM", 143],
  ["doctor", "SIGINT", 130],
  ["doctor", "SIGTERM", 143],
  ["baseline", "SIGTERM", 143],
] as const)("%s, by %s", async (command, signal, code) => {
  const ends: (number | null)[] = [];
  // A fast machine is done before a late signal, a slow one has not yet taken an early one over.
  for (const after of [100, 200, 300, 450, 700, 1000, 1500, 2500, 4000]) {
    const end = await interrupted([command], signal, after);
    expect(end.left).toEqual([]);
    ends.push(end.code);
    if (after >= 300 && ends.includes(code)) break;
  }
  expect(ends.every((end) => end === code || end === null || end === 0 || end === 1)).toBe(true);
  expect(ends).toContain(code);
});
