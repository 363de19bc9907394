// What refs, heads of work trees and reflogs name, asked of git without any walk.

import { type GitPlace, streamGit } from "../command/run.ts";
import { splitRecords } from "../command/split.ts";

export interface Tips {
  /** Names of commits that refs and heads name, in the order in which git's own walks start from them. */
  readonly byRefs: readonly string[];
  /**
   * The same with what reflogs name; behind them everything else that is named: tags (and those they are of), trees and
   * blobs.
   */
  readonly byAny: readonly string[];
}

/** Throws the `GitError` of a walk, such as for a ref whose object is absent. */
export async function tipsOf(place: GitPlace): Promise<Tips> {
  const [byRefs, byAny] = await Promise.all([
    list(place, ["--all"]),
    // Of trees only those are listed that are named themselves.
    list(place, ["--objects", "--filter=tree:0", "--all", "--reflog"]),
  ]);
  return { byRefs, byAny };
}

async function list(place: GitPlace, options: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  const args = ["rev-list", "--no-walk=unsorted", ...options];
  for await (const record of splitRecords(streamGit(place, args), 10)) names.push(record.toString("latin1").split(" ")[0]!);
  return names;
}
