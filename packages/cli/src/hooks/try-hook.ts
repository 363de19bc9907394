// Runs one wired hook against the canary, as git would start it, and says whether the guard stopped it.

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Canary } from "./canary.ts";
import type { HookName } from "./hook-names.ts";
import type { HookPlace } from "./hook-place.ts";
import { executable } from "./write-hook.ts";

export interface Trial {
  readonly hook: HookName;
  /** `blocks` is the only good answer. */
  readonly result: "blocks" | "passes" | "other-reason" | "not-wired" | "timeout";
  readonly why: string;
}

const LONGEST_MS = 60_000;

export async function tryHook(hook: HookName, place: HookPlace, canary: Canary, signal: AbortSignal): Promise<Trial> {
  const file = join(place.hooks, hook);
  if (!executable(file)) return { hook, result: "not-wired", why: `git finds no executable ${file}` };
  const { status, output, late } = await start(file, hook, canary, signal);
  if (late) return { hook, result: "timeout", why: `it did not end within ${LONGEST_MS / 1000} seconds` };
  if (status === 0) {
    const skipped = /skipped \(HODLGUARD_SKIP=1\)/.test(output);
    return { hook, result: "passes", why: skipped ? "HODLGUARD_SKIP=1 is set in this environment" : "the planted key went through" };
  }
  const named = output.includes(canary.file) || /\b(binance-api-(key|secret)|private-key)\b/.test(output);
  if (named) return { hook, result: "blocks", why: "it stopped a planted key" };
  return { hook, result: "other-reason", why: `it failed without a word about the planted key: ${lastLine(output)}` };
}

function start(
  file: string,
  hook: HookName,
  canary: Canary,
  signal: AbortSignal,
): Promise<{ status: number; output: string; late: boolean }> {
  const zero = "0".repeat(canary.commit.length);
  const argv = hook === "commit-msg" ? [canary.message] : hook === "pre-push" ? ["origin", "file:///dev/null"] : [];
  const input =
    hook === "pre-push"
      ? `refs/heads/canary ${canary.commit} refs/heads/canary ${canary.before}\n`
      : hook === "pre-receive"
        ? `${zero} ${canary.commit} refs/heads/canary\n`
        : "";
  const server = hook === "pre-receive";
  const env = server ? { ...canary.env, GIT_DIR: "." } : canary.env;
  return new Promise((resolve) => {
    // Through sh, which like git runs scripts without an interpreter line, too. A group of its own, so that all of it can end.
    const child = spawn("sh", ["-c", 'exec "$0" "$@"', file, ...argv], {
      cwd: server ? canary.gitDir : canary.root,
      env,
      detached: process.platform !== "win32",
    });
    const end = () => {
      try {
        if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // It ended on its own.
      }
    };
    let output = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, LONGEST_MS);
    signal.addEventListener("abort", end, { once: true });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        if (output.length < 1_000_000) output += text;
      });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    const done = (status: number) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve({ status, output, late });
    };
    child.on("error", () => done(127));
    child.on("close", (status) => done(status ?? 1));
  });
}

const lastLine = (output: string): string =>
  output
    .trimEnd()
    .split("\n")
    .at(-1)
    ?.replaceAll(/[^\x20-\x7e]/g, "?")
    .slice(0, 200) ?? "";
