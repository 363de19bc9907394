// What trees hold, collected without more memory than is allowed, and names of which many look alike.

import { expect, test } from "@jest/globals";
import { TreeLinks } from "../../src/objects/tree-links.ts";
import { WordPool } from "../../src/objects/word-pool.ts";

const id = (number: number) => Buffer.alloc(20, number);
const tree = (...entries: readonly (readonly [string, Buffer])[]) =>
  Buffer.concat(entries.flatMap(([head, name]) => [Buffer.from(`${head}\0`), name]));

test("folders are kept, and of the rest what is asked for", () => {
  const links = new TreeLinks(20, [id(1).toString("hex")]);
  links.read(id(9), tree(["100644 a", id(1)], ["100644 b", id(2)], ["40000 c", id(3)], ["100755 d", id(1)]));
  expect(links.links.length).toBe(3);
  expect(links.isRead(0)).toBe(true);
  expect(links.isRead(1)).toBe(false);
  expect(links.trees.hex(1)).toBe(id(3).toString("hex"));
});

test("more than fits in memory is a fault", () => {
  const links = new TreeLinks(20, [], 3);
  for (let number = 0; number < 3; number++) links.read(id(number), tree(["40000 a", id(number + 1)]));
  expect(() => links.read(id(10), tree())).toThrow("fit in memory");
});

test("words keep their numbers, however many there are", () => {
  const pool = new WordPool();
  const words = Array.from({ length: 20_000 }, (_, index) => Buffer.from(`word ${index % 10_000}`));
  for (const [index, word] of words.entries()) expect(pool.put(word, 0, word.length)).toBe(index % 10_000);
  expect(pool.size).toBe(10_000);
  expect(pool.word(1234).toString()).toBe("word 1234");
});
