// What one scan leaves of trees to the next tells the same, whatever numbers the objects have by then.

import { type Catalogue, HeldTrees, NameSet, References, TreeParts, TreeReader } from "@hodlguard/git";
import { expect, test } from "@jest/globals";
import { type KnownTrees, type RememberedTrees, recallTrees, rememberTrees } from "../../src/inspection/remembered-trees.ts";

const id = (number: number) => Buffer.alloc(20, number);
const entry = (mode: string, name: string, number: number) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id(number)]);
const namesOf = (numbers: readonly number[]) => NameSet.over(Buffer.concat(numbers.map(id)), 20);
const found = (names: NameSet) => ({ names }) as Catalogue;

const numbers = ({ trees }: RememberedTrees, names: NameSet) =>
  Uint32Array.from({ length: trees.length / 20 }, (_, tree) => names.find(trees, tree * 20));

const trees: readonly (readonly [number, Buffer])[] = [
  [1, Buffer.concat([entry("100644", "a", 50), entry("100644", "b", 51), entry("160000", "c", 52), entry("160000", "d", 53)])],
  [2, Buffer.concat([entry("40000", "a", 1), entry("100644", "b", 60), entry("160000", "c", 61)])],
];

/** Each tree by a thread of its own. */
function read(names: NameSet, referred: Uint8Array): KnownTrees[] {
  return trees.map(([number, bytes]) => {
    const references = new References(names.shared(), referred);
    const reader = new TreeReader({ hashBytes: 20, references, tellName: () => {}, mayKeep: () => true });
    reader.read(bytes, null, [], false);
    return { objects: Uint32Array.of(names.find(id(number))), differences: reader.differences(), absent: references.absent() };
  });
}

function told(names: NameSet, known: readonly KnownTrees[]) {
  const blobs = [50, 51, 52, 60, 61].map((number) => id(number).toString("hex"));
  const parts = known.map(({ objects, differences, absent }) => ({ objects, differences: differences!, absent: absent.names }));
  const held = HeldTrees.of(new TreeParts(20, names, parts, blobs), id(2))!;
  const absent = known.flatMap(({ absent: { names, isReferred } }) =>
    [...isReferred].flatMap((is, index) => (is === 0 ? [] : names[index * 20]!)),
  );
  const list = (tree: number) =>
    Array.from(held.entries.subarray(held.starts[tree], held.starts[tree + 1]), (one) => held.path([held.names[one]!]).toString());
  return {
    below: [1, 2].map((number) => held.blobsBelow([held.find(id(number))])),
    names: [1, 2].map((one) => list(held.find(id(one)))),
    absent,
  };
}

test("in the same store, and in one whose objects have other numbers", () => {
  const names = namesOf([1, 2, 50, 51, 52]);
  const referred = new Uint8Array(5);
  const known = read(names, referred);
  const first = told(names, known);
  expect(first).toEqual({
    below: [
      new Set([50, 51].map((number) => id(number).toString("hex"))),
      new Set([50, 51, 60].map((number) => id(number).toString("hex"))),
    ],
    names: [
      ["a", "b", "c"],
      ["a/", "b", "c"],
    ],
    absent: [60],
  });
  const remembered = structuredClone(rememberTrees(known, found(names), referred, 20));
  // What only submodules name is no reference.
  expect([...remembered.references].filter((_, at) => at % 20 === 0).sort()).toEqual([1, 50, 51, 60]);
  expect([...remembered.mentioned].filter((_, at) => at % 20 === 0).sort()).toEqual([52, 53, 61]);
  for (const order of [
    [1, 2, 50, 51, 52],
    [70, 52, 51, 2, 50, 71, 1],
  ]) {
    const now = namesOf(order);
    const marks = new Uint8Array(order.length);
    const recalled = recallTrees(remembered, numbers(remembered, now), new References(now.shared(), marks), 20);
    expect(told(now, [recalled])).toEqual(first);
    expect(order.filter((_, index) => marks[index] === 1).sort()).toEqual([1, 50, 51]);
    // And once more, from what was remembered.
    const again = rememberTrees([recalled], found(now), marks, 20);
    expect(told(now, [recallTrees(again, numbers(again, now), new References(now.shared(), marks), 20)])).toEqual(first);
  }
});

test("what has gone is absent, and what has come is not", () => {
  const names = namesOf([1, 2, 50, 51, 52]);
  const referred = new Uint8Array(5);
  const remembered = rememberTrees(read(names, referred), found(names), referred, 20);
  const now = namesOf([1, 2, 50, 60]);
  expect(
    told(now, [recallTrees(remembered, numbers(remembered, now), new References(now.shared(), new Uint8Array(4)), 20)]).absent,
  ).toEqual([51]);
});

test("where one thread could not rely on its trees, none are remembered", () => {
  const names = namesOf([1, 2, 50, 51, 52]);
  const referred = new Uint8Array(5);
  const [one, two] = read(names, referred) as [KnownTrees, KnownTrees];
  const remembered = rememberTrees([one, { ...two, differences: null }], found(names), referred, 20);
  expect(remembered.differences).toBeNull();
  expect(remembered.trees).toHaveLength(40);
});
