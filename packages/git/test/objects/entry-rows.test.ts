// Rows of offsets, against a plain search: packs with gaps, crowds and offsets that no entry has.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { EntryRows } from "../../src/objects/entry-rows.ts";

test("every offset has the row that a plain search gives, and offsets of no entry have none", () => {
  const ascending = fc.uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 31), fc.integer({ min: 2 ** 40, max: 2 ** 45 })), { maxLength: 200 });
  fc.assert(
    fc.property(ascending, fc.array(fc.nat(2 ** 31)), fc.nat(2 ** 45), (offsets, others, end) => {
      offsets.sort((a, b) => a - b);
      // A damaged index may also point behind the end of its pack.
      const rows = new EntryRows(Float64Array.from(offsets), end);
      for (const offset of [...offsets, ...others, ...offsets.map((offset) => offset + 1)])
        expect(rows.at(offset)).toBe(offsets.indexOf(offset));
    }),
  );
});
