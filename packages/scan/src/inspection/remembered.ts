// What a scan learned about the objects of a store, in a form that another scan of it can start from: which blobs were clean,
// what was seen in the others, and how commits, tags and trees refer to each other. Of the latter all or nothing counts: a
// name that an absent tree refers to would be called missing.

import type { Inspected } from "@hodlguard/core";
import { type CommitRows, kindOf, NameSet, type ObjectKind, type ObjectStore, type Select } from "@hodlguard/git";
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
  /** Whether all of these names are known, so that `select` refuses them without being told their kinds. */
  readonly knowsAll: (names: Uint8Array) => boolean;
  readonly counted: Counted;
  readonly seen: readonly SeenBefore[];
  readonly relations: Relations | null;
}

export const knowsNothing = (select: Select): Known => ({
  select,
  knowsAll: () => false,
  counted: nothingCounted(),
  seen: [],
  relations: null,
});

/** @param whole whether the scan is about everything that the store holds */
export function knownBefore(before: Remembered, store: ObjectStore, select: Select, whole: boolean): Known {
  const relations = whole && before.relations !== null && isThere(before.relations, store) ? before.relations : null;
  const setOf = (...parts: readonly Uint8Array[]): NameSet => {
    const set = new NameSet(store.hashBytes, parts.reduce((sum, { length }) => sum + length, 0) / store.hashBytes);
    for (const names of parts) for (let at = 0; at < names.length; at += store.hashBytes) set.add(names, at);
    return set;
  };
  const clean = setOf(before.clean.names);
  const dirty = setOf(Buffer.from(before.seen.map(({ name }) => name).join(""), "hex"));
  const commits = setOf(...(relations?.commits.map(({ commits }) => commits) ?? []));
  const tags = setOf(relations?.tags ?? nothing);
  const trees = setOf(relations?.trees ?? nothing);
  const counted = nothingCounted();
  const seen: SeenBefore[] = [];
  /** What was known of the object is counted as read. */
  const isKnown: Select = (kind, names, at) => {
    if (kind === 0 || kindOf(kind) === "tree") {
      if (trees.has(names, at)) return true;
      if (kind !== 0) return false;
    }
    const one = before.seen[dirty.find(names, at)];
    const number = one === undefined ? clean.find(names, at) : -1;
    const isCommit = commits.has(names, at);
    if (isCommit || tags.has(names, at)) {
      counted.messages++;
      if (isCommit) counted.commits++;
    } else if (one?.kind === "blob" || number >= 0) {
      counted.blobs++;
      counted.bytes += one?.size ?? before.clean.sizes[number]!;
    } else return false;
    if (one !== undefined) seen.push(one);
    return true;
  };
  const knowsAll = (names: Uint8Array): boolean => {
    const isHeld = (at: number) =>
      trees.has(names, at) || clean.has(names, at) || commits.has(names, at) || dirty.has(names, at) || tags.has(names, at);
    for (let at = 0; at < names.length; at += store.hashBytes) if (!isHeld(at)) return false;
    return true;
  };
  return {
    select: (kind, names, at) => select(kind, names, at) && !isKnown(kind, names, at),
    // A part of the store is chosen by kinds.
    knowsAll: whole ? knowsAll : () => false,
    counted,
    seen,
    relations,
  };
}

const nothing = new Uint8Array(0);

/** Whether the store still holds every commit, tag and tree. */
function isThere({ commits, tags, trees }: Relations, store: ObjectStore): boolean {
  const { hashBytes } = store;
  for (const names of [...commits.map((part) => part.commits), tags, trees]) {
    for (let at = 0; at < names.length; at += hashBytes)
      if (!store.hasPacked(names, at) && !store.has(Buffer.from(names.subarray(at, at + hashBytes)).toString("hex"))) return false;
  }
  return true;
}
