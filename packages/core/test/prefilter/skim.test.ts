// The kernel against the passes in TypeScript: whatever those find, it must lead to, and nothing else.

import { binancePair, Random } from "@hodlguard/fixtures";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPlaces, findPlacesPlainly } from "../../src/prefilter/find-places.ts";
import { skim } from "../../src/prefilter/skim.ts";
import { moneroLanguages, moneroWords } from "../../src/validate/wallet/words/monero-lists.ts";
import { bip39Lists } from "../../src/validate/wallet/words/word-lists.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lists = [...Object.values(bip39Lists), ...moneroLanguages.map((language) => moneroWords(language))];

beforeAll(() => {
  skim(new Uint8Array(1 << 21));
  // Without this the property below would compare the plain passes with themselves.
  expect(skim(utf8("awake"))).not.toBeNull();
});

const phrase = fc
  .record({
    list: fc.constantFrom(...lists),
    picks: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 25 }),
    gap: fc.constantFrom(
      " ",
      "\n",
      ", ",
      '",\n          "',
      "\\n",
      "\\t\\n  ",
      "\\",
      "\\\\",
      "\u00a0",
      "、",
      " 12. ",
      " ".repeat(47),
      " ".repeat(48),
      " ".repeat(49),
    ),
    form: fc.constantFrom("NFC", "NFKD"),
  })
  .map(({ list, picks, gap, form }) => picks.map((pick) => list[pick % list.length]!.normalize(form)).join(gap));

const piece = fc.oneof(
  phrase,
  fc.nat(1000).map((seed) => binancePair(String(seed)).secret),
  fc.nat(1000).map((seed) => new Random(String(seed)).text(12 + (seed % 20))),
  fc.constantFrom("-----BEGIN PRIVATE KEY-----", "PRIVATE KEY", "P       K", "getElementsByClassNameAndAttribute", "snake_case_name_of_20"),
  fc.stringMatching(/^[=a]?s[A-HJ-Na-km-z]{27,31}$/),
  fc.array(fc.nat(255), { minLength: 63, maxLength: 65 }).map((numbers) => JSON.stringify(numbers)),
  fc
    .constantFrom("\\x41", "%41%42", "&#65;", "\\1\\2", "\\u0041", "\\", "%ax", "\\Support", "\\0 ", "\\x41abcdefgh")
    .chain((one) => fc.nat(40).map((count) => one.repeat(count))),
  fc.constantFrom(" ", "\n", "=", "", "\u0000", "é", "的", "𝔘", "\\"),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

describe("the kernel", () => {
  test("leads to the places that the plain passes find, in any bytes", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(40), (pieces, shift) => {
        const bytes = utf8("=".repeat(shift) + pieces.join(""));
        const plain = findPlacesPlainly(bytes);
        expect(findPlaces(bytes)).toEqual(plain);
        found += plain.phrases.length;
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  test.each(lists.map((list, index) => [index, list] as const))("finds the shortest phrase of list %i wherever it stands", (_, list) => {
    const shortest = [...list].sort((a, b) => utf8(a).length - utf8(b).length).slice(0, 12);
    for (let shift = 0; shift < 80; shift++) {
      for (const before of ["=", " ", "abc ", "é "]) {
        const bytes = utf8(`${before.repeat(shift)}${shortest.join(" ")};`);
        expect(findPlaces(bytes)).toEqual(findPlacesPlainly(bytes));
        expect(findPlaces(bytes).phrases.at(-1)?.end).toBe(bytes.length - 1);
      }
    }
  });

  test("takes bytes of any length and content, also when its memory has to grow", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(findPlaces(bytes)).toEqual(findPlacesPlainly(bytes));
      }),
    );
    const large = utf8(`${"x = 1;\n".repeat(600_000)}secret = "${binancePair("late").secret}"`);
    expect(findPlaces(large)).toEqual(findPlacesPlainly(large));
    expect(findPlaces(large).runs).toHaveLength(1);
    const full = utf8("a1".repeat(8).concat(" ").repeat(200_000));
    expect(findPlaces(full)).toEqual(findPlacesPlainly(full));
  });
});
