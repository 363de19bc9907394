// The phrase prefilter against a slow reading of the whole text: whatever twelve or more list words in a row the slow
// reading sees, the fast one must cover.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findByteLists } from "../../src/prefilter/find-byte-lists.ts";
import { findPhrases } from "../../src/prefilter/find-phrases.ts";
import { moneroLanguages, moneroWords } from "../../src/validate/wallet/words/monero-lists.ts";
import { bip39Lists, slip39Words, spelledLists } from "../../src/validate/wallet/words/word-lists.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lists = {
  ...bip39Lists,
  // A word with an apostrophe is no word here, as in one of 66 phrases in Lojban.
  ...Object.fromEntries(
    moneroLanguages.map((language) => [`monero ${language}`, moneroWords(language).filter((word) => !word.includes("'"))]),
  ),
  slip39: slip39Words,
};
const forms = ["NFC", "NFKD"] as const;

const gaps: readonly ((index: number) => string)[] = [
  () => " ",
  () => "  ",
  () => "\n",
  () => "\r\n",
  () => ", ",
  () => ",",
  () => '", "',
  () => '",\n          "',
  () => "\n  - ",
  () => "\\n",
  () => "\u00a0",
  () => "\u3000",
  () => "、",
  () => " | ",
  (index) => `\n${index + 2}. `,
  (index) => `\n// ${index + 2}) `,
];

const phrase = fc
  .record({
    list: fc.constantFrom(...Object.values(lists)),
    // A single word over and over is no phrase.
    picks: fc.array(fc.nat(1_000_000), { minLength: 11, maxLength: 24 }).map((picks) => [...picks, picks[0]! + 1]),
    gap: fc.constantFrom(...gaps),
    form: fc.constantFrom(...forms),
    casing: fc.constantFrom("as is", "upper", "title"),
  })
  .map(({ list, picks, gap, form, casing }) => {
    const words = picks.map((pick) => list[pick % list.length]!.normalize(form));
    const cased = words.map((word) =>
      casing === "upper" ? word.toUpperCase() : casing === "title" ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
    );
    return cased.map((word, index) => (index === 0 ? word : gap(index - 1) + word)).join("");
  });

const filler = fc.oneof(
  fc.constantFrom("const value = compute(x);\n", "{\n", "= ", "the quick brown ", "ability able ", "𝔘nicode…", "é", "的", "\\", ""),
  fc.string({ maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

test("a phrase of any list in any layout is covered wherever it stands", () => {
  fc.assert(
    fc.property(phrase, filler, filler, fc.nat(100), (text, before, after, shift) => {
      const head = utf8(`${"=".repeat(shift)}${before}=`);
      const body = utf8(text);
      const bytes = Uint8Array.from([...head, ...body, ...utf8(`=${after}`)]);
      const runs = findPhrases(bytes);
      expect(runs.some((run) => run.start <= head.length && run.end >= head.length + body.length)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("twelve Chinese characters without blanks are covered at every offset", () => {
  const words = bip39Lists["simplified-chinese"]!.slice(100, 112).join("");
  for (let shift = 0; shift < 80; shift++) {
    const runs = findPhrases(utf8(`${"=".repeat(shift)}${words};`));
    expect(runs).toEqual([{ start: shift, end: shift + 36 }]);
  }
});

test.each(Object.entries(lists))(
  "%s: the shortest phrase is covered at every offset, in every form, behind and before any sign",
  (_, list) => {
    const shortest = [...list].sort((a, b) => utf8(a).length - utf8(b).length).slice(0, 12);
    for (const form of forms) {
      const phrase = shortest.map((word) => word.normalize(form)).join(" ");
      const length = utf8(phrase).length;
      for (let shift = 0; shift < 80; shift++) {
        for (const tail of ["", "=", " =", "}".repeat(50)]) {
          const runs = findPhrases(utf8(`${"=".repeat(shift)}${phrase}${tail}`));
          expect(runs).toEqual([{ start: shift, end: shift + length }]);
        }
      }
    }
  },
);

const sets = Object.values(spelledLists).map(
  (list) =>
    new Set(
      list().map((word) =>
        word
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z]/g, ""),
      ),
    ),
);

/** Every row of one list's words between gaps, by reading all of the text (ASCII). */
const slowPhrases = (text: string) => sets.flatMap((listed) => slowPhrasesOf(listed, text));

function slowPhrasesOf(listed: ReadonlySet<string>, text: string): { start: number; end: number }[] {
  const rows: { start: number; end: number; words: number }[] = [];
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const member = listed.has(match[0].toLowerCase());
    const previous = rows.at(-1);
    const gap = previous === undefined ? "=" : text.slice(previous.end, match.index);
    if (!member) rows.push({ start: match.index, end: match.index + match[0].length, words: Number.NEGATIVE_INFINITY });
    else if (previous !== undefined && previous.words > 0 && /^[\s0-9,.;:'"`)\-|*#/+>]{1,48}$/.test(gap)) {
      previous.end = match.index + match[0].length;
      previous.words++;
    } else rows.push({ start: match.index, end: match.index + match[0].length, words: 1 });
  }
  return rows.filter((row) => row.words >= 12 && new Set(text.slice(row.start, row.end).match(/[A-Za-z]+/g)).size > 1);
}

test("nothing that a slow reading of the whole text sees is missed", () => {
  const word = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...bip39Lists.english!.slice(0, 200)) },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  );
  const gap = fc.constantFrom(" ", "  ", "\n", ", ", " = ", "_", '" "', "\n\n\n      * 12. ", ". ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 120 }), (pieces) => {
      const text = pieces.flat().join("");
      const runs = findPhrases(utf8(text));
      for (const row of slowPhrases(text)) expect(runs.some((run) => run.start <= row.start && run.end >= row.end)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("the same word over and over is none, and one other makes it one", () => {
  expect(findPhrases(utf8("case 1: ".repeat(40).replaceAll("case", "abandon")))).toEqual([]);
  expect(findPhrases(utf8(`${"abandon ".repeat(11)}about`))).toHaveLength(1);
});

test("runs ascend, do not overlap, and any bytes are taken", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      let last = 0;
      for (const { start, end } of findPhrases(bytes)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test("a list of 64 numbers is found at every offset and in every layout, other counts are not", () => {
  const numbers = Array.from({ length: 64 }, (_, index) => (index * 37) % 256);
  for (const join of [",", ", ", ",\n    "]) {
    for (let shift = 0; shift < 130; shift += 7) {
      const text = `${"x".repeat(shift)}[${numbers.join(join)}]`;
      expect(findByteLists(utf8(text))).toEqual([{ start: shift + 1, end: text.length - 1 }]);
    }
  }
  expect(findByteLists(utf8(JSON.stringify([...numbers, 1])))).toEqual([]);
  expect(findByteLists(utf8(JSON.stringify(Array(64).fill(0))))).toHaveLength(1);
});
