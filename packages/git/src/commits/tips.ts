// What refs, heads of work trees and reflogs name, asked of git without any walk.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Tips {
  /** Names of commits that refs and heads name, in the order in which git's own walks start from them. */
  readonly byRefs: readonly string[];
  /**
   * The same with what reflogs name; behind them everything else that is named: tags (and those they are of), trees and
   * blobs.
   */
  readonly byAny: readonly string[];
}

/** What git says of them. */
export interface TipsText {
  readonly byRefs: Buffer;
  readonly byAny: Buffer;
}

/** Texts for `readTips`, much smaller than the lists. Throws the `GitError` of a walk, such as for a ref whose object is absent. */
export async function askTips(place: GitPlace): Promise<TipsText> {
  const [byRefs, byAny] = await Promise.all([
    ask(place, ["--all"]),
    // Of trees only those are listed that are named themselves.
    ask(place, ["--objects", "--filter=tree:0", "--all", "--reflog"]),
  ]);
  return { byRefs, byAny };
}

export const readTips = ({ byRefs, byAny }: TipsText): Tips => ({ byRefs: namesIn(byRefs), byAny: namesIn(byAny) });

async function ask(place: GitPlace, options: readonly string[]): Promise<Buffer> {
  return (await runGit(place, ["rev-list", "--no-walk=unsorted", ...options])).stdout;
}

/** The first word of each line. */
const namesIn = (text: Buffer): string[] =>
  text
    .toString("latin1")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" ", 1)[0]!);
