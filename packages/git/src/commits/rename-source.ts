// Where a path that a commit added came from, by git's own rename detection.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import { parseRawDiff } from "../repository/raw-diff.ts";

/** The blob that was renamed to `path` between two commits, or null. */
export async function findRenameSource(place: GitPlace, parent: string, commit: string, path: Buffer): Promise<string | null> {
  const args = ["diff-tree", "-r", "-M", "-l0", "--raw", "-z", "--no-abbrev", "--no-relative", parent, commit, "--"];
  for await (const record of parseRawDiff(splitRecords(streamGit(place, args), 0)))
    if ("change" in record && record.change.status === "R" && record.change.path.equals(path)) return record.change.oldOid;
  return null;
}
