// The trees of a store as several threads read them, seen as one list: trees and entries are counted through all parts.

import { NameSet } from "../objects/name-set.ts";
import { compareNames } from "../objects/pack-index.ts";
import type { SortedNames } from "../objects/sorted-names.ts";
import { type TreeDifferences, targetOf } from "../objects/tree-differences.ts";
import { emptyTree } from "../repository/object-format.ts";

/** What one thread read. */
export interface TreePart {
  readonly differences: TreeDifferences;
  /** Per tree its number among the store's objects. */
  readonly objects: Uint32Array;
  /** Names of what links that count on from the store's number of objects lead to, one after the other. */
  readonly absent: Uint8Array;
}

/** A part with what was counted before it. */
export interface CountedPart extends TreePart {
  readonly firstTree: number;
  readonly firstEntry: number;
  /** What has to be added to absent targets, so that no two parts use one number. */
  readonly shift: number;
}

/** Meanings of targets: trees have their own number, blobs the complement of theirs. */
const UNKNOWN = 0x7fffffff;
const EMPTY_TREE = UNKNOWN - 1;

export class TreeParts {
  readonly hashBytes: number;
  readonly parts: readonly CountedPart[];
  readonly treeCount: number;
  readonly entryCount: number;
  readonly blobs: NameSet;
  readonly #names: SortedNames;
  readonly #meanings: Int32Array;
  /** Git knows it without having it. */
  readonly #emptyTree: Uint8Array;

  /**
   * @param names all objects of the store
   * @param blobs names in hexadecimal
   */
  constructor(hashBytes: number, names: SortedNames, list: readonly TreePart[], blobs: Iterable<string>) {
    this.hashBytes = hashBytes;
    this.#names = names;
    this.#emptyTree = Buffer.from(emptyTree[hashBytes === 32 ? "sha256" : "sha1"], "hex");
    const parts: CountedPart[] = [];
    let [firstTree, firstEntry, shift] = [0, 0, 0];
    for (const part of list) {
      parts.push({ ...part, firstTree, firstEntry, shift });
      firstTree += part.objects.length;
      firstEntry += part.differences.links.length;
      shift += part.absent.length / hashBytes;
    }
    this.parts = parts;
    this.treeCount = firstTree;
    this.entryCount = firstEntry;
    this.#meanings = new Int32Array(names.size + shift).fill(UNKNOWN);
    this.blobs = new NameSet(hashBytes);
    for (const blob of blobs) this.blobs.put(Buffer.from(blob, "hex"));
    this.#mean();
  }

  /** What an entry of the part links to: a tree of `isTree`, a blob of `blobOf`, or nothing of interest. */
  meaningOf({ shift }: CountedPart, link: number): number {
    const target = targetOf(link);
    return this.#meanings[target < this.#names.size ? target : target + shift]!;
  }

  /** Number of a tree by its binary name; `isTree` and `isEmptyTree` tell whether it is one. */
  find(names: Uint8Array, at = 0): number {
    const object = this.#names.find(names, at);
    if (object >= 0) return this.#meanings[object]!;
    return this.#isEmptyTree(names, at) ? EMPTY_TREE : UNKNOWN;
  }

  #mean(): void {
    const empty = this.#names.find(this.#emptyTree);
    if (empty >= 0) this.#meanings[empty] = EMPTY_TREE;
    const blobs = this.blobs.bytes();
    for (let at = 0; at < blobs.length; at += this.hashBytes) {
      const object = this.#names.find(blobs, at);
      if (object >= 0) this.#meanings[object] = ~(at / this.hashBytes);
    }
    for (const { objects, absent, firstTree, shift } of this.parts) {
      for (const [tree, object] of objects.entries()) this.#meanings[object] = firstTree + tree;
      for (let at = 0; at < absent.length; at += this.hashBytes) {
        const blob = this.blobs.find(absent, at);
        const target = this.#names.size + shift + at / this.hashBytes;
        if (blob >= 0) this.#meanings[target] = ~blob;
        else if (this.#isEmptyTree(absent, at)) this.#meanings[target] = EMPTY_TREE;
      }
    }
  }

  #isEmptyTree(names: Uint8Array, at: number): boolean {
    return compareNames(names, at, this.#emptyTree, 0, this.hashBytes) === 0;
  }
}

export const isTree = (meaning: number): boolean => meaning >= 0 && meaning < EMPTY_TREE;
export const isEmptyTree = (meaning: number): boolean => meaning === EMPTY_TREE;
export const isBlob = (meaning: number): boolean => meaning < 0;
export const blobOf = (meaning: number): number => ~meaning;
