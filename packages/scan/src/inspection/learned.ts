// What the threads of one scan learned, together with what was known before, under the objects' names: for the rest of the
// scan, and for the next one to start from.

import { type Catalogue, NameSet, type ObjectStore, References, type TreePart } from "@hodlguard/git";
import type { ObjectWork } from "./object-work.ts";
import type { Known, Relations, Remembered, SeenBefore } from "./remembered.ts";
import { type KnownTrees, recallTrees, rememberTrees } from "./remembered-trees.ts";
import type { Row, WorkResult } from "./work-through.ts";

export class Learned {
  readonly #known: Known;
  readonly #found: Catalogue;
  readonly #store: ObjectStore;
  readonly #work: ObjectWork;
  readonly #results: readonly WorkResult[];
  /** Of the earlier scan and of each thread. */
  readonly #trees: readonly KnownTrees[];
  #links: Pick<Relations, "commits" | "tagged"> | null | undefined;

  constructor(known: Known, found: Catalogue, store: ObjectStore, work: ObjectWork, results: readonly WorkResult[]) {
    this.#known = known;
    this.#found = found;
    this.#store = store;
    this.#work = work;
    this.#results = results;
    const references = new References(work.names, work.referred);
    const before = known.relations === null ? [] : recallTrees(known.relations, known.trees, references, store.hashBytes);
    const trees = results.map(({ trees, differences, absent }) => ({ objects: this.#numbers(trees), differences, absent }));
    this.#trees = [before, trees].flat();
  }

  seen(): SeenBefore[] {
    return [...this.#known.seen, ...this.#named(({ seen }) => seen)];
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
  links(): Pick<Relations, "commits" | "tagged"> | null {
    if (this.#links === undefined) this.#links = this.#link();
    return this.#links;
  }

  /** All that is known now; null where nothing was learned. `isWhole`: the scan was about the whole store, and read all of it. */
  remember(before: Remembered | null, isWhole: boolean): Remembered | null {
    const clean = this.#results.map((result) => result.clean);
    const isNew = this.#results.some(({ seen, trees, tags, links }) => seen.length + trees.length + tags.length + links.rows.length > 0);
    if (clean.every(({ length }) => length === 0) && !isNew) return null;
    const seen = new Map([...(before?.seen ?? []), ...this.seen()].map((one) => [one.name, one]));
    return {
      clean: {
        names: Buffer.concat([before?.clean.names ?? nothing, ...clean.map((rows) => this.#binary(rows, 3))]),
        sizes: joined([before?.clean.sizes ?? new Uint32Array(0), ...clean.map((rows) => rows.filter((_, at) => at % 3 === 2))]),
      },
      seen: [...seen.values()],
      relations: (isWhole ? this.#relations() : null) ?? before?.relations ?? null,
    };
  }

  #link(): Pick<Relations, "commits" | "tagged"> | null {
    const results = this.#results;
    if (this.#found.unlisted.length > 0 || results.some(({ links }) => links.irregular > 0)) return null;
    const known = this.#known.relations;
    return {
      commits: [
        ...(known?.commits ?? []),
        ...results.map(({ links: { rows, dates, parents, names } }) => ({ commits: this.#binary(rows, 2), dates, parents, names })),
      ],
      tagged: [...(known?.tagged ?? []), ...results.flatMap(({ links }) => links.tagged.map((one) => this.#tagged(one)))],
    };
  }

  /** A name that may be a secret must not be written down, and without it the trees have to be read again. */
  #relations(): Relations | null {
    const links = this.suspectNames().size === 0 ? this.links() : null;
    const { hashBytes } = this.#store;
    const tags = new NameSet(hashBytes);
    for (const names of [this.#known.relations?.tags ?? nothing, ...this.#results.map((result) => this.#binary(result.tags, 2))])
      for (let at = 0; at < names.length; at += hashBytes) tags.add(names, at);
    return links && { ...links, tags: tags.bytes().slice(), ...rememberTrees(this.#trees, this.#found, this.#work.referred, hashBytes) };
  }

  #tagged({ row: [unit, row], target, kind }: WorkResult["links"]["tagged"][number]) {
    return { name: this.#nameOf({ unit, row }), target, kind };
  }

  /** The rows of all threads with their objects' names, in the order of the names. */
  #named<R extends Row>(pick: (result: WorkResult) => readonly R[]): (R & { readonly name: string })[] {
    const rows = this.#results.flatMap((result) => pick(result).map((row) => ({ ...row, name: this.#nameOf(row) })));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Names of objects by their units and rows, which stand in front of each `width` numbers. */
  #binary(rows: Uint32Array, width: number): Uint8Array {
    const { plans, loose, binaryNameOf } = this.#found;
    const { hashBytes } = this.#store;
    const names = new Uint8Array((rows.length / width) * hashBytes);
    for (let at = 0, to = 0; at < rows.length; at += width, to += hashBytes) {
      const [unit, row] = [rows[at]!, rows[at + 1]!];
      names.set(unit < plans.length ? binaryNameOf(unit, row) : Buffer.from(loose[unit - plans.length]!.names[row]!, "hex"), to);
    }
    return names;
  }

  #numbers(rows: Uint32Array): Uint32Array {
    const numbers = new Uint32Array(rows.length / 2);
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.#found.numberOf(rows[at * 2]!, rows[at * 2 + 1]!);
    return numbers;
  }

  #nameOf({ unit, row }: Row): string {
    const { plans, loose, nameOf } = this.#found;
    return unit < plans.length ? nameOf(unit, row) : loose[unit - plans.length]!.names[row]!;
  }
}

const nothing = new Uint8Array(0);

function joined(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const column of columns) {
    all.set(column, to);
    to += column.length;
  }
  return all;
}
