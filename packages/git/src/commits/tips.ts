// What refs, heads of work trees and reflogs name, asked of git without any walk.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Tips {
  /**
   * What refs and heads name: commits, in the order in which git's own walks start from them, then everything else: tags (and those
   * they are of), trees and blobs.
   */
  readonly byRefs: readonly string[];
  /** Then what reflogs name. */
  readonly byAny: readonly string[];
}

/** What git says of them. */
export interface TipsText {
  readonly refs: Buffer;
  readonly reflogs: Buffer;
}

/** Texts for `readTips`, much smaller than the lists. Throws the `GitError` of a walk, such as for a ref whose object is absent. */
export async function askTips(place: GitPlace): Promise<TipsText> {
  const [refs, reflogs] = await Promise.all([ask(place, "--all"), ask(place, "--reflog")]);
  return { refs, reflogs };
}

export function readTips({ refs, reflogs }: TipsText): Tips {
  const byRefs = namesIn(refs);
  return { byRefs, byAny: [...new Set([...byRefs, ...namesIn(reflogs)])] };
}

/** Of trees only those are listed that are named themselves. */
async function ask(place: GitPlace, names: "--all" | "--reflog"): Promise<Buffer> {
  return (await runGit(place, ["rev-list", "--no-walk=unsorted", "--objects", "--filter=tree:0", names])).stdout;
}

/** The first word of each line. */
const namesIn = (text: Buffer): string[] =>
  text
    .toString("latin1")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" ", 1)[0]!);
