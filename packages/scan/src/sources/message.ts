// A commit message file as git will keep it: comment lines and what stands below the scissors are git's own words to
// the author, and are left out exactly where git would leave them out.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { GitError, type GitPlace, runGit } from "@hodlguard/git";
import { nothingCounted } from "./counted.ts";
import { nowhere } from "./places.ts";
import type { ScanSource } from "./source.ts";

/**
 * @param file relative to the current folder, as git hands it to a hook
 * @param environment the hook's own: git sets GIT_EDITOR to `:` when nobody edits the message
 *
 * Throws a `GitError` when the file cannot be read.
 */
export async function messageSource(place: GitPlace, file: string, environment: NodeJS.ProcessEnv = process.env): Promise<ScanSource> {
  const message = await readFile(resolve(place.dir, file)).catch((error: NodeJS.ErrnoException) => {
    throw new GitError(
      "bad-input",
      `the message file cannot be read: ${error.code ?? error.message}`,
      "Name the file that git hands to a commit-msg hook.",
    );
  });
  const bytes = keptOf(message, await messageSettings(place), environment.GIT_EDITOR !== ":");
  const counted = nothingCounted();
  return {
    mode: "message",
    head: null,
    async *contents() {
      counted.messages++;
      yield { id: "message", bytes };
    },
    async placesOf() {
      return new Map([["message", [{ ...nowhere, source: "commit-message" as const }]]]);
    },
    counted,
    notScanned: [],
  };
}

interface MessageSettings {
  /** `default`, `strip`, `scissors`, `whitespace` or `verbatim`, as `commit.cleanup` says. */
  readonly cleanup: string;
  /** What comment lines begin with; null where git chooses a character itself. */
  readonly comment: string | null;
}

async function messageSettings(place: GitPlace): Promise<MessageSettings> {
  const args = ["config", "-z", "--get-regexp", "^(commit\\.cleanup|core\\.comment(char|string))$"];
  const { stdout, code } = await runGit(place, args, { accept: [1, 128] });
  let [cleanup, comment]: [string, string | null] = ["default", "#"];
  for (const entry of code === 0 ? stdout.toString("utf8").split("\0").filter(Boolean) : []) {
    const value = entry.slice(entry.indexOf("\n") + 1);
    if (entry.startsWith("commit.cleanup")) cleanup = value;
    else comment = value === "auto" ? null : value;
  }
  return { cleanup, comment };
}

/**
 * The message with the lines blanked that git will strip, so that the others keep their numbers. What a hook cannot
 * know (`--cleanup` on git's command line, a comment character that git chose) is read from what git wrote into the
 * message; in doubt a line is kept.
 *
 * @param edited whether an editor was opened: only then does git strip comments by default
 */
function keptOf(message: Buffer, { cleanup, comment }: MessageSettings, edited: boolean): Buffer {
  if (comment === null) return message;
  const start = Buffer.from(comment, "utf8").toString("latin1");
  const lines = message.toString("latin1").split("\n");
  const cutsBelow = cleanup === "scissors" || edited;
  const cut = cutsBelow
    ? lines.findIndex((line, index) => line === `${start} ${scissors}` && (lines[index + 1] ?? "").startsWith(start))
    : -1;
  const above = cut === -1 ? lines : lines.slice(0, cut);
  const keepsComments = above.some((line) => line.startsWith(start) && line.includes(" will be kept; you may remove them"));
  const strips = cleanup === "strip" || (cleanup === "default" && edited && !keepsComments);
  const kept = strips ? above.map((line) => (line.startsWith(start) ? "" : line)) : above;
  return Buffer.from(kept.join("\n"), "latin1");
}

/** Git writes it above the diff of `commit --verbose`, and explains it in the comment lines that follow. */
const scissors = "------------------------ >8 ------------------------";
