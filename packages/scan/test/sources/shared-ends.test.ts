// What large blobs share: never more than a diff would call old, and everything where they differ in one stretch of lines.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../src/sources/shared-ends.ts";

const held = (text: string) => {
  const bytes = Buffer.from(text, "latin1");
  return { length: bytes.length, read: (start: number, end: number) => bytes.subarray(start, end) };
};
const text = fc.array(fc.constantFrom("a\n", "b\n", "ab\n", "\n", "a"), { maxLength: 12 }).map((parts) => parts.join(""));

describe("what two large blobs share at their ends", () => {
  test.each([
    ["a line added behind", "a\nb\n", "a\nb\nc\n", { upTo: 4, from: 6 }],
    ["a line added before", "a\nb\n", "c\na\nb\n", { upTo: 0, from: 2 }],
    ["a line added between", "a\nb\n", "a\nc\nb\n", { upTo: 2, from: 4 }],
    ["a line taken away", "a\nc\nb\n", "a\nb\n", { upTo: 2, from: 2 }],
    ["a line changed", "a\nb1\nc\n", "a\nb2\nc\n", { upTo: 2, from: 5 }],
    ["a line doubled", "a\n", "a\na\n", { upTo: 2, from: 4 }],
    ["nothing", "a\nb", "a\nb", { upTo: 3, from: 0 }],
    ["a last line that goes on", "a\nb", "a\nbc", { upTo: 2, from: 4 }],
    ["all", "a\n", "b\n", { upTo: 0, from: 2 }],
  ])("%s", (_, before, after, shared) => {
    for (const stretch of [1, 2, 3, 64]) expect(compare(held(before), held(after), stretch)).toEqual(shared);
  });

  test("whole lines of both, and none of them twice", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 5 }), (before, after, stretch) => {
        const { upTo, from } = compare(held(before), held(after), stretch);
        if (before === after) return;
        expect(before.slice(0, upTo)).toBe(after.slice(0, upTo));
        expect(after.slice(0, upTo)).toMatch(/^$|\n$/);
        const end = after.slice(from);
        expect(upTo + end.length).toBeLessThanOrEqual(Math.min(before.length, after.length));
        if (end === "") return;
        expect(before.endsWith(end)).toBe(true);
        expect(after.slice(0, from)).toMatch(/^$|\n$/);
        expect(before.slice(0, before.length - end.length)).toMatch(/^$|\n$/);
      }),
      { numRuns: 2000 },
    );
  });
});
