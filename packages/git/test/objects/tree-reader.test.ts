// Trees read as differences from each other give what each gives by itself.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { References } from "../../src/objects/references.ts";
import { SortedNames } from "../../src/objects/sorted-names.ts";
import { kindOfLink, type TreeDifferences, targetOf } from "../../src/objects/tree-differences.ts";
import { type BaseTree, TreeReader } from "../../src/objects/tree-reader.ts";
import { WordPool } from "../../src/objects/word-pool.ts";
import { copiedFrom, type Entry, id, sorted, treeOf } from "./trees.ts";

/** A store of the objects 0 to 9; others are absent. */
const stored = () => SortedNames.over(Buffer.concat(Array.from({ length: 10 }, (_, number) => id(number))), 20).shared();

function reading(most = 1000) {
  const marks = new Uint8Array(10);
  const references = new References(stored(), marks);
  const names: string[] = [];
  let left = most;
  const reader = new TreeReader({
    hashBytes: 20,
    references,
    tellName: (name, isFolder) => names.push(Buffer.from(name).toString("latin1") + (isFolder ? "/" : "")),
    mayKeep: (entries) => {
      left -= entries;
      return left >= 0;
    },
  });
  return { reader, references, marks, names };
}

/** Every tree's entries, as they come when differences are applied to their bases. */
function expand({ bases, addedEnds, words, links, droppedEnds, dropped, wordBytes, wordEnds }: TreeDifferences): Set<string>[] {
  const trees: Map<number, string>[] = [];
  for (const [tree, base] of bases.entries()) {
    const entries = new Map(base === 0 ? [] : trees[base - 1]!);
    for (const entry of dropped.subarray(droppedEnds[tree - 1] ?? 0, droppedEnds[tree])) expect(entries.delete(entry)).toBe(true);
    for (let entry = addedEnds[tree - 1] ?? 0; entry < addedEnds[tree]!; entry++) {
      const name = Buffer.from(wordBytes.subarray(wordEnds[words[entry]! - 1] ?? 0, wordEnds[words[entry]!])).toString("latin1");
      entries.set(entry, `${kindOfLink(links[entry]!)} ${targetOf(links[entry]!)} ${name}`);
    }
    trees.push(entries);
  }
  return trees.map((entries) => new Set(entries.values()));
}

test("entries tell their kind, what they name, and whether that is there", () => {
  const { reader, references, marks, names } = reading();
  const modes = ["100644", "40000", "100755", "120000", "160000", "160000", "100664", "100644"];
  const entries = modes.map((mode, index) => ({ mode, name: "abcdefgh"[index]!, id: id(index === 5 ? 12 : index === 7 ? 11 : index) }));
  reader.read(treeOf(entries), null, [], false);
  // Of the absent, the submodule's came first.
  expect([...expand(reader.differences()!)[0]!]).toEqual(["1 0 a", "0 1 b\0", "2 2 c", "3 3 d", "4 4 e", "4 10 f", "1 6 g", "1 11 h"]);
  expect([...marks]).toEqual([1, 1, 1, 1, 0, 0, 1, 0, 0, 0]);
  expect(references.absent()).toEqual({ names: new Uint8Array(Buffer.concat([id(12), id(11)])), isReferred: Uint8Array.of(0, 1) });
  expect(names).toEqual(["a", "b/", "c", "d", "e", "f", "g", "h"]);
});

test("more than may be kept is not", () => {
  const { reader } = reading(2);
  for (const name of ["a", "b"]) reader.read(treeOf([{ mode: "100644", name, id: id(1) }]), null, [], false);
  expect(reader.differences()).not.toBeNull();
  reader.read(treeOf([{ mode: "100644", name: "c", id: id(1) }]), null, [], false);
  expect(reader.differences()).toBeNull();
});

