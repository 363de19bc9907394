// Names in sets that grow.

import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { NameSet } from "../../src/objects/name-set.ts";

const name = (text: string) => createHash("sha1").update(text).digest();
const names = Array.from({ length: 5000 }, (_, index) => name(`name ${index}`));

test("every name has its number, and no other", () => {
  const set = new NameSet(20);
  for (const [index, one] of names.entries()) expect(set.put(one)).toBe(index);
  expect(set.size).toBe(5000);
  for (const [index, one] of names.entries()) expect(set.find(Buffer.concat([Buffer.alloc(3), one]), 3)).toBe(index);
  for (let index = 0; index < 1000; index++) expect(set.has(name(`other ${index}`))).toBe(false);
  expect(set.hex(77)).toBe(names[77]!.toString("hex"));
});

test("names that were made to look alike are told apart without looking at all of them", () => {
  const alike = Array.from({ length: 150_000 }, (_, index) => {
    const one = Buffer.from(names[0]!);
    one.writeUInt32BE(index, index % 2 === 0 ? 14 : 2);
    return one;
  });
  const set = new NameSet(20);
  for (const one of alike) set.put(one);
  expect(set.size).toBe(150_000);
  expect(alike.findIndex((one, index) => set.find(one) !== index)).toBe(-1);
});
