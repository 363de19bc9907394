// Names in sets that grow, that lie over an index, and that threads share.

import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { NameSet } from "../../src/objects/name-set.ts";

const name = (text: string) => createHash("sha1").update(text).digest();
const names = Array.from({ length: 5000 }, (_, index) => name(`name ${index}`));

test.each(["plain", "in shared memory", "over a list"])("every name has its number, and no other: %s", (form) => {
  const set =
    form === "over a list" ? NameSet.over(Buffer.concat(names), 20) : form === "plain" ? new NameSet(20) : NameSet.inSharedMemory(20, 5000);
  if (form !== "over a list") for (const [index, one] of names.entries()) expect(set.put(one)).toBe(index);
  for (const same of [set, NameSet.fromShared(structuredClone(set.shared()))]) {
    expect(same.size).toBe(5000);
    for (const [index, one] of names.entries()) expect(same.find(Buffer.concat([Buffer.alloc(3), one]), 3)).toBe(index);
    for (let index = 0; index < 1000; index++) expect(same.has(name(`other ${index}`))).toBe(false);
    expect(same.hex(77)).toBe(names[77]!.toString("hex"));
  }
});

test("of a name that a list has twice the first counts", () => {
  const set = NameSet.over(Buffer.concat([names[0]!, names[1]!, names[0]!]), 20);
  expect([set.find(names[0]!), set.find(names[1]!)]).toEqual([0, 1]);
});

test("nothing is in nothing", () => {
  expect(NameSet.over(new Uint8Array(0), 20).find(names[0]!)).toBe(-1);
  expect(NameSet.inSharedMemory(20, 0).has(names[0]!)).toBe(false);
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
