// A commit message file as git will keep it: comment lines and what stands below the scissors are git's own words to
// the author, and are left out exactly where git would leave them out.

import { readFile } from "node:fs/promises";
import { type GitPlace, runGit } from "@hodlguard/git";
import { nothingCounted } from "./counted.ts";
import { nowhere } from "./places.ts";
import type { ScanSource } from "./source.ts";

/** @param file relative to the current folder, as git hands it to a hook. Throws what reading the file throws. */
export async function messageSource(place: GitPlace, file: string): Promise<ScanSource> {
  const bytes = kept(await readFile(file), await messageSettings(place));
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

export interface MessageSettings {
  /** `default`, `strip`, `scissors`, `whitespace` or `verbatim`, as `commit.cleanup` says. */
  readonly cleanup: string;
  /** Null: git chooses a character itself. */
  readonly comment: string | null;
}

async function messageSettings(place: GitPlace): Promise<MessageSettings> {
  const { stdout, code } = await runGit(place, ["config", "-z", "--get-regexp", "^(commit\\.cleanup|core\\.comment(char|string))$"], {
    accept: [1, 128],
  });
  let [cleanup, comment]: [string, string | null] = ["default", "#"];
  for (const entry of code === 0 ? stdout.toString("utf8").split("\0").filter(Boolean) : []) {
    const value = entry.slice(entry.indexOf("\n") + 1);
    if (entry.startsWith("commit.cleanup")) cleanup = value;
    else comment = value === "auto" ? null : value;
  }
  return { cleanup, comment };
}

/**
 * Blanks what git will strip, so that lines keep their numbers. `--cleanup` on git's command line is not told to a hook;
 * a comment that such a commit keeps is rare, and push and range read it then.
 */
export function kept(message: Buffer, { cleanup, comment }: MessageSettings): Buffer {
  const lines = message.toString("latin1").split("\n");
  const cut = scissorsAt(lines, comment);
  const above = cut === -1 ? lines : lines.slice(0, cut);
  const strips = cleanup === "default" || cleanup === "strip";
  if (!strips && cleanup !== "scissors") return message;
  const start = comment === null ? null : Buffer.from(comment, "utf8").toString("latin1");
  const shown = above.map((line) => (strips && start !== null && line.startsWith(start) ? "" : line));
  return Buffer.from(shown.join("\n"), "latin1");
}

const scissors = "------------------------ >8 ------------------------";

/** The line git writes above a verbose diff: comment character, space, scissors, alone. */
function scissorsAt(lines: readonly string[], comment: string | null): number {
  const start = comment === null ? null : Buffer.from(comment, "utf8").toString("latin1");
  return lines.findIndex((line) => (start === null ? line.slice(1) === ` ${scissors}` : line === `${start} ${scissors}`));
}
