// Everything that the object stores hold, each object once, as work that threads can share: delta trees of packs, names
// of loose objects, and the doubtful rest that only git can settle.

import { canInflate } from "./inflater.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import type { ObjectStore, OpenedPack, StoreFault } from "./object-store.ts";
import type { SortedNames } from "./sorted-names.ts";
import type { NameList, StoreNames } from "./store-names.ts";
import { surveyPack } from "./survey.ts";
import { planTrees, type TreePlan } from "./tree-plan.ts";

/** An object that could not be planned or built here, with our own reason; git may still know better. */
export interface Doubtful {
  readonly name: string;
  readonly reason: string;
}

export interface LoosePlan {
  readonly folder: string;
  readonly names: readonly string[];
}

export interface Catalogue {
  readonly plans: readonly TreePlan[];
  readonly loose: readonly LoosePlan[];
  readonly doubtful: readonly Doubtful[];
  /** Files whose objects are not even known by name. */
  readonly unlisted: readonly StoreFault[];
  /** All objects of the store, also those that were not selected, each with a number. */
  readonly names: SortedNames;
  /** Number of what stands in a row of a plan, or of a list of loose objects: units are the plans, then the lists. */
  numberOf(unit: number, row: number): number;
  /** Name of a row of a plan, in hexadecimal and as it lies in the index. */
  nameOf(plan: number, row: number): string;
  binaryNameOf(plan: number, row: number): Uint8Array;
}

/** Asked once for each object, by its number; its name stands in `names` from `at` on. */
export interface Select {
  /** @param kind a code of `kinds.ts`, or 0 where it is not known before the object is read */
  (kind: number, names: Uint8Array, at: number, number: number): boolean;
  /** Whether the object is going to be refused whatever its kind: of a pack with such objects alone not even the headers are read. */
  readonly refuses?: (number: number) => boolean;
}

/** `byKind`: loose objects are opened to learn their kind before they are selected. */
export function catalogue(store: ObjectStore, listed: StoreNames, select: Select, byKind = false): Catalogue {
  const { hashBytes, packs, folders } = store;
  const plans: TreePlan[] = [];
  const namesOf: ((row: number) => Uint8Array)[] = [];
  const numbersOf: ((row: number) => number)[] = [];
  const doubtful: Doubtful[] = [];
  const doubt = (names: Uint8Array, at: number, reason: string) =>
    doubtful.push({ name: Buffer.from(names.buffer, names.byteOffset + at, hashBytes).toString("hex"), reason });

  for (const [unit, opened] of packs.entries()) {
    const list = listed.packs[unit]!;
    const { bytes: names } = list;
    if (opened.pack !== null && refusesAll(list, opened.index.count, select)) {
      for (let position = 0; position < opened.index.count; position++) {
        const number = list.numberAt(position);
        if (number >= 0) select(0, names, position * hashBytes, number);
      }
      continue;
    }
    try {
      const { pack, survey } = surveyed(opened);
      const { count, positions, kinds, faults } = survey;
      const wanted = new Uint8Array(count);
      for (let row = 0; row < count; row++) {
        const number = list.numberAt(positions[row]!);
        const at = positions[row]! * hashBytes;
        if (number < 0 || !select(kinds[row]!, names, at, number)) continue;
        const fault = faults.get(row);
        if (fault === undefined) wanted[row] = 1;
        else doubt(names, at, fault);
      }
      plans.push(planTrees(opened.path, hashBytes, pack.end, survey, wanted));
      numbersOf.push((row) => list.numberAt(positions[row]!));
      namesOf.push((row) => names.subarray(positions[row]! * hashBytes, (positions[row]! + 1) * hashBytes));
    } catch (error) {
      const reason = reasonOf(error);
      for (let position = 0; position < opened.index.count; position++) {
        const number = list.numberAt(position);
        if (number >= 0 && select(0, names, position * hashBytes, number)) doubt(names, position * hashBytes, reason);
      }
    }
  }

  const loose: LoosePlan[] = [];
  for (const [folder, list] of listed.loose.entries()) {
    const kindOfLoose = (name: string) => (byKind ? store.looseKind(folders[folder]!, name) : 0);
    const positions = Array.from(list.hex.keys()).filter((position) => {
      const number = list.numberAt(position);
      return number >= 0 && select(kindOfLoose(list.hex[position]!), list.bytes, position * hashBytes, number);
    });
    const names = positions.map((position) => list.hex[position]!);
    if (!canInflate()) for (const name of names) doubtful.push({ name, reason: "this Node cannot unpack objects" });
    else {
      loose.push({ folder: folders[folder]!, names });
      numbersOf.push((row) => list.numberAt(positions[row]!));
    }
  }
  return {
    plans,
    loose,
    doubtful,
    unlisted: store.faults,
    names: listed.names,
    numberOf: (unit, row) => numbersOf[unit]!(row),
    nameOf: (plan, row) => {
      const { buffer, byteOffset, length } = namesOf[plan]!(row);
      return Buffer.from(buffer, byteOffset, length).toString("hex");
    },
    binaryNameOf: (plan, row) => namesOf[plan]!(row),
  };
}

function refusesAll(list: NameList, count: number, { refuses }: Select): boolean {
  if (refuses === undefined) return false;
  for (let position = 0; position < count; position++) {
    const number = list.numberAt(position);
    if (number >= 0 && !refuses(number)) return false;
  }
  return true;
}

function surveyed(opened: OpenedPack) {
  if (opened.pack === null) throw new ObjectFault(opened.reason ?? "its pack cannot be read");
  if (!canInflate()) throw new ObjectFault("this Node cannot unpack objects");
  return { pack: opened.pack, survey: surveyPack(opened.pack, opened.index) };
}
