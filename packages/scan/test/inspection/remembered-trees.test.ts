// What one scan leaves of trees to the next tells the same, whatever numbers the objects have by then.

import { HeldTrees, References, SortedNames, TreeParts, TreeReader } from "@hodlguard/git";
import { expect, test } from "@jest/globals";
import { type KnownTrees, type RememberedTrees, recallTrees, rememberTrees } from "../../src/inspection/remembered-trees.ts";
import { Renumbering } from "../../src/inspection/renumbering.ts";

const id = (number: number) => Buffer.alloc(20, number);
const entry = (mode: string, name: string, number: number) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id(number)]);
const namesOf = (numbers: readonly number[]) => SortedNames.over(Buffer.concat(numbers.map(id)), 20);

function recall(remembered: RememberedTrees, before: SortedNames, names: SortedNames, marks = new Uint8Array(names.size)): KnownTrees {
  const now = new Renumbering(before.bytes(), names);
  const references = new References(names.shared(), marks);
  return recallTrees(remembered, { names: before.bytes(), objects: now.ofAll(remembered.objects)!, now, references, marks, hashBytes: 20 });
}

const idsOf = (names: Uint8Array) => [...names].filter((_, at) => at % 20 === 0);

const trees: readonly (readonly [number, Buffer])[] = [
  [1, Buffer.concat([entry("100644", "a", 50), entry("100644", "b", 51), entry("160000", "c", 52), entry("160000", "d", 53)])],
  [2, Buffer.concat([entry("40000", "a", 1), entry("100644", "b", 60), entry("160000", "c", 61)])],
];

/** Each tree by a thread of its own. */
function read(names: SortedNames, referred: Uint8Array): KnownTrees[] {
  return trees.map(([number, bytes]) => {
    const references = new References(names.shared(), referred);
    const reader = new TreeReader({ hashBytes: 20, references, tellName: () => {}, mayKeep: () => true });
    reader.read(bytes, null, [], false);
    return { objects: Uint32Array.of(names.find(id(number))), differences: reader.differences(), absent: references.absent() };
  });
}

function told(names: SortedNames, known: readonly KnownTrees[]) {
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
  const remembered = structuredClone(rememberTrees(known, referred, 20));
  // What only submodules name is no reference.
  expect([...remembered.referred]).toEqual([1, 0, 1, 1, 0]);
  const { absent } = remembered;
  expect(idsOf(absent.names).map((one, index) => [one, absent.isReferred[index]])).toEqual([
    [53, 0],
    [60, 1],
    [61, 0],
  ]);
  for (const objects of [
    [1, 2, 50, 51, 52],
    [0, 1, 2, 49, 50, 51, 52, 70, 71],
  ]) {
    const now = namesOf(objects);
    const marks = new Uint8Array(objects.length);
    const recalled = recall(remembered, names, now, marks);
    expect(told(now, [recalled])).toEqual(first);
    expect(objects.filter((_, index) => marks[index] === 1)).toEqual([1, 50, 51]);
    // And once more, from what was remembered.
    const again = rememberTrees([recalled], marks, 20);
    expect(told(now, [recall(again, now, now)])).toEqual(first);
    // And beside what a thread has read since.
    const [, second] = read(now, marks);
    const both = rememberTrees([recall(remembered, names, now, marks), second!], marks, 20);
    expect(told(now, [recall(both, now, now)])).toEqual(first);
  }
});

test("what has gone is absent, and what has come is not", () => {
  const names = namesOf([1, 2, 50, 51, 52]);
  const referred = new Uint8Array(5);
  const remembered = rememberTrees(read(names, referred), referred, 20);
  const marks = new Uint8Array(4);
  const now = namesOf([1, 2, 50, 60]);
  expect(told(now, [recall(remembered, names, now, marks)]).absent).toEqual([51]);
  expect([...marks]).toEqual([1, 0, 1, 1]);
});

test("what has gone is kept by name only where something leads to it", () => {
  const names = namesOf([1, 2, 50, 51, 52, 80]);
  const referred = new Uint8Array(6);
  const remembered = rememberTrees(read(names, referred), referred, 20);
  // A commit of a submodule, and what nothing speaks of.
  const now = namesOf([1, 2, 50, 51]);
  expect(idsOf(recall(remembered, names, now).absent.names)).toEqual([53, 60, 61, 52]);
});

test("a tree that has gone has no number any more", () => {
  const [before, now] = [namesOf([1, 2, 50]), namesOf([1, 50])];
  const renumbering = new Renumbering(before.bytes(), now);
  expect([0, 1, 2].map((number) => renumbering.of(number))).toEqual([0, -1, 1]);
  expect(renumbering.ofAll(Uint32Array.of(0, 2))).toEqual(Uint32Array.of(0, 1));
  expect(renumbering.ofAll(Uint32Array.of(0, 1))).toBeNull();
});

test("where one thread could not rely on its trees, none are remembered", () => {
  const names = namesOf([1, 2, 50, 51, 52]);
  const referred = new Uint8Array(5);
  const [one, two] = read(names, referred) as [KnownTrees, KnownTrees];
  const remembered = rememberTrees([one, { ...two, differences: null }], referred, 20);
  expect(remembered.differences).toBeNull();
  expect(remembered.objects).toHaveLength(2);
});
