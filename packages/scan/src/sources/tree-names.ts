// Names in which a secret can stand, with the paths they stand at: long ones, and whatever lies below a folder whose name
// assigns a value, for the value may go on behind the slash. Trees are seen in any order, each once; every tree remembers
// one parent, which is enough to spell one path for each name.

import { pathText, type TreeEntry, treeEntries } from "@hodlguard/git";

/** The shortest value that any detector knows in a name of its own is longer. */
export const shortestName = 20;

const directory = "40000";
const EQUALS = 0x3d;

/** Reads trees by their ids; those that cannot be read are left out. */
export type ReadTrees = (trees: readonly string[]) => AsyncIterable<{ readonly oid: string; readonly bytes: Buffer }>;

export class TreeNames {
  readonly #parents = new Map<string, { tree: string; name: Buffer }>();
  readonly #long: { tree: string; name: Buffer }[] = [];
  readonly #assigning = new Set<string>();
  readonly #idBytes: number;

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
  }

  add(tree: string, bytes: Buffer): void {
    for (const { mode, name, oid } of treeEntries(bytes, this.#idBytes)) {
      if (mode === directory && !this.#parents.has(oid)) this.#parents.set(oid, { tree, name: Buffer.from(name) });
      if (mode === directory && name.includes(EQUALS)) this.#assigning.add(oid);
      if (name.length >= shortestName) this.#long.push({ tree, name: Buffer.from(name) });
    }
  }

  /** Distinct paths, as bytes in Latin-1 (one character per byte). */
  async paths(read: ReadTrees): Promise<Set<string>> {
    const paths = new Set<string>();
    for (const { tree, name } of this.#long) paths.add(`${this.#prefixOf(tree)}${name.toString("latin1")}`);
    let folders = new Map([...this.#assigning].map((oid) => [oid, this.#prefixOf(oid)]));
    const seen = new Set(folders.keys());
    while (folders.size > 0) {
      const below = new Map<string, string>();
      for await (const { oid, bytes } of read([...folders.keys()])) {
        for (const entry of treeEntries(bytes, this.#idBytes)) {
          const path = `${folders.get(oid) ?? ""}${entry.name.toString("latin1")}`;
          if (!isFolder(entry)) paths.add(path);
          else if (!seen.has(entry.oid)) below.set(entry.oid, `${path}/`);
          seen.add(entry.oid);
        }
      }
      folders = below;
    }
    return paths;
  }

  #prefixOf(tree: string): string {
    const parts: string[] = [];
    for (let at = this.#parents.get(tree); at !== undefined; at = this.#parents.get(at.tree))
      parts.unshift(`${at.name.toString("latin1")}/`);
    return parts.join("");
  }
}

const isFolder = ({ mode }: TreeEntry): boolean => mode === directory;

/** A path as it is inspected and shown; equal to the bytes where they are UTF-8. */
export const shownPath = (latin1: string): string => pathText(Buffer.from(latin1, "latin1"));
