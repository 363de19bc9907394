// What refs and reflogs name, asked of git once: begun while the threads still read, waited for by whoever needs the answer.

import { type GitPlace, listPeeledRefs, listRefs, type Ref, type Tips, tipsOf } from "@hodlguard/git";
import { once } from "./once.ts";

export interface AskedRefs {
  readonly refs: () => Promise<readonly Ref[]>;
  /** Tags with what they are of. */
  readonly peeled: () => Promise<readonly Ref[]>;
  readonly tips: () => Promise<Tips>;
}

export const askedRefs = (place: GitPlace): AskedRefs => ({
  refs: once(() => listRefs(place)),
  peeled: once(() => listPeeledRefs(place)),
  tips: once(() => tipsOf(place)),
});

/** Asks now. What goes wrong is told to those who need the answer. */
export function begin({ refs, peeled, tips }: AskedRefs): void {
  for (const asking of [refs(), peeled(), tips()]) asking.catch(() => {});
}
