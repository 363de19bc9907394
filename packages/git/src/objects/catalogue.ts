// Everything that the object stores hold, each object once, as work that threads can share: delta trees of packs, names
// of loose objects, and the doubtful rest that only git can settle.

import { canInflate } from "./inflater.ts";
import { listLoose } from "./loose.ts";
import { NameSet } from "./name-set.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import type { ObjectStore, OpenedPack, StoreFault } from "./object-store.ts";
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
  readonly names: NameSet;
  /** Number of what stands in a row of a plan, or of a list of loose objects: units are the plans, then the lists. */
  numberOf(unit: number, row: number): number;
  /** Name of a row of a plan, in hexadecimal and as it lies in the index. */
  nameOf(plan: number, row: number): string;
  binaryNameOf(plan: number, row: number): Uint8Array;
}

/** `kind` is a code of `kinds.ts`, or 0 where it is not known before the object is read; the name stands in `names` from `at` on. */
export type Select = (kind: number, names: Uint8Array, at: number) => boolean;

interface CatalogueOptions {
  /** Loose objects are opened to learn their kind before they are selected. */
  readonly byKind?: boolean;
  /** Whether `select` is going to refuse all of these names whatever their kinds: then the headers in their pack need not be read. */
  readonly refusesAll?: (names: Uint8Array) => boolean;
}

export function catalogue(
  store: ObjectStore,
  select: Select,
  { byKind = false, refusesAll = () => false }: CatalogueOptions = {},
): Catalogue {
  const { hashBytes, packs } = store;
  const looseNames = store.folders.map((folder) => listLoose(folder, hashBytes));
  const units = packs.length + looseNames.filter((names) => names.length > 0).length;
  const total = packs.reduce((sum, { index }) => sum + index.count, 0) + looseNames.reduce((sum, names) => sum + names.length, 0);
  // With a single pack and nothing loose no name can come twice.
  const seen = units > 1 ? NameSet.inSharedMemory(hashBytes, total) : null;
  const plans: TreePlan[] = [];
  const namesOf: ((row: number) => Uint8Array)[] = [];
  const numbersOf: ((row: number) => number)[] = [];
  const doubtful: Doubtful[] = [];
  const doubt = (names: Uint8Array, at: number, reason: string) =>
    doubtful.push({ name: Buffer.from(names.buffer, names.byteOffset + at, hashBytes).toString("hex"), reason });

  for (const opened of packs) {
    const { index } = opened;
    const { names } = index;
    const isNew = (at: number) => seen === null || seen.add(names, at);
    if (opened.pack !== null && refusesAll(names)) {
      for (let at = 0; at < names.length; at += hashBytes) if (isNew(at)) select(0, names, at);
      continue;
    }
    try {
      const { pack, survey } = surveyed(opened);
      const wanted = new Uint8Array(index.count);
      for (let row = 0; row < index.count; row++) {
        const at = survey.positions[row]! * hashBytes;
        if (!isNew(at) || !select(survey.kinds[row]!, names, at)) continue;
        const fault = survey.faults.get(row);
        if (fault === undefined) wanted[row] = 1;
        else doubt(names, at, fault);
      }
      plans.push(planTrees(opened.path, hashBytes, pack.end, survey, wanted));
      const { positions } = survey;
      numbersOf.push((row) => (seen === null ? positions[row]! : seen.find(names, positions[row]! * hashBytes)));
      namesOf.push((row) => names.subarray(positions[row]! * hashBytes, (positions[row]! + 1) * hashBytes));
    } catch (error) {
      const reason = reasonOf(error);
      for (let at = 0; at < names.length; at += hashBytes) if (isNew(at) && select(0, names, at)) doubt(names, at, reason);
    }
  }

  const loose: LoosePlan[] = [];
  for (const [number, names] of looseNames.entries()) {
    const bytes = Buffer.from(names.join(""), "hex");
    const kindOfLoose = (name: string) => (byKind ? store.looseKind(store.folders[number]!, name) : 0);
    const wanted = names.filter(
      (name, at) => (seen === null || seen.add(bytes, at * hashBytes)) && select(kindOfLoose(name), bytes, at * hashBytes),
    );
    if (canInflate()) loose.push({ folder: store.folders[number]!, names: wanted });
    else for (const name of wanted) doubtful.push({ name, reason: "this Node cannot unpack objects" });
  }
  const listed = looseNames.flat();
  const names = seen ?? NameSet.over(packs[0]?.index.names ?? Buffer.from(listed.join(""), "hex"), hashBytes);
  for (const { names: wanted } of loose) numbersOf.push((row) => names.find(Buffer.from(wanted[row]!, "hex")));
  return {
    plans,
    loose,
    doubtful,
    unlisted: store.faults,
    names,
    numberOf: (unit, row) => numbersOf[unit]!(row),
    nameOf: (plan, row) => {
      const { buffer, byteOffset, length } = namesOf[plan]!(row);
      return Buffer.from(buffer, byteOffset, length).toString("hex");
    },
    binaryNameOf: (plan, row) => namesOf[plan]!(row),
  };
}

function surveyed(opened: OpenedPack) {
  if (opened.pack === null) throw new ObjectFault(opened.reason ?? "its pack cannot be read");
  if (!canInflate()) throw new ObjectFault("this Node cannot unpack objects");
  return { pack: opened.pack, survey: surveyPack(opened.pack, opened.index) };
}
