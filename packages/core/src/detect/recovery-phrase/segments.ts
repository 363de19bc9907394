// Where in a stretch of list words a phrase may begin and end. A stretch may hold the label too (`seed phrase: ...`), several
// phrases, or one that is wrapped over lines, so it is cut in several ways; which cut holds a phrase the checksum tells.

import type { Word } from "./read-words.ts";

/** The cuts of a stretch, from the whole of it to its lines, each a list of consecutive pieces. */
export function cutsOf(words: readonly Word[]): Word[][][] {
  const main = commonGap(words);
  const cuts = [
    () => false,
    (gap: string) => gap !== main && !(isBlankGap(gap) && isBlankGap(main)),
    (gap: string) => gap.startsWith("\n\n"),
    (gap: string) => gap !== main,
    (gap: string) => gap.startsWith("\n"),
  ];
  return cuts.map((isCut) => cutAt(words, isCut));
}

const isBlankGap = (gap: string): boolean => gap === " " || gap === "\n";

/** `Word 1: ...` before every word is a label that happens to be listed: every second word is the same, and is left out. */
export function withoutEnumerator(words: readonly Word[]): readonly Word[] {
  const first = words[0]?.text;
  const odd = words.filter((_, index) => index % 2 === 1);
  return words.length >= 24 &&
    words.every((word, index) => index % 2 === 1 || word.text === first) &&
    new Set(odd.map(({ text }) => text)).size > 3
    ? odd
    : words;
}

function cutAt(words: readonly Word[], isCut: (gap: string) => boolean): Word[][] {
  const pieces: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (index === 0 || isCut(word.gap)) pieces.push([word]);
    else pieces.at(-1)!.push(word);
  }
  return pieces;
}

function commonGap(words: readonly Word[]): string {
  const counts = new Map<string, number>();
  let main = " ";
  for (const { gap } of words.slice(1)) {
    const count = (counts.get(gap) ?? 0) + 1;
    counts.set(gap, count);
    if (count > (counts.get(main) ?? 0)) main = gap;
  }
  return main;
}
