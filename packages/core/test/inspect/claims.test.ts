import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { overlaps } from "../../src/facts/span.ts";
import { Claims } from "../../src/inspect/claims.ts";

const span = fc.tuple(fc.nat(200), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

test("claims answer as a list of all spans would", () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 10 }), { maxLength: 6 }), fc.array(span, { maxLength: 30 }), (batches, questions) => {
      const claims = new Claims();
      for (const batch of batches) claims.add(batch);
      const all = batches.flat().filter(({ start, end }) => end > start);
      for (const question of questions.filter(({ start, end }) => end > start)) {
        expect(claims.covers(question)).toBe(all.some((one) => overlaps(one, question)));
      }
    }),
  );
});
