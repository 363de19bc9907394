// What trees hold, collected without more memory than is allowed, and names of which many look alike.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ReadTree, TreeLinks } from "../../src/objects/tree-links.ts";
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

/** One tree as a delta of another: what they share at their beginnings and ends, each taken over in two stretches. */
function deltaOf(base: Buffer, made: Buffer, cut: number): number[] {
  const most = Math.min(base.length, made.length);
  let head = 0;
  while (head < most && base[head] === made[head]) head++;
  let tail = 0;
  while (tail < most - head && base[base.length - 1 - tail] === made[made.length - 1 - tail]) tail++;
  const halves = (to: number, from: number, length: number): number[] => {
    const first = Math.min(cut, length);
    return [to, from, first, to + first, from + first, length - first];
  };
  return [...halves(0, 0, head), ...halves(made.length - tail, base.length - tail, tail)];
}

const names = fc.uniqueArray(fc.stringMatching(/^[a-d]{1,4}$/), { maxLength: 30 });
const entry = (name: string, folder: boolean, target: number): readonly [string, Buffer] => [
  `${folder ? "40000" : "100644"} ${name}`,
  id(target),
];

test("a tree that is read as a delta gives what it gives by itself", () => {
  fc.assert(
    fc.property(
      names,
      fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
      fc.nat({ max: 400 }),
      fc.nat({ max: 2 }),
      (list, changes, cut, kinds) => {
        const made = (list: readonly string[], added: number) => {
          const sorted = [...list].sort((a, b) => compare(a, kinds, b));
          return tree(...sorted.map((name) => entry(name, isFolder(name, kinds), ((name.charCodeAt(0) - 97 + added) % 4) + 1)));
        };
        const others = list.filter((_, index) => !changes.includes(index));
        const versions = [made(list, 0), made(others, 0), made(list, 0), made([...others, "zz", "a0"], 0)];
        const plain = new TreeLinks(20, [id(1).toString("hex"), id(3).toString("hex")]);
        const quick = new TreeLinks(20, [id(1).toString("hex"), id(3).toString("hex")]);
        let known: ReadTree | undefined;
        for (const [number, bytes] of versions.entries()) {
          const base = known && { tree: known, copied: deltaOf(versions[number - 1]!, bytes, cut) };
          known = quick.read(id(200 + number), bytes, base);
          expect(known).toEqual(plain.read(id(200 + number), bytes));
        }
        for (const column of ["links", "names", "starts", "ends"] as const)
          expect(quick[column].values.subarray(0, quick[column].length)).toEqual(plain[column].values.subarray(0, plain[column].length));
      },
    ),
    { numRuns: 500 },
  );
});

const isFolder = (name: string, kinds: number): boolean => (name.length + kinds) % 3 === 0;
const compare = (a: string, kinds: number, b: string): number => {
  const [x, y] = [a, b].map((name) => (isFolder(name, kinds) ? `${name}/` : name)) as [string, string];
  return x < y ? -1 : 1;
};
