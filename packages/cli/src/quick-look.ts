// The hooks' way on an innocent commit: read what is staged, or the message, see that nothing in it is suspicious, say so.
// Whatever is not plainly innocent (an option, a configuration with rules, a file of the guard itself, a secret) is left to
// the full scan, which starts again from the beginning.

import { plain, type Report } from "@hodlguard/core";
import { renderText } from "@hodlguard/core/text";
import { gitPlace } from "@hodlguard/git";
import { type LoadInspector, messageQuickLook, stagedQuickLook } from "@hodlguard/scan/quick-look";
import { wantsColour, widthOf } from "./terminal/colour.ts";
import type { Io } from "./terminal/io.ts";
import { version } from "./terminal/version.ts";

/** The exit code of a scan that was seen to be clean, or null where the full scan must decide. */
export async function quickLook(argv: readonly string[], io: Io): Promise<number | null> {
  if (Object.keys(io.env).some((name) => name.startsWith("HODLGUARD_"))) return null;
  // The pre-commit framework calls the same hook for a push.
  if (io.env.PRE_COMMIT_REMOTE_NAME !== undefined) return null;
  if (wantsColour(undefined, io.env, io.stdout)) return null;
  const report = await look(argv, io);
  if (report === null) return null;
  // The pre-commit hook has just said as much; once a commit is enough.
  if (argv[1] === "commit-msg") return 0;
  io.stdout.write(renderText(report, { style: plain, width: widthOf(io.stdout), quiet: false, verbose: false }));
  return 0;
}

async function look(argv: readonly string[], io: Io): Promise<Report | null> {
  const [first, ...rest] = argv[0] === "hook" ? argv.slice(1) : argv;
  const place = gitPlace(undefined, io.env);
  if (["staged", "pre-commit", "pre-merge-commit"].includes(first ?? "") && rest.length === 0)
    return await stagedQuickLook(place, version, inspector);
  const [file, ...more] = rest;
  if ((first === "message" || first === "commit-msg") && file !== undefined && !file.startsWith("-") && more.length === 0)
    return await messageQuickLook(place, file, version, inspector);
  return null;
}

const inspector: LoadInspector = async () => {
  const { detectors, inspect } = await import("./worker.js");
  return (bytes, places) => {
    const { sightings, unread } = inspect(bytes, { detectors, ...(places === null ? {} : { places }) });
    return sightings.length + unread.length === 0;
  };
};
