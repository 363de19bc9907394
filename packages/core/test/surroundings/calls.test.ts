import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isReturned } from "../../src/surroundings/calls.ts";
import { gluedName } from "../../src/surroundings/elsewhere.ts";
import { withoutTypesetting } from "../../src/surroundings/reach.ts";

const pieces = fc.constantFrom("return", " ", "\n", "\u00a0", "(", "b", "r", "x", "'", '"', "_", "-", "\\texttt{", "\\url*{", "api_key");
const texts = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(""));

test("what is read from the end is what a pattern finds", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isReturned(text)).toBe(/\breturn\s*\(?\s*[bru]?["'`]?$/.test(text));
      expect(withoutTypesetting(text)).toBe(text.replace(/\\(?:texttt|url)\*?\{$/, '"'));
      if (gluedName(text) !== null) expect(text).toMatch(/[_-]$/);
    }),
    { numRuns: 5000 },
  );
  expect(gluedName("to binance_secret_")).toBe("binance_secret_");
});
