// What a scan learned about the objects of a store, in a form that another scan of it can start from: which blobs were clean,
// what was seen in the others, and how commits, tags and trees refer to each other. Of the latter all or nothing counts: a
// name that an absent tree refers to would be called missing.

import type { Inspected } from "@hodlguard/core";
import type { ObjectKind, Select, SortedNames } from "@hodlguard/git";
import { nothingCounted } from "../sources/counted.ts";
import type { Counted } from "../sources/source.ts";
import type { StoreRelations } from "../sources/store-history.ts";
import type { RememberedTrees } from "./remembered-trees.ts";
import { Renumbering } from "./renumbering.ts";

export interface Remembered {
  /** Names of all that the store held, ascending, binary, one after the other: everywhere else an object is its place in this list. */
  readonly names: Uint8Array;
  /** Blobs without sightings and unread parts, with their sizes. */
  readonly clean: SizedObjects;
  /** Blobs, commits and tags with sightings or unread parts. */
  readonly seen: readonly SeenBefore[];
  /** Null where the store was not read whole, or not without doubt, or where a name in it may itself be a secret. */
  readonly relations: Relations | null;
}

interface SizedObjects {
  readonly objects: Uint32Array;
  readonly sizes: Uint32Array;
}

export interface SeenBefore {
  readonly name: string;
  readonly kind: ObjectKind;
  readonly size: number;
  readonly inspected: Inspected;
}

export interface Relations {
  readonly trees: RememberedTrees;
  /** As in `CommitRows`, whose names are binary. */
  readonly commits: {
    readonly objects: Uint32Array;
    readonly dates: Float64Array;
    readonly parents: Uint32Array;
    readonly names: Uint8Array;
  };
  readonly tags: Uint32Array;
  readonly tagged: StoreRelations["tagged"];
}

/** What a scan need not read, because it is known. What `select` was asked for fills the rest. */
export interface Known {
  /** The scan's own selection without the known objects. */
  readonly select: Select;
  readonly counted: Counted;
  /** With the numbers of now. */
  readonly clean: SizedObjects;
  readonly seen: readonly SeenBefore[];
  readonly relations: KnownRelations | null;
  /** Relations that this scan does not use; null where their numbers are no longer those of the store. */
  readonly unused: Relations | null;
}

/** Relations of which the store still holds every commit, tag and tree. */
export interface KnownRelations {
  readonly before: Relations;
  readonly names: Uint8Array;
  readonly now: Renumbering;
  /** Their numbers of now. */
  readonly trees: Uint32Array;
  readonly commits: Uint32Array;
  readonly tags: Uint32Array;
}

export const knowsNothing = (select: Select): Known => ({
  select,
  counted: nothingCounted(),
  clean: { objects: new Uint32Array(0), sizes: new Uint32Array(0) },
  seen: [],
  relations: null,
  unused: null,
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
export function knownBefore(before: Remembered, names: SortedNames, select: Select, whole: boolean): Known {
  const now = new Renumbering(before.names, names);
  const codes = new Uint8Array(names.size);
  const sizes = new Uint32Array(names.size);
  const seenAt = new Map<number, SeenBefore>();
  const mark = (numbers: Uint32Array, code: number) => {
    for (const number of numbers) codes[number]! |= code;
  };

  const held = whole && before.relations !== null ? heldBy(before.relations, before.names, now) : null;
  if (held !== null) {
    mark(held.trees, TREE);
    mark(held.tags, TAG);
    mark(held.commits, COMMIT);
  }
  const clean = stillHeld(before.clean, now);
  mark(clean.objects, BLOB);
  for (const [row, number] of clean.objects.entries()) sizes[number] = clean.sizes[row]!;
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
    clean,
    seen,
    relations: held,
    unused: now.isSame ? before.relations : null,
  };
}

function stillHeld({ objects, sizes }: SizedObjects, now: Renumbering): SizedObjects {
  if (now.isSame) return { objects, sizes };
  const numbers = objects.map((object) => now.of(object));
  const isHeld = (_: number, row: number) => now.of(objects[row]!) >= 0;
  return { objects: numbers.filter(isHeld), sizes: sizes.filter(isHeld) };
}

/** Null where the store does not hold every commit, tag and tree any more. */
function heldBy(before: Relations, names: Uint8Array, now: Renumbering): KnownRelations | null {
  const trees = now.ofAll(before.trees.objects);
  const commits = now.ofAll(before.commits.objects);
  const tags = now.ofAll(before.tags);
  return trees && commits && tags && { before, names, now, trees, commits, tags };
}
