// What still holds something of a history: which blobs HEAD's tree has, and which refs and tags contain a commit.

import { type GitPlace, runGit, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";

/** Those of the blobs that stand anywhere in the tree of a commit. */
export async function heldByTree(place: GitPlace, commit: string, blobs: ReadonlySet<string>): Promise<Set<string>> {
  const held = new Set<string>();
  for await (const record of splitRecords(streamGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit]), 0)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2]!;
    if (blobs.has(oid)) held.add(oid);
  }
  return held;
}

/** Full names of the refs from which the commit can be reached, tags among them. */
export async function refsContaining(place: GitPlace, commit: string): Promise<string[]> {
  const { stdout } = await runGit(place, ["for-each-ref", "--format=%(refname)", `--contains=${commit}`]);
  return stdout.toString("utf8").split("\n").filter(Boolean);
}
