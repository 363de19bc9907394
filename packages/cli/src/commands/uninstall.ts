// Takes the guard out of the hooks: exactly what `install` wrote goes, what it moved aside comes back byte for byte.

import { dirname, join } from "node:path";
import { escapeText } from "@hodlguard/core";
import { hookNames } from "../hooks/hook-names.ts";
import { hookPlace } from "../hooks/hook-place.ts";
import { removeHook, writing } from "../hooks/write-hook.ts";
import type { Io } from "../terminal/io.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  name: "uninstall",
  positionals: "",
  describe: "take the guard out of the git hooks again",
  options: {},
  examples: [["hodlguard uninstall", "remove the guard and put foreign hooks back"]],
  run: async (_args, io) => await run(io),
};

async function run(io: Io): Promise<number> {
  const place = await hookPlace(io.cwd, io.env);
  // Where git looks now, and the repository's own folder, in case core.hooksPath was set later.
  const folders = new Set([place.kind === "husky" ? dirname(place.hooks) : place.hooks, join(place.commonDir, "hooks")]);
  let removed = 0;
  let code = 0;
  for (const folder of folders) {
    for (const hook of hookNames) {
      const outcome = writing(() => removeHook(join(folder, hook), hook));
      if ("refused" in outcome) {
        io.stderr.write(`hodlguard: not removed: ${outcome.refused}\n`);
        code = 2;
      } else if (outcome.done === "removed") {
        removed++;
        io.stdout.write(`removed ${escapeText(outcome.file)}${outcome.kept === null ? "" : " (the hook that was there before is back)"}\n`);
      }
    }
  }
  if (removed === 0 && code === 0) io.stdout.write("nothing to remove\n");
  return code;
}
