// Lists objects by reachability or by presence, for scans of ranges, pushes and histories. Promises: an object that is
// referred to and absent is named, never skipped.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";
import type { ObjectType } from "../repository/object-answer.ts";

export type ListedObject = { readonly oid: string; readonly path: string | null } | { readonly missing: string };

/**
 * Every object that the revisions bring: commits, annotated tags, trees and blobs. A path is the first that git met, cut
 * at a line feed. Objects of the excluded side's boundary trees are left out.
 *
 * @param revisions as `rev-list --stdin` takes them: `oid`, `^oid`, `--not`, `--all`
 */
export async function* listObjects(
  place: GitPlace,
  revisions: readonly string[],
  options: readonly string[] = [],
): AsyncGenerator<ListedObject> {
  // rev-list takes options on the command line alone, in all versions; ids come by stdin, which has no length limit.
  const args = ["rev-list", "--objects", "--missing=print", "--stdin", ...options];
  const input = revisions.map((revision) => `${revision}\n`);
  for await (const record of splitRecords(streamGit(place, args, input), 10)) {
    const line = record.toString("utf8");
    if (line.startsWith("?")) yield { missing: line.slice(1).split(" ")[0]! };
    else {
      const space = line.indexOf(" ");
      yield space === -1 ? { oid: line, path: null } : { oid: line.slice(0, space), path: line.slice(space + 1) || null };
    }
  }
}

export interface PresentObject {
  readonly oid: string;
  /** Null for an object whose header cannot be read. */
  readonly type: ObjectType | null;
  readonly size: number;
}

/**
 * Every object in the store and its alternates, loose and packed, once, whether anything refers to it or not.
 *
 * @param onWarning told when git could not open all of the store, such as a pack whose index is damaged
 */
export async function* presentObjects(place: GitPlace, onWarning?: (words: string) => void): AsyncGenerator<PresentObject> {
  // Single objects that cannot be read are yielded without a type; only what hides whole parts of the store is a warning.
  const aboutTheStore = (words: string) => {
    const lines = words
      .split("\n")
      .filter((line) => line !== "" && !/promisor|lazy fetching|unable to unpack|inflate:|loose object/.test(line));
    if (lines.length > 0) onWarning?.([...new Set(lines)].join("; "));
  };
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", "--batch-all-objects", "--unordered", "--buffer"];
  for await (const record of splitRecords(streamGit(place, args, [], aboutTheStore), 10)) {
    const [oid, type, size] = record.toString("latin1").split(" ");
    yield { oid: oid!, type: type === "missing" ? null : (type as ObjectType), size: Number(size ?? 0) };
  }
}

/** Commits that the revisions bring: ancestors first, and of unrelated ones the older first. */
export async function listCommits(place: GitPlace, revisions: readonly string[], options: readonly string[] = []): Promise<string[]> {
  const commits: string[] = [];
  const input = revisions.map((revision) => `${revision}\n`);
  const args = ["rev-list", "--date-order", "--reverse", "--stdin", ...options];
  for await (const record of splitRecords(streamGit(place, args, input), 10)) commits.push(record.toString("latin1"));
  return commits;
}
