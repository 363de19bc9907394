// The skipping pass over hexadecimal digits against the plain pattern.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hexIn } from "../../src/peel/hex.ts";
import { isText } from "../../src/peel/readable.ts";

const text = fc.stringMatching(/^[ -~]{8,40}$/);
const digits = text.map((held) => Buffer.from(held, "latin1").toString("hex"));
const pieces = fc.array(
  fc.oneof(
    digits,
    digits.map((hex) => `${hex}0`),
    fc.stringMatching(/^[g-z+/=_-]{1,40}$/),
    fc.stringMatching(/^[0-9a-f]{1,40}$/),
  ),
  {
    maxLength: 12,
  },
);

describe("text in hexadecimal digits", () => {
  test("is found wherever a maximal row of 32 digits and more holds it", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const run = parts.join("");
        const rows = [...run.matchAll(/[0-9a-f]{32,}/gi)].filter(([row]) => row.length % 2 === 0);
        const readable = rows.filter(([row]) => isText(Buffer.from(row, "hex")));
        const bytes = Buffer.from(run, "latin1");
        const found = [...hexIn(bytes, { start: 0, end: bytes.length })].map(({ start, end }) => [start, end]);
        expect(found).toEqual(readable.map(({ index, 0: row }) => [index, index + row.length]));
      }),
    );
  });
});
