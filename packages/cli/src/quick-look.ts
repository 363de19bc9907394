// The hook's way on an innocent commit: read what is staged, see that nothing in it deserves a detector's attention, say so.
// Whatever is not plainly innocent (an option, a configuration with rules, a file of the guard itself, one suspicious run of
// characters) is left to the full scan, which starts again from the beginning.

import { plain } from "@hodlguard/core";
import { renderText } from "@hodlguard/core/text";
import { gitPlace } from "@hodlguard/git";
import { stagedQuickLook } from "@hodlguard/scan/quick-look";
import { wantsColour, widthOf } from "./terminal/colour.ts";
import type { Io } from "./terminal/io.ts";
import { version } from "./terminal/version.ts";

/** The exit code of a scan that was seen to be clean, or null where the full scan must decide. */
export async function quickLook(argv: readonly string[], io: Io): Promise<number | null> {
  if (!["staged", "hook pre-commit", "hook pre-merge-commit"].includes(argv.join(" "))) return null;
  if (Object.keys(io.env).some((name) => name.startsWith("HODLGUARD_"))) return null;
  // The pre-commit framework calls the same hook for a push.
  if (io.env.PRE_COMMIT_REMOTE_NAME !== undefined) return null;
  if (wantsColour(undefined, io.env, io.stdout)) return null;
  const report = await stagedQuickLook(gitPlace(undefined, io.env), version);
  if (report === null) return null;
  io.stdout.write(renderText(report, { style: plain, width: widthOf(io.stdout), quiet: false, verbose: false }));
  return 0;
}