const file: Entry = { mode: "100644", name: "m", id: id(1) };
const good = treeOf([{ ...file, name: "a" }, file]);
test.each([
  ["a mode that is no number", treeOf([{ ...file, mode: "10064x" }])],
  ["a mode that is too long", treeOf([{ ...file, mode: "00100644" }])],
  ["no mode", treeOf([{ ...file, mode: "" }])],
  ["no name", treeOf([{ ...file, name: "" }])],
  [
    "entries out of order",
    treeOf([
      { ...file, name: "b" },
      { ...file, name: "a" },
    ]),
  ],
  ["an entry twice", treeOf([file, file])],
  [
    "a folder in a file's place",
    treeOf([
      { ...file, mode: "40000", name: "a" },
      { ...file, name: "a.b" },
    ]),
  ],
  ["half an entry", good.subarray(0, good.length - 1)],
])("a tree with %s leaves no differences, but everything else", (_, bytes) => {
  const { reader, marks, names } = reading();
  const base = reader.read(good, null, [], true);
  reader.read(bytes, base, copiedFrom(good, bytes, 5), true);
  reader.read(treeOf([{ ...file, name: "later", id: id(9) }]), null, [], false);
  expect(reader.differences()).toBeNull();
  expect([marks[1], marks[9]]).toEqual([1, 1]);
  expect(names).toEqual(expect.arrayContaining(["a", "later"]));
});

test("an entry that a delta takes over from behind the next one is out of order", () => {
  const { reader } = reading();
  const [a, b] = [treeOf([{ ...file, name: "a" }]), treeOf([{ ...file, name: "b" }])];
  const base = reader.read(Buffer.concat([a, b]), null, [], true);
  reader.read(Buffer.concat([b, a]), base, [0, a.length, b.length, b.length, 0, a.length], false);
  expect(reader.differences()).toBeNull();
});

const names = fc.uniqueArray(fc.stringMatching(/^[a-d.]{1,4}$/), { maxLength: 30 });

test("a tree that is read as a delta gives what it gives by itself", () => {
  fc.assert(
    fc.property(
      names,
      fc.array(
        fc.record({ base: fc.nat(), gone: fc.nat({ max: 30 }), changed: fc.nat({ max: 30 }), added: names, cut: fc.nat({ max: 400 }) }),
        {
          maxLength: 6,
        },
      ),
      (list, changes) => {
        const entry = (name: string, target: number): Entry => {
          const mode = ["100644", "40000", "160000"][(name.length + name.charCodeAt(0)) % 3]!;
          return { mode, name, id: id(target % 14) };
        };
        const versions = [sorted(list.map((name, index) => entry(name, index)))];
        const quick = reading();
        const plain = reading();
        const bases = [quick.reader.read(treeOf(versions[0]!), null, [], true)];
        for (const { base, gone, changed, added, cut } of changes) {
          const from = base % versions.length;
          const old = versions[from]!.filter((_, index) => index !== gone).map((one, index) =>
            index === changed ? { ...one, id: id(13) } : one,
          );
          const more = added.slice(0, 2).filter((name) => !old.some((one) => one.name === name));
          const version = sorted([...old, ...more.map((name) => entry(name, cut))]);
          const [was, is] = [treeOf(versions[from]!), treeOf(version)];
          bases.push(quick.reader.read(is, bases[from] as BaseTree, copiedFrom(was, is, cut), true));
          versions.push(version);
        }
        for (const version of versions) plain.reader.read(treeOf(version), null, [], false);
        const told = (one: typeof quick) => ({
          trees: expand(one.reader.differences()!),
          marks: one.marks,
          absent: one.references.absent(),
          names: one.names,
        });
        expect(told(quick)).toEqual(told(plain));
        for (const [number, base] of bases.entries()) {
          const starts = versions[number]!.map((_, index) => treeOf(versions[number]!.slice(0, index)).length);
          expect([...base!.starts.subarray(0, base!.count)]).toEqual(starts);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("words keep their numbers, however many there are", () => {
  const pool = new WordPool();
  const words = Array.from({ length: 20_000 }, (_, index) => Buffer.from(`word ${index % 10_000}`));
  for (const [index, word] of words.entries()) expect(pool.put(word, 0, word.length)).toBe(index % 10_000);
  expect(pool.size).toBe(10_000);
  const { bytes, ends } = pool.all();
  expect(Buffer.from(bytes.subarray(ends[1233], ends[1234])).toString()).toBe("word 1234");
});
