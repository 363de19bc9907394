// What the threads of one scan learned, together with what was known before, under the objects' names: for the rest of the
// scan, and for the next one to start from.

import { deserialize } from "node:v8";
import type { Inspected } from "@hodlguard/core";
import { type Catalogue, type ObjectStore, References, type TreePart } from "@hodlguard/git";
import type { StoreRelations } from "../sources/store-history.ts";
import { joined } from "./joined.ts";
import type { ObjectWork } from "./object-work.ts";
import type { Known, KnownRelations, Relations, Remembered, SeenBefore } from "./remembered.ts";
import { type KnownTrees, recallTrees, rememberTrees } from "./remembered-trees.ts";
import type { Row, WorkResult } from "./work-through.ts";

type Links = Pick<Relations, "commits" | "tagged">;

export class Learned {
  readonly #known: Known;
  readonly #found: Catalogue;
  readonly #store: ObjectStore;
  readonly #work: ObjectWork;
  readonly #results: readonly WorkResult[];
  /** Of the earlier scan and of each thread. */
  readonly #trees: readonly KnownTrees[];
  #links: Links | null | undefined;

  constructor(known: Known, found: Catalogue, store: ObjectStore, work: ObjectWork, results: readonly WorkResult[]) {
    this.#known = known;
    this.#found = found;
    this.#store = store;
    this.#work = work;
    this.#results = results;
    const before = known.relations === null ? [] : this.#recall(known.relations);
    const trees = results.map(({ trees, differences, absent }) => ({ objects: this.#numbers(trees, 2), differences, absent }));
    this.#trees = [before, trees].flat();
  }

  seen(): SeenBefore[] {
    const now = this.#named(({ seen }) => seen).map((one) => ({ ...one, inspected: deserialize(one.inspected) as Inspected }));
    return [...this.#known.seen, ...now];
  }

  /** What could not be read, in the order of the names. */
  faults(): { readonly name: string; readonly reason: string }[] {
    return this.#named(({ faults }) => faults);
  }

  /** Names of files and folders in which a detector sees something. */
  suspectNames(): Set<string> {
    return new Set(this.#results.flatMap(({ names }) => names));
  }

  /** Objects that something in the store refers to and that it does not hold, in ascending order. */
  absent(): string[] {
    const { hashBytes } = this.#store;
    const all = new Set<string>();
    for (const { absent } of this.#trees) {
      for (const [index, isReferred] of absent.isReferred.entries())
        if (isReferred !== 0) all.add(Buffer.from(absent.names.subarray(index * hashBytes, (index + 1) * hashBytes)).toString("hex"));
    }
    // Something may have come while the store was read.
    return [...all].filter((name) => !this.#store.has(name)).sort();
  }

  /** What all trees hold; null where git could read one in another way. */
  trees(): TreePart[] | null {
    const parts = this.#trees.flatMap(({ objects, differences, absent }) =>
      differences === null ? [] : { objects, differences, absent: absent.names },
    );
    return parts.length === this.#trees.length ? parts : null;
  }

  /** What commits and tags refer to; null where git could read a commit in another way, or know of more of them. */
  links(): Pick<StoreRelations, "commits" | "tagged"> | null {
    if (this.#links === undefined) this.#links = this.#link();
    return (
      this.#links && {
        commits: [{ ...this.#links.commits, commits: this.#binary(this.#links.commits.objects) }],
        tagged: this.#links.tagged,
      }
    );
  }

  /** All that is known now; null where nothing was learned. `isWhole`: the scan was about the whole store, and read all of it. */
  remember(before: Remembered | null, isWhole: boolean): Remembered | null {
    const results = this.#results;
    const isNew = results.some(({ clean, seen, trees, tags, links }) =>
      [clean, seen, trees, tags, links.rows].some(({ length }) => length > 0),
    );
    if (!isNew) return null;
    const { clean, unused } = this.#known;
    const relations = (isWhole ? this.#relations() : null) ?? unused;
    // What only a whole scan can tell is not given up for less.
    if (relations === null && before?.relations != null) return null;
    const seen = new Map([...(before?.seen ?? []), ...this.seen()].map((one) => [one.name, one]));
    return {
      names: this.#found.names.bytes(),
      clean: {
        objects: joined([clean.objects, ...results.map((result) => this.#numbers(result.clean, 3))]),
        sizes: joined([clean.sizes, ...results.map((result) => result.clean.filter((_, at) => at % 3 === 2))]),
      },
      seen: [...seen.values()],
      relations,
    };
  }

  #recall({ before, names, now, trees }: KnownRelations): KnownTrees {
    const { names: shared, referred } = this.#work;
    const references = new References(shared, referred);
    return recallTrees(before.trees, { names, objects: trees, now, references, marks: referred, hashBytes: this.#store.hashBytes });
  }

  #link(): Links | null {
    const results = this.#results;
    if (this.#found.unlisted.length > 0 || results.some(({ links }) => links.irregular > 0)) return null;
    const known = this.#known.relations;
    const all = [
      ...(known === null ? [] : [{ ...known.before.commits, objects: known.commits }]),
      ...results.map(({ links }) => ({ ...links, objects: this.#numbers(links.rows, 2) })),
    ];
    return {
      commits: {
        objects: joined(all.map(({ objects }) => objects)),
        dates: joined(all.map(({ dates }) => dates)),
        parents: joined(all.map(({ parents }) => parents)),
        names: joined(all.map(({ names }) => names)),
      },
      tagged: [...(known?.before.tagged ?? []), ...results.flatMap(({ links }) => links.tagged.map((one) => this.#tagged(one)))],
    };
  }

  /** A name that may be a secret must not be written down, and without it the trees have to be read again. */
  #relations(): Relations | null {
    if (this.suspectNames().size > 0 || this.links() === null) return null;
    const tags = [this.#known.relations?.tags ?? new Uint32Array(0), ...this.#results.map((result) => this.#numbers(result.tags, 2))];
    return { ...this.#links!, tags: joined(tags), trees: rememberTrees(this.#trees, this.#work.referred, this.#store.hashBytes) };
  }

  #tagged({ row: [unit, row], target, kind }: WorkResult["links"]["tagged"][number]) {
    return { name: this.#nameOf({ unit, row }), target, kind };
  }

  /** The rows of all threads with their objects' names, in the order of the names. */
  #named<R extends Row>(pick: (result: WorkResult) => readonly R[]): (R & { readonly name: string })[] {
    const rows = this.#results.flatMap((result) => pick(result).map((row) => ({ ...row, name: this.#nameOf(row) })));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Names of objects by their numbers, one after the other. */
  #binary(objects: Uint32Array): Uint8Array {
    const { hashBytes } = this.#store;
    const all = this.#found.names.bytes();
    const names = new Uint8Array(objects.length * hashBytes);
    for (let at = 0; at < objects.length; at++)
      names.set(all.subarray(objects[at]! * hashBytes, (objects[at]! + 1) * hashBytes), at * hashBytes);
    return names;
  }

  /** Numbers of objects by their units and rows, which begin each `width` numbers. */
  #numbers(rows: Uint32Array, width: number): Uint32Array {
    const numbers = new Uint32Array(rows.length / width);
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.#found.numberOf(rows[at * width]!, rows[at * width + 1]!);
    return numbers;
  }

  #nameOf({ unit, row }: Row): string {
    const { plans, loose, nameOf } = this.#found;
    return unit < plans.length ? nameOf(unit, row) : loose[unit - plans.length]!.names[row]!;
  }
}
