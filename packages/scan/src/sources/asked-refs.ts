// What refs and reflogs name, asked of git once: begun while the threads still read, waited for by whoever needs the answer. Until
// then it is kept as git said it: many refs are a small text and a large heap.

import { askPeeledRefs, askRefs, askTips, type GitPlace, type Ref, readRefs, readTips, type Tips } from "@hodlguard/git";
import { once } from "./once.ts";

export interface AskedRefs {
  /** Asks now. What goes wrong is told to those who need the answer. */
  begin(): void;
  refs(): Promise<readonly Ref[]>;
  /** Tags with what they are of. */
  peeled(): Promise<readonly Ref[]>;
  tips(): Promise<Tips>;
}

export function askedRefs(place: GitPlace): AskedRefs {
  const refs = once(() => askRefs(place));
  const peeled = once(() => askPeeledRefs(place));
  const tips = once(() => askTips(place));
  return {
    begin: () => {
      for (const asking of [refs(), peeled(), tips()]) asking.catch(() => {});
    },
    refs: async () => readRefs(await refs()),
    peeled: async () => readRefs(await peeled()),
    tips: async () => readTips(await tips()),
  };
}
