import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { partBefore } from "../../src/detect/binance/split.ts";

/** The same in one pattern, which tries every beginning in what stands before. */
function slowPartBefore(text: string, at: number): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, at - 124), at);
  const found = /([A-Za-z0-9]+)[^A-Za-z0-9]{1,60}[bru]?\\?["'`]?$/.exec(before);
  if (found === null) return null;
  const start = at - before.length + found.index;
  return { start, end: start + found[1]!.length };
}

test("the part before a joint is what the pattern finds", () => {
  const pieces = fc.constantFrom(
    "a",
    "b",
    "r",
    "u",
    "Z9",
    "\\",
    '"',
    "'",
    "`",
    " ",
    "\n",
    "+",
    ".",
    '"\n  + "',
    '" b"',
    "x".repeat(70),
    " ".repeat(58),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join("");
      expect(partBefore(text, text.length)).toEqual(slowPartBefore(text, text.length));
    }),
    { numRuns: 20_000 },
  );
});
