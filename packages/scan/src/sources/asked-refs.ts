// What refs and reflogs name, asked of git once: begun while the threads still read, waited for by whoever needs the answer. Until
// then it is kept as git said it: many refs are a small text and a large heap.

import { askRefs, askTips, type GitPlace, type Ref, readRefs, readTips, type Tips } from "@hodlguard/git";
import { once } from "./once.ts";

export interface AskedRefs {
  /** Asks now. What goes wrong is told to those who need the answer. */
  begin(): void;
  refs(): Promise<readonly Ref[]>;
  tips(): Promise<Tips>;
}

export function askedRefs(place: GitPlace): AskedRefs {
  const refs = once(() => askRefs(place));
  const tips = once(() => askTips(place));
  return {
    begin: () => {
      for (const asking of [refs(), tips()]) asking.catch(() => {});
    },
    refs: async () => readRefs(await refs()),
    tips: async () => readTips(await tips()),
  };
}
