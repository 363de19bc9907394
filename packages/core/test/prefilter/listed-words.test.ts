// The hashes by which the prefilter knows the lists are made by a script: they must be those of the lists as they stand.

import { expect, test } from "@jest/globals";
import { coarseLists, LAST, LOW, listsOfBytes, listsOfRow, listsOfWord, slotOf } from "../../src/prefilter/listed-words.ts";
import { wordSlots } from "../../src/prefilter/word-slots.ts";
import { spelledLists } from "../../src/validate/wallet/words/word-lists.ts";

const lists = Object.entries(spelledLists).map(([name, list], index) => ({ name, words: list(), bit: 1 << index }));
const spelled = (word: string) => word.normalize("NFKD").toLowerCase();

test("there are as many rows of hashes as lists, and no more than fit into a mask", () => {
  expect(wordSlots).toHaveLength(lists.length);
  expect(lists.length).toBeLessThanOrEqual(16);
});

test("the hashes are those of the lists and no others, in two alphabets without signs that a string would have to escape", () => {
  for (const [index, { words }] of lists.entries()) {
    const codes = Array.from(wordSlots[index]!, (character) => character.charCodeAt(0));
    const last = codes.filter((code) => code >= LAST.first && code < LAST.first + LAST.count);
    expect(last).toHaveLength(new Set(words.map((word) => slotOf(spelled(word)))).size);
    expect(codes.filter((code) => code >= LOW.first && code < LOW.first + LOW.count)).toHaveLength(codes.length - last.length);
    expect(wordSlots[index]).not.toMatch(/["\\$]/);
  }
});

test.each(lists)("$name: every word is known in all its spellings, and few others are", ({ words, bit }) => {
  const coarse = coarseLists();
  for (const word of words) {
    expect(listsOfWord(spelled(word)) & bit).toBe(bit);
    expect(coarse[slotOf(spelled(word)) >>> 4]! & bit).toBe(bit);
    for (const form of ["NFC", "NFKD"] as const) {
      for (const written of [word.normalize(form), word.normalize(form).toUpperCase()]) {
        if (word.includes("'")) continue;
        const bytes = new TextEncoder().encode(written);
        expect(listsOfBytes(bytes, 0, bytes.length) & bit).toBe(bit);
      }
    }
  }
  let others = 0;
  for (let index = 0; index < 20_000; index++) others += (listsOfWord(`q${index.toString(26).replace(/[0-9]/g, "w")}qq`) & bit) / bit;
  expect(others).toBeLessThan(200);
});

test("a row is twelve words that one list holds", () => {
  const row = (count: number, lists: number) => Array<number>(count).fill(lists);
  expect(listsOfRow(row(12, 6))).toBe(6);
  expect(listsOfRow([...row(11, 6), 5])).toBe(4);
  expect(listsOfRow(row(11, 6))).toBe(0);
  expect(listsOfRow([...row(11, 2), ...row(11, 4)])).toBe(0);
  expect(listsOfRow([...row(12, 2), 0, ...row(30, 4)])).toBe(6);
});
