import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Brackets } from "../../src/surroundings/brackets.ts";

/** Brackets far apart and close together, over several blocks. */
const texts = fc
  .array(fc.tuple(fc.constantFrom(..."([{)]}x"), fc.nat({ max: 5000 })), { maxLength: 12 })
  .map((pieces) => pieces.map(([sign, gap]) => sign + " ".repeat(gap)).join(""));

test("the same as looking at every character between two offsets", () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 40_000 }), fc.nat({ max: 40_000 }), (text, one, other) => {
      const [start, end] = [one, other].map((offset) => Math.min(offset, text.length)).sort((a, b) => a - b) as [number, number];
      const plain = [...text.slice(start, end)].flatMap((character, at) => (/[()[\]{}]/.test(character) ? [start + at] : []));
      const backwards = plain.toReversed();
      for (const brackets of [new Brackets(text), new Brackets(text, Buffer.from(text, "latin1"))]) {
        expect([...brackets.behind(start, end)]).toEqual(plain);
        expect([...brackets.before(end, start)]).toEqual(backwards);
      }
    }),
  );
});
