// The names of everything that the stores hold, each with a number: packs first, in the order of their indexes, then loose
// objects, folder by folder.

import { listLoose } from "./loose.ts";
import { NameSet } from "./name-set.ts";
import type { ObjectStore } from "./object-store.ts";

/** The names of one pack or folder. */
export interface NameList {
  /** One after the other, in ascending order. */
  readonly bytes: Uint8Array;
  /** Number of the object whose name stands at a position, or -1 where another pack or folder had it before. */
  numberAt(position: number): number;
}

export interface StoreNames {
  /** All objects, each once. */
  readonly names: NameSet;
  /** One for each of the store's packs. */
  readonly packs: readonly NameList[];
  /** One for each of its folders. */
  readonly loose: readonly (NameList & { readonly hex: readonly string[] })[];
}

export function listNames({ hashBytes, packs, folders }: ObjectStore): StoreNames {
  const hex = folders.map((folder) => listLoose(folder, hashBytes));
  const lists = [...packs.map(({ index }) => index.names), ...hex.map((names) => Buffer.from(names.join(""), "hex"))];
  const full = lists.filter(({ length }) => length > 0);
  // In a single pack or folder no name can come twice, and its positions are the numbers.
  const names =
    full.length <= 1 ? NameSet.over(full[0] ?? new Uint8Array(0), hashBytes) : NameSet.inSharedMemory(hashBytes, countOf(full, hashBytes));
  const numbered = lists.map((bytes) =>
    full.length <= 1 ? { bytes, numberAt: (position: number) => position } : numberedIn(names, bytes, hashBytes),
  );
  return {
    names,
    packs: numbered.slice(0, packs.length),
    loose: numbered.slice(packs.length).map((list, folder) => ({ ...list, hex: hex[folder]! })),
  };
}

const countOf = (lists: readonly Uint8Array[], hashBytes: number): number => lists.reduce((sum, { length }) => sum + length, 0) / hashBytes;

function numberedIn(names: NameSet, bytes: Uint8Array, hashBytes: number): NameList {
  const numbers = new Int32Array(bytes.length / hashBytes);
  for (let position = 0; position < numbers.length; position++) {
    const next = names.size;
    const number = names.put(bytes, position * hashBytes);
    numbers[position] = number === next ? number : -1;
  }
  return { bytes, numberAt: (position) => numbers[position]! };
}
