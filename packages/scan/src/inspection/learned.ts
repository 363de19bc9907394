// What the threads of one scan learned, together with what was known before, under the objects' names: for the rest of the
// scan, and for the next one to start from.

import { type Catalogue, NameSet, type ObjectStore } from "@hodlguard/git";
import type { Known, Relations, Remembered, SeenBefore } from "./remembered.ts";
import type { Row, WorkResult } from "./work-through.ts";

export class Learned {
  readonly #known: Known;
  readonly #found: Catalogue;
  readonly #store: ObjectStore;
  readonly #results: readonly WorkResult[];
  #links: Pick<Relations, "commits" | "tagged"> | null | undefined;

  constructor(known: Known, found: Catalogue, store: ObjectStore, results: readonly WorkResult[]) {
    this.#known = known;
    this.#found = found;
    this.#store = store;
    this.#results = results;
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
    const names = new Set<string>();
    for (const references of this.#references()) {
      for (let at = 0; at < references.length; at += hashBytes) {
        if (!this.#store.hasPacked(references, at))
          names.add(Buffer.from(references.buffer, references.byteOffset + at, hashBytes).toString("hex"));
      }
    }
    return [...names].filter((name) => !this.#store.has(name)).sort();
  }

  /** What commits and tags refer to; null where git could read a commit in another way, or know of more of them. */
  links(): Pick<Relations, "commits" | "tagged"> | null {
    if (this.#links === undefined) this.#links = this.#link();
    return this.#links;
  }

  /** All that is known now; null where nothing was learned. `isWhole`: the scan was about the whole store, and read all of it. */
  remember(before: Remembered | null, isWhole: boolean): Remembered | null {
    const clean = this.#results.flatMap((result) => rowsOf(result.clean, 3));
    const isNew = this.#results.some(({ seen, trees, tags, links }) => seen.length + trees.length + tags.length + links.rows.length > 0);
    if (clean.length === 0 && !isNew) return null;
    const seen = new Map([...(before?.seen ?? []), ...this.seen()].map((one) => [one.name, one]));
    return {
      clean: {
        names: Buffer.concat([before?.clean.names ?? nothing, this.#binary(clean)]),
        sizes: Uint32Array.from([...(before?.clean.sizes ?? []), ...clean.map(([, , size]) => size!)]),
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
        ...results.map(({ links: { rows, dates, parents, names } }) => ({ commits: this.#binary(rowsOf(rows, 2)), dates, parents, names })),
      ],
      tagged: [...(known?.tagged ?? []), ...results.flatMap(({ links }) => links.tagged.map((one) => this.#tagged(one)))],
    };
  }

  /** A name that may be a secret must not be written down, and without it the trees have to be read again. */
  #relations(): Relations | null {
    const links = this.suspectNames().size === 0 ? this.links() : null;
    const known = this.#known.relations;
    const joined = (before: Uint8Array | undefined, pick: (result: WorkResult) => Uint32Array): Uint8Array =>
      this.#union([before ?? nothing, ...this.#results.map((result) => this.#binary(rowsOf(pick(result), 2)))]);
    return (
      links && {
        ...links,
        tags: joined(known?.tags, ({ tags }) => tags),
        trees: joined(known?.trees, ({ trees }) => trees),
        references: this.#union(this.#references()),
      }
    );
  }

  #tagged({ row: [unit, row], target, kind }: WorkResult["links"]["tagged"][number]) {
    return { name: this.#nameOf({ unit, row }), target, kind };
  }

  #references(): Uint8Array[] {
    return [this.#known.relations?.references ?? nothing, ...this.#results.flatMap(({ references, links }) => [references, links.names])];
  }

  #union(parts: readonly Uint8Array[]): Uint8Array {
    const { hashBytes } = this.#store;
    const set = new NameSet(hashBytes, parts.reduce((sum, { length }) => sum + length, 0) / hashBytes);
    for (const names of parts) for (let at = 0; at < names.length; at += hashBytes) set.add(names, at);
    return set.bytes();
  }

  /** The rows of all threads with their objects' names, in the order of the names. */
  #named<R extends Row>(pick: (result: WorkResult) => readonly R[]): (R & { readonly name: string })[] {
    const rows = this.#results.flatMap((result) => pick(result).map((row) => ({ ...row, name: this.#nameOf(row) })));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #binary(rows: readonly (readonly number[])[]): Uint8Array {
    const { plans, loose, binaryNameOf } = this.#found;
    const { hashBytes } = this.#store;
    const names = new Uint8Array(rows.length * hashBytes);
    for (const [index, [unit, row]] of rows.entries()) {
      const name = unit! < plans.length ? binaryNameOf(unit!, row!) : Buffer.from(loose[unit! - plans.length]!.names[row!]!, "hex");
      names.set(name, index * hashBytes);
    }
    return names;
  }

  #nameOf({ unit, row }: Row): string {
    const { plans, loose, nameOf } = this.#found;
    return unit < plans.length ? nameOf(unit, row) : loose[unit - plans.length]!.names[row]!;
  }
}

const nothing = new Uint8Array(0);

/** Tuples of `width` numbers that lie one after the other. */
function rowsOf(numbers: Uint32Array, width: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < numbers.length; at += width) rows.push(Array.from(numbers.subarray(at, at + width)));
  return rows;
}
