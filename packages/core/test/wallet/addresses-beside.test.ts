// Reading what stands around many numbers once, against reading it around each of them anew.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { AddressesBeside } from "../../src/detect/wallet/addresses-beside.ts";
import { textSpan } from "../../src/facts/span.ts";

const BESIDE = 400;
const address = /(?<![0-9A-Za-z])(?:(?:0[xX])?([0-9a-fA-F]{40})|(T[1-9A-HJ-NP-Za-km-z]{33}))(?![0-9A-Za-z])/g;

/** All addresses of the text that lie wholly within reach. */
const slowly = (text: string, start: number, end: number): Set<string> =>
  new Set(
    [...text.matchAll(address)]
      .filter((match) => match.index >= start - BESIDE && match.index + match[0].length <= end + BESIDE)
      .map((match) => match[1]?.toLowerCase() ?? match[2]!),
  );

const ethereum = fc.stringMatching(/^[0-9a-fA-F]{40}$/);
const piece = fc.oneof(
  ethereum,
  ethereum.map((digits) => `0x${digits}`),
  ethereum.map((digits) => `${digits}a`),
  fc.stringMatching(/^T[1-9A-HJ-NP-Za-km-z]{33}$/),
  fc.constantFrom(" ", ",", "\n", "x", "number"),
  fc.integer({ min: 1, max: 500 }).map((length) => " ".repeat(length)),
);

test("finds the same addresses for every number in turn", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const beside = new AddressesBeside({ text });
      for (const match of text.matchAll(/number/g)) {
        const [start, end] = [match.index, match.index + match[0].length];
        expect(beside.of(textSpan(start, end))).toEqual(slowly(text, start, end));
      }
    }),
    { numRuns: 1000 },
  );
});
