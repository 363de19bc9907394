// Turns git's objects into contents: blobs as they are, commits and tags as their words, trees as the names they hold.
// What cannot be read is named in the receipt.

import type { NotScanned } from "@hodlguard/core";
import { CommitGraph, type ObjectType, parseCommit, type Repository, readContents, readObjects, type StoredFile } from "@hodlguard/git";
import type { ReadLimits } from "./counted.ts";
import type { Content, Counted } from "./source.ts";
import { shownPath, TreeNames } from "./tree-names.ts";

export const pathNameId = (latin1: string): string => `path-name:${latin1}`;

export class ObjectContents {
  readonly graph = new CommitGraph();
  readonly commits = new Set<string>();
  readonly tags = new Set<string>();
  readonly #names: TreeNames;
  readonly #repository: Repository;
  readonly #counted: Counted;
  readonly #notScanned: NotScanned[];

  constructor(repository: Repository, counted: Counted, notScanned: NotScanned[]) {
    this.#repository = repository;
    this.#counted = counted;
    this.#notScanned = notScanned;
    this.#names = new TreeNames(repository.objectFormat === "sha256" ? 32 : 20);
  }

  /** Contents of the objects, in their order. Paths are only for naming what cannot be read. */
  async *read(oids: readonly string[], limits: ReadLimits, pathOf: (oid: string) => string | null): AsyncGenerator<Content> {
    for await (const object of readContents(this.#repository.place, oids, limits.maxBlobBytes)) {
      if ("unread" in object) {
        this.#notScanned.push({ path: pathOf(object.name), blob: object.name, reason: object.unread });
        continue;
      }
      const content = this.accept(object.oid, object.type, object.bytes);
      if (content !== null) yield content;
    }
  }

  /** One object that was read: its content, or null for a tree, whose names are kept. */
  accept(oid: string, type: ObjectType, bytes: Buffer | StoredFile): Content | null {
    if (type === "blob") {
      this.#counted.blobs++;
      this.#counted.bytes += bytes.length;
      return { id: oid, bytes };
    }
    // Only blobs are ever stored.
    if (!Buffer.isBuffer(bytes)) return null;
    if (type !== "tree") return this.#message(oid, type, bytes);
    this.#names.add(oid, bytes);
    return null;
  }

  #message(oid: string, type: "commit" | "tag", bytes: Buffer): Content {
    this.#counted.messages++;
    if (type === "tag") {
      this.tags.add(oid);
      return { id: oid, bytes: parseCommit(bytes).words };
    }
    this.#counted.commits++;
    const { parents, words } = parseCommit(bytes);
    this.commits.add(oid);
    this.graph.add(oid, parents);
    return { id: oid, bytes: words };
  }

  /** Every name of the trees that were read in which a secret can stand, as the path it stands at. */
  async *names(): AsyncGenerator<Content> {
    const { place } = this.#repository;
    const trees = async function* (oids: readonly string[]) {
      for await (const object of readObjects(place, oids)) if (!("unread" in object)) yield object;
    };
    for (const path of await this.#names.paths(trees)) yield { id: pathNameId(path), bytes: Buffer.from(shownPath(path)) };
  }
}
