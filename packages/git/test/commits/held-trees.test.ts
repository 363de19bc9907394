// Where a few blobs lie in trees that are known as differences, against every tree unfolded.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { HeldTrees } from "../../src/commits/held-trees.ts";
import { leadingEntries } from "../../src/commits/leading-entries.ts";
import { type TreePart, TreeParts } from "../../src/commits/tree-parts.ts";
import { joinDifferences } from "../../src/objects/join-differences.ts";
import { References } from "../../src/objects/references.ts";
import { SortedNames } from "../../src/objects/sorted-names.ts";
import { FOLDER, GITLINK, kindOfLink, targetOf } from "../../src/objects/tree-differences.ts";
import { type BaseTree, TreeReader } from "../../src/objects/tree-reader.ts";
import { copiedFrom, type Entry, id, sorted, treeOf } from "../objects/trees.ts";

/** Blobs are 100 to 119, of which those up to 109 are stored; trees have the numbers of their places. */
const storedBlobs = 110;
const blobs = [100, 105, 111, 112].map((number) => id(number).toString("hex"));

interface Made {
  readonly tree: number;
  readonly entries: readonly Entry[];
  readonly base: number | null;
  readonly part: number;
}

/** Later trees hold earlier ones; each is a delta of any other of its part that came before it there. */
const history = fc
  .array(
    fc.record({
      part: fc.nat({ max: 1 }),
      base: fc.nat({ max: 3 }),
      like: fc.nat(),
      entries: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[ab.]{1,3}$/), fc.nat(), fc.nat({ max: 7 })), {
        maxLength: 6,
        selector: ([name]) => name,
      }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((list): Made[] => {
    const made: Made[] = [];
    for (const [tree, { part, base, like, entries }] of list.entries()) {
      const fresh = entries.map(([name, target, kind]): Entry => {
        const mode = kind < 4 && tree > 0 ? "40000" : ["100644", "100755", "120000", "160000"][kind % 4]!;
        return { mode, name, id: id(mode === "40000" ? target % tree : 100 + (target % 20)) };
      });
      const old = made.length === 0 ? [] : made[like % made.length]!.entries;
      const kept = old.filter(({ name }) => !fresh.some((one) => one.name === name));
      const before = made.filter((one) => one.part === part);
      made.push({ tree, entries: sorted([...kept, ...fresh]), base: before[base % Math.max(1, before.length)]?.tree ?? null, part });
    }
    return made;
  });

function partsOf(made: readonly Made[], names: SortedNames): TreePart[] {
  return [0, 1].map((part) => {
    const references = new References(names.shared(), new Uint8Array(names.size));
    const reader = new TreeReader({ hashBytes: 20, references, tellName: () => {}, mayKeep: () => true });
    const known = new Map<number, BaseTree>();
    const objects: number[] = [];
    for (const { tree, entries, base } of made.filter((one) => one.part === part)) {
      const bytes = treeOf(entries);
      const copied = base === null ? [] : copiedFrom(treeOf(made[base]!.entries), bytes, 40);
      known.set(tree, reader.read(bytes, base === null ? null : known.get(base)!, copied, true)!);
      objects.push(names.find(id(tree)));
    }
    return { differences: reader.differences()!, objects: Uint32Array.from(objects), absent: references.absent().names };
  });
}

/** Per tree the entries that lead to a blob, by following every entry. */
function unfolded(made: readonly Made[]): string[][] {
  const told: string[][] = [];
  for (const { entries } of made) {
    const leading = entries.filter(({ mode, id: name }) =>
      mode === "40000" ? told[name[0]!]!.length > 0 : blobs.includes(name.toString("hex")),
    );
    told.push(leading.map(({ mode, name, id }) => `${mode} ${name} ${id.toString("hex")}`));
  }
  return told;
}

const modes = ["40000", "100644", "100755", "120000", "160000"];

function toldBy(held: HeldTrees, made: readonly Made[], ids: ReadonlyMap<number, number>): string[][] {
  return made.map(({ tree }) => {
    const number = held.find(id(tree));
    if (number < 0) return [];
    return Array.from(held.entries.subarray(held.starts[number], held.starts[number + 1]), (entry) => {
      const link = held.links[entry]!;
      const kind = kindOfLink(link);
      const target = kind === FOLDER ? id(ids.get(targetOf(link))!).toString("hex") : held.blobOf(link);
      return `${modes[kind]} ${held.path([held.names[entry]!]).toString().replace(/\/$/, "")} ${target}`;
    });
  });
}

test("trees hold what they hold unfolded, in git's order, whoever read them", () => {
  fc.assert(
    fc.property(history, (made) => {
      const numbers = [...made.keys(), ...Array.from({ length: storedBlobs - 100 }, (_, index) => 100 + index)];
      const names = SortedNames.over(Buffer.concat(numbers.map(id)), 20);
      const parts = partsOf(made, names);
      const slow = unfolded(made);
      const roots = Buffer.concat(made.map(({ tree }) => id(tree)));
      const ids = (all: readonly TreePart[]) => new Map(all.flatMap(({ objects }) => [...objects]).map((object, index) => [index, object]));
      const held = HeldTrees.of(new TreeParts(20, names, parts, blobs), roots)!;
      expect(toldBy(held, made, ids(parts))).toEqual(slow);
      // What lies below a tree by way of anything but submodules.
      for (const { tree } of made) {
        const below = new Set<string>();
        const follow = (at: number): void => {
          for (const { mode, id: name } of made[at]!.entries) {
            if (mode === "40000") follow(name[0]!);
            else if (mode !== modes[GITLINK] && blobs.includes(name.toString("hex"))) below.add(name.toString("hex"));
          }
        };
        if (made.length <= 12) {
          follow(tree);
          expect(held.blobsBelow([held.find(id(tree))])).toEqual(below);
        }
      }
      // The same in one part, where nothing is absent.
      if (parts.every(({ absent }) => absent.length === 0)) {
        const one = {
          differences: joinDifferences(parts.map(({ differences }) => differences)),
          objects: Uint32Array.from(parts.flatMap(({ objects }) => [...objects])),
          absent: new Uint8Array(0),
        };
        expect(toldBy(HeldTrees.of(new TreeParts(20, names, [one], blobs), roots)!, made, ids([one]))).toEqual(slow);
      }
      const count = slow.reduce((sum, list) => sum + list.length, 0);
      expect(leadingEntries(new TreeParts(20, names, parts, blobs), count)?.count).toBe(count);
      if (count > 0) expect(leadingEntries(new TreeParts(20, names, parts, blobs), count - 1)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

const emptyTree = Buffer.from("4b825dc642cb6eb9a060e54bf8d69288fbee4904", "hex");
const one = (entries: readonly Entry[]): [SortedNames, TreePart[]] => {
  const names = SortedNames.over(Buffer.concat([id(0), id(100)]), 20);
  return [names, partsOf([{ tree: 0, entries, base: null, part: 0 }], names)];
};

test.each([
  ["is absent", id(1), false],
  ["is a blob", id(100), false],
  ["is the empty tree, which git knows by heart", emptyTree, true],
])("a folder whose tree %s", (_, folder, isHeld) => {
  const [names, parts] = one([
    { mode: "100644", name: "a", id: id(100) },
    { mode: "40000", name: "b", id: folder },
  ]);
  const held = HeldTrees.of(new TreeParts(20, names, parts, blobs), id(0));
  expect(held?.entries.length ?? null).toBe(isHeld ? 1 : null);
});

test("roots are trees that were read, or empty", () => {
  const [names, parts] = one([]);
  const held = (root: Buffer) => HeldTrees.of(new TreeParts(20, names, parts, blobs), Buffer.concat([id(0), root])) !== null;
  expect([id(0), emptyTree, id(1), id(100)].map(held)).toEqual([true, true, false, false]);
});
