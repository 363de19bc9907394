// What a scan learned about the objects of a store, in a form that another scan of it can start from: which blobs were clean,
// what was seen in the others, and how commits, tags and trees refer to each other. Of the latter all or nothing counts: a
// name that an absent tree refers to would be called missing.

import type { Inspected } from "@hodlguard/core";
import type { CommitRows, NameSet, ObjectKind, Select } from "@hodlguard/git";
import { nothingCounted } from "../sources/counted.ts";
import type { Counted } from "../sources/source.ts";
import type { StoreRelations } from "../sources/store-history.ts";
import type { RememberedTrees } from "./remembered-trees.ts";

/** Names are binary, one after the other, unless a field is a string. */
export interface Remembered {
  /** Blobs without sightings and unread parts, with their sizes. */
  readonly clean: { readonly names: Uint8Array; readonly sizes: Uint32Array };
  /** Blobs, commits and tags with sightings or unread parts. */
  readonly seen: readonly SeenBefore[];
  /** Null where the store was not read whole, or not without doubt, or where a name in it may itself be a secret. */
  readonly relations: Relations | null;
}

export interface SeenBefore {
  readonly name: string;
  readonly kind: ObjectKind;
  readonly size: number;
  readonly inspected: Inspected;
}

export interface Relations extends RememberedTrees {
  readonly commits: readonly CommitRows[];
  readonly tags: Uint8Array;
  readonly tagged: StoreRelations["tagged"];
}

/** What a scan need not read, because it is known. What `select` was asked for fills the rest. */
export interface Known {
  /** The scan's own selection without the known objects. */
  readonly select: Select;
  readonly counted: Counted;
  readonly seen: readonly SeenBefore[];
  readonly relations: Relations | null;
  /** Of each of the trees in `relations` its number among the store's objects. */
  readonly trees: Uint32Array;
}

export const knowsNothing = (select: Select): Known => ({
  select,
  counted: nothingCounted(),
  seen: [],
  relations: null,
  trees: new Uint32Array(0),
});

/** What is known of an object. */
const TREE = 1;
const COMMIT = 2;
const TAG = 4;
const BLOB = 8;
const SEEN = 16;
/** Objects that hold something are not known by that alone: of a commit its relations count. */
const REFUSED = TREE | COMMIT | TAG | BLOB;

/**
 * @param names all objects that the store holds
 * @param whole whether the scan is about all of them
 */
export function knownBefore(before: Remembered, names: NameSet, hashBytes: number, select: Select, whole: boolean): Known {
  const codes = new Uint8Array(names.size);
  const sizes = new Uint32Array(names.size);
  const seenAt = new Map<number, SeenBefore>();
  const mark = (numbers: Uint32Array, code: number) => {
    for (const number of numbers) codes[number]! |= code;
  };

  const held = whole && before.relations !== null ? heldBy(before.relations, names, hashBytes) : null;
  if (held !== null) {
    mark(held.trees, TREE);
    mark(held.tags, TAG);
    for (const commits of held.commits) mark(commits, COMMIT);
  }
  for (const [row, size] of before.clean.sizes.entries()) {
    const number = names.find(before.clean.names, row * hashBytes);
    if (number < 0) continue;
    codes[number] = BLOB;
    sizes[number] = size;
  }
  for (const one of before.seen) {
    const number = names.find(Buffer.from(one.name, "hex"));
    if (number < 0) continue;
    codes[number]! |= one.kind === "blob" ? SEEN | BLOB : SEEN;
    seenAt.set(number, one);
  }

  const counted = nothingCounted();
  const seen: SeenBefore[] = [];
  /** What was known of the object is counted as read. */
  const isKnown = (number: number): boolean => {
    const code = codes[number]!;
    if ((code & REFUSED) === 0) return false;
    const one = (code & SEEN) === 0 ? undefined : seenAt.get(number);
    if ((code & BLOB) !== 0) {
      counted.blobs++;
      counted.bytes += one?.size ?? sizes[number]!;
    } else if ((code & TREE) === 0) {
      counted.messages++;
      if ((code & COMMIT) !== 0) counted.commits++;
    }
    if (one !== undefined) seen.push(one);
    return true;
  };
  const selectUnknown = (kind: number, bytes: Uint8Array, at: number, number: number) =>
    select(kind, bytes, at, number) && !isKnown(number);
  return {
    // A part of the store is chosen by kinds.
    select: Object.assign(selectUnknown, whole ? { refuses: (number: number) => (codes[number]! & REFUSED) !== 0 } : {}),
    counted,
    seen,
    relations: held === null ? null : before.relations,
    trees: held?.trees ?? new Uint32Array(0),
  };
}

/** The numbers of all that the relations speak of, or null where the store does not hold every commit, tag and tree any more. */
function heldBy({ commits, tags, trees }: Relations, names: NameSet, hashBytes: number) {
  const numbersOf = (list: Uint8Array): Uint32Array | null => {
    const numbers = new Uint32Array(list.length / hashBytes);
    for (let index = 0; index < numbers.length; index++) {
      const number = names.find(list, index * hashBytes);
      if (number < 0) return null;
      numbers[index] = number;
    }
    return numbers;
  };
  const ofTrees = numbersOf(trees);
  const ofTags = numbersOf(tags);
  const ofCommits = commits.map((part) => numbersOf(part.commits)).filter((numbers) => numbers !== null);
  return ofTrees && ofTags && ofCommits.length === commits.length ? { trees: ofTrees, tags: ofTags, commits: ofCommits } : null;
}
