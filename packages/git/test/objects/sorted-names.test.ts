// All names of a store in one list: merged from packs and folders, and looked up by thousands.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isStrictlyAscending, mergeNames } from "../../src/objects/merge-names.ts";
import { SortedNames } from "../../src/objects/sorted-names.ts";

/** Few different bytes, so that lists share names, and names share their beginnings. */
const name = fc
  .array(fc.constantFrom(0, 1, 127, 128, 255), { minLength: 4, maxLength: 4 })
  .map((bytes) => Buffer.concat([Buffer.from(bytes.slice(0, 2)), Buffer.alloc(16, bytes[2]), Buffer.from(bytes.slice(2))]));

const ascending = (names: readonly Buffer[]) => [...names].sort(Buffer.compare);
const distinct = (names: readonly Buffer[]) => ascending([...new Map(names.map((one) => [one.toString("hex"), one])).values()]);

test("a name has its place in the list as its number, and no other has one", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 300 }), fc.array(name, { maxLength: 50 }), (list, others) => {
      const names = distinct(list);
      const sorted = SortedNames.over(Buffer.concat(names), 20);
      for (const same of [sorted, SortedNames.fromShared(structuredClone(sorted.shared()))]) {
        expect(same.size).toBe(names.length);
        for (const [index, one] of names.entries()) {
          expect(same.find(Buffer.concat([Buffer.alloc(3), one]), 3)).toBe(index);
          expect(same.hex(index)).toBe(one.toString("hex"));
        }
        const asked = ascending([...others, ...list]);
        const expected = asked.map((one) => names.findIndex((known) => known.equals(one)));
        expect(asked.map((one) => same.find(one))).toEqual(expected);
        expect([...same.findAll(Buffer.concat(asked))]).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test("every list's names have their places among all, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 40 }), { maxLength: 7 }), (unsorted) => {
      const lists = unsorted.map(ascending);
      const { names, places } = mergeNames(
        lists.map((list) => Buffer.concat(list)),
        20,
      );
      const expected = distinct(lists.flat());
      expect(Buffer.from(names)).toEqual(Buffer.concat(expected));
      expect(isStrictlyAscending(names, 20)).toBe(true);
      const seen = new Set<string>();
      for (const [list, row] of places.entries()) {
        expect(row).toHaveLength(lists[list]!.length);
        for (const [position, place] of row.entries()) {
          const hex = lists[list]![position]!.toString("hex");
          expect(place).toBe(seen.has(hex) ? -1 : expected.findIndex((one) => one.toString("hex") === hex));
          seen.add(hex);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("order is strict where no name comes twice", () => {
  const [a, b] = [Buffer.alloc(20, 1), Buffer.alloc(20, 2)];
  const isStrict = (...names: Buffer[]) => isStrictlyAscending(Buffer.concat(names), 20);
  expect([isStrict(), isStrict(a), isStrict(a, b), isStrict(a, a), isStrict(b, a)]).toEqual([true, true, true, false, false]);
});

test("names that were made alike are told apart without looking at all of them", () => {
  const alike = Array.from({ length: 150_000 }, (_, index) => {
    const one = Buffer.alloc(20, 7);
    one.writeUInt32BE(index, 14);
    return one;
  });
  const sorted = SortedNames.over(Buffer.concat(alike), 20);
  expect(alike.findIndex((one, index) => sorted.find(one) !== index)).toBe(-1);
});
