// The names of everything that the stores hold, each with a number: its place among all names in ascending order.

import { listLoose } from "./loose.ts";
import { isStrictlyAscending, mergeNames } from "./merge-names.ts";
import type { ObjectStore } from "./object-store.ts";
import { SortedNames } from "./sorted-names.ts";

/** The names of one pack or folder. */
export interface NameList {
  /** One after the other, in ascending order. */
  readonly bytes: Uint8Array;
  /** Number of the object whose name stands at a position, or -1 where another pack or folder had it before. */
  numberAt(position: number): number;
}

export interface StoreNames {
  /** All objects, each once. */
  readonly names: SortedNames;
  /** One for each of the store's packs. */
  readonly packs: readonly NameList[];
  /** One for each of its folders. */
  readonly loose: readonly (NameList & { readonly hex: readonly string[] })[];
}

export function listNames({ hashBytes, packs, folders }: ObjectStore): StoreNames {
  const hex = folders.map((folder) => listLoose(folder, hashBytes));
  const lists = [...packs.map(({ index }) => index.names), ...hex.map((names) => Buffer.from(names.join(""), "hex"))];
  const { names, numbered } = number(lists, hashBytes);
  return {
    names: SortedNames.over(names, hashBytes),
    packs: numbered.slice(0, packs.length),
    loose: numbered.slice(packs.length).map((list, folder) => ({ ...list, hex: hex[folder]! })),
  };
}

function number(lists: readonly Uint8Array[], hashBytes: number): { names: Uint8Array; numbered: NameList[] } {
  const full = lists.filter(({ length }) => length > 0);
  // Where there is a single list, its positions are the numbers.
  if (full.length === 1 && isStrictlyAscending(full[0]!, hashBytes))
    return { names: full[0]!, numbered: lists.map((bytes) => ({ bytes, numberAt: (position) => position })) };
  const { names, places } = mergeNames(lists, hashBytes);
  return { names, numbered: lists.map((bytes, list) => ({ bytes, numberAt: (position) => places[list]![position]! })) };
}
