// What the forms' lengths refuse without a look must be what their patterns refuse.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { exchanges, hasForm, hasFormOf, hasSomeForm } from "../../src/detect/exchange/exchanges.ts";

const forms = Object.values(exchanges).flatMap(({ keys, secrets }) => [...keys, ...secrets]);
const patterns = [...new Set(forms.map(({ pattern }) => pattern.source))].map((source) => new RegExp(source));

test("a form has the lengths of its pattern", () => {
  for (const { pattern, least, most } of forms) {
    let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
    fc.assert(
      fc.property(fc.stringMatching(pattern), (value) => {
        [shortest, longest] = [Math.min(shortest, value.length), Math.max(longest, value.length)];
        expect(hasForm({ pattern, least, most }, value)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect([shortest, longest]).toEqual([least, most]);
  }
});

const values = fc.oneof(
  ...patterns.map((pattern) => fc.stringMatching(pattern)),
  fc.string({ unit: fc.constantFrom(..."09afgzAFGZ-_+/="), minLength: 16, maxLength: 140 }),
);
const changed = fc
  .tuple(values, fc.nat({ max: 139 }), fc.constantFrom("", "g", "G", "-", "=", "aa"))
  .map(([value, at, put]) => value.slice(0, at) + put + value.slice(at + 1));

test("some form, and a form of some exchanges, is what one of all patterns says", () => {
  fc.assert(
    fc.property(fc.oneof(values, changed), fc.subarray(Object.keys(exchanges)), (value, venues) => {
      expect(hasSomeForm(value)).toBe(patterns.some((pattern) => pattern.test(value)));
      const theirs = venues.flatMap((venue) => [...exchanges[venue]!.keys, ...exchanges[venue]!.secrets]);
      expect(hasFormOf(venues, value)).toBe(theirs.some(({ pattern }) => pattern.test(value)));
    }),
    { numRuns: 2000 },
  );
});
