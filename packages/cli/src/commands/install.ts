// Wires the guard into the hooks that git will really run here, or refuses and says what to do instead.

import { dirname, join } from "node:path";
import { escapeText } from "@hodlguard/core";
import { clientHooks, type HookName, serverHooks } from "../hooks/hook-names.ts";
import { type HookPlace, hookPlace, isFile, isFolder } from "../hooks/hook-place.ts";
import { findManagers, type Manager } from "../hooks/managers.ts";
import { requestedHooks } from "../hooks/requested-hooks.ts";
import { executable, type Outcome, takesBlock, writeBlock, writeHook, writing } from "../hooks/write-hook.ts";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Arguments, Command } from "./command.ts";

export const command: Command = {
  name: "install",
  positionals: "",
  describe: "put the guard into this repository's git hooks",
  options: {
    hooks: { type: "string", describe: `which hooks, separated by commas (default: ${clientHooks.join(",")})` },
    shared: { type: "boolean", default: false, describe: "write even where core.hooksPath serves other repositories too" },
    force: { type: "boolean", default: false, describe: "write beside a hook manager, and over a hook that was edited" },
  },
  examples: [
    ["hodlguard install", "wire all hooks; a foreign hook is kept and called after the guard"],
    ['"prepare": "hodlguard install"', "in package.json: every clone of the team is guarded"],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  let place: HookPlace;
  try {
    place = await hookPlace(io.cwd, io.env);
  } catch (error) {
    // An image is built from a tarball without .git: `prepare` must not break that.
    if (!(error instanceof UsageError) || io.env.npm_lifecycle_event === undefined) throw error;
    io.stderr.write(`hodlguard: nothing installed: ${error.message}\n`);
    return 0;
  }
  const hooks = requestedHooks(args.hooks, place.bare ? serverHooks : clientHooks);
  if (isFile(place.hooks) || (place.hooksPath === "/dev/null" && !isFolder(place.hooks)))
    throw new UsageError(`core.hooksPath is ${place.hooksPath}, so git runs no hooks at all; unset it (git config --unset core.hooksPath)`);
  const managers = place.bare ? [] : findManagers(place.root);
  if (args.force !== true) {
    const managed = underManager(place, managers, io);
    if (managed !== null) return managed;
  }
  if (place.kind === "shared" && args.shared !== true)
    throw new UsageError(
      `git takes the hooks from ${place.hooks} (core.hooksPath), which other repositories may share.
  For this repository alone:  git config --local core.hooksPath "$(git rev-parse --git-common-dir)/hooks" && hodlguard install
  For all that share it:      hodlguard install --shared`,
    );
  noteCache(io);
  return report(
    hooks.map((hook) => writing(() => wire(hook, place, args.force === true, io))),
    io,
  );
}

/** The exit code where a hook manager owns the hooks, or null where this command may write them. */
function underManager(place: HookPlace, managers: readonly Manager[], io: Io): number | null {
  if (place.kind === "husky") return null;
  const owner = managers.find(({ name }) => name !== "husky" && name !== "lint-staged");
  if (owner !== undefined) return throughManager(owner, place, io);
  if (managers.some(({ name }) => name === "husky") && place.kind === "own")
    throw new UsageError(`husky is set up in this project but not active in this clone (core.hooksPath is not set).
  Activate it first:  npx husky && hodlguard install
  If husky is no longer used, remove .husky and the dependency, or run  hodlguard install --force`);
  return null;
}

function throughManager(owner: Manager, place: HookPlace, io: Io): number {
  if (!owner.callsGuard) {
    io.stderr.write(`hodlguard: ${owner.name} owns the hooks here (${owner.file}), so nothing was written. Add this to ${owner.file}:\n\n`);
    io.stdout.write(owner.snippet);
    io.stderr.write(
      `\nThen run  ${owner.activate}  and prove it with  hodlguard doctor\n(hodlguard install --force writes hooks of its own all the same.)\n`,
    );
    return 2;
  }
  const file = join(place.hooks, "pre-commit");
  if (!executable(file)) {
    io.stderr.write(`hodlguard: ${owner.file} calls hodlguard, but ${owner.name} is not active in this clone. Run  ${owner.activate}\n`);
    return 2;
  }
  io.stdout.write(`wired through ${owner.name} (${escapeText(owner.file)}); hodlguard doctor proves it\n`);
  return 0;
}

function wire(hook: HookName, place: HookPlace, force: boolean, io: Io): Outcome {
  switch (place.kind) {
    case "own":
    case "shared":
      return writeHook(place.hooks, hook, io.self, force);
    case "husky": {
      const wrapper = join(place.hooks, hook);
      return executable(wrapper)
        ? writeBlock(join(dirname(place.hooks), hook), hook, false)
        : { refused: `${wrapper} is missing, so git would not run .husky/${hook}; run  npx husky  first`, file: wrapper };
    }
    case "tracked": {
      const file = join(place.hooks, hook);
      return takesBlock(file) ? writeBlock(file, hook, true) : writeHook(place.hooks, hook, null, force);
    }
  }
}

/** npx keeps its copies in a cache that it may empty at any time. */
function noteCache(io: Io): void {
  if (/[\\/]_npx[\\/]/.test(io.self.script))
    io.stderr.write(
      "hodlguard: this copy runs from npx's cache, which can vanish; add it to the project:  npm install --save-dev hodlguard\n",
    );
}

function report(outcomes: readonly Outcome[], io: Io): number {
  let code = 0;
  for (const outcome of outcomes) {
    if ("refused" in outcome) {
      io.stderr.write(`hodlguard: not wired: ${outcome.refused}\n`);
      code = 2;
      continue;
    }
    const word = { written: "wrote", renewed: "renewed", unchanged: "already there:", removed: "removed", absent: "absent" }[outcome.done];
    io.stdout.write(`${word} ${escapeText(outcome.file)}${outcome.kept === null ? "" : ` (calls ${escapeText(outcome.kept)} after it)`}\n`);
  }
  return code;
}
