// Proves that the guard would block here: a fresh fake key in a throw-away index and object store meets every hook. Says
// what is not wired, which worktrees run no hooks, and what of the work tree is risky.

import { existsSync } from "node:fs";
import { escapeText, jsonText } from "@hodlguard/core";
import { gitPlace, gitVersion, oldestGit } from "@hodlguard/git";
import { inspectorOf, loadPolicy, nameMasks } from "@hodlguard/scan";
import { plantCanary } from "../hooks/canary.ts";
import { git } from "../hooks/git-command.ts";
import { clientHooks, type HookName, serverHooks } from "../hooks/hook-names.ts";
import { type HookPlace, hookPlace } from "../hooks/hook-place.ts";
import { requestedHooks } from "../hooks/requested-hooks.ts";
import { findRisks } from "../hooks/risks.ts";
import { type Trial, tryHook } from "../hooks/try-hook.ts";
import { executable } from "../hooks/write-hook.ts";
import type { Io } from "../terminal/io.ts";
import type { Arguments, Command } from "./command.ts";

export const command: Command = {
  name: "doctor",
  positionals: "",
  describe: "prove that the guard blocks here, and name what is risky",
  options: {
    hooks: { type: "string", describe: `the hooks that are expected, separated by commas (default: ${clientHooks.join(",")})` },
    json: { type: "boolean", default: false, describe: "print the result as JSON" },
  },
  examples: [["hodlguard doctor", "exit code 0: every expected hook stopped a planted key"]],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const place = await hookPlace(io.cwd, io.env);
  const { text, supported } = await gitVersion(gitPlace(io.cwd, io.env));
  if (!supported) io.stderr.write(`hodlguard: this is git ${text}; scans need git ${oldestGit} or newer\n`);
  const hooks = requestedHooks(args.hooks, place.bare ? serverHooks : clientHooks);
  const trials = await tryAll(hooks, place, io);
  const found = { worktrees: await worktreesWithoutHooks(place, io.env), risks: await findRisks(place, io.env) };
  const shown = await nameMasker([...found.worktrees, ...found.risks.map(({ path }) => path)]);
  const worktrees = found.worktrees.map(shown);
  const risks = found.risks.map((risk) => ({ ...risk, path: shown(risk.path) }));
  const blocks = trials.every(({ result }) => result === "blocks");
  if (args.json === true) io.stdout.write(jsonText({ blocks, hooks: trials, worktreesWithoutHooks: worktrees, risks }));
  else {
    const lines = trials.map(
      ({ hook, result, why }) =>
        `${result === "blocks" ? "ok  " : "FAIL"}  ${hook}: ${result === "blocks" ? "blocks" : words[result]} (${escapeText(why)})`,
    );
    for (const path of worktrees)
      lines.push(
        `warn  worktree ${escapeText(path)}: git finds no hooks there; run  hodlguard install  (and npx husky, if you use it) in it`,
      );
    for (const { path, what, remedy } of risks) lines.push(`risk  ${escapeText(path)} ${what}: ${remedy}`);
    lines.push(
      blocks
        ? "The guard blocks here."
        : "The guard does NOT block everywhere here: run  hodlguard install  and then  hodlguard doctor  again.",
    );
    io.stdout.write(`${lines.join("\n")}\n`);
  }
  return blocks ? 0 : 1;
}

/** Files can be named after what they hold. */
async function nameMasker(names: readonly string[]): Promise<(name: string) => string> {
  if (names.length === 0) return (name) => name;
  const { policy } = await loadPolicy({ read: async () => null, today: "0000-01-01" });
  const masks = await nameMasks(new Set(names), inspectorOf([], false).load, policy);
  return (name) => masks.get(name) ?? name;
}

const words = {
  passes: "lets secrets pass",
  "other-reason": "not proven",
  "not-wired": "not wired",
  timeout: "not proven",
} as const;

async function tryAll(hooks: readonly HookName[], place: HookPlace, io: Io): Promise<Trial[]> {
  const canary = await plantCanary(place, io.env);
  try {
    const trials: Trial[] = [];
    for (const hook of hooks) trials.push(await tryHook(hook, place, canary, io.signal));
    return trials;
  } finally {
    canary.remove();
  }
}

/** Other worktrees of the repository for which git would find no commit hook; core.hooksPath can be relative to each. */
async function worktreesWithoutHooks(place: HookPlace, env: NodeJS.ProcessEnv): Promise<string[]> {
  const { out } = await git(["worktree", "list", "--porcelain"], { cwd: place.root, env });
  const others: string[] = [];
  for (const block of out.split("\n\n")) {
    const path = /^worktree (.*)$/m.exec(block)?.[1];
    if (path === undefined || path === place.root || /^(bare|prunable.*)$/m.test(block) || !existsSync(path)) continue;
    const its = await hookPlace(path, env).catch(() => null);
    if (its !== null && !executable(`${its.hooks}/pre-commit`)) others.push(path);
  }
  return others;
}
