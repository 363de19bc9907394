// Names that are long enough to hold a secret, with the paths they stand at. Trees are seen in any order, each once;
// every tree remembers one parent, which is enough to spell one path for each name.

import { pathText, treeEntries } from "@hodlguard/git";

/** The shortest value that any detector knows in a name of its own is longer. */
export const shortestName = 20;

const directory = "40000";

export class TreeNames {
  readonly #parents = new Map<string, { tree: string; name: Buffer }>();
  readonly #long: { tree: string; name: Buffer }[] = [];
  readonly #idBytes: number;

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
  }

  add(tree: string, bytes: Buffer): void {
    for (const { mode, name, oid } of treeEntries(bytes, this.#idBytes)) {
      if (mode === directory && !this.#parents.has(oid)) this.#parents.set(oid, { tree, name: Buffer.from(name) });
      if (name.length >= shortestName) this.#long.push({ tree, name: Buffer.from(name) });
    }
  }

  /** Distinct paths, as bytes in Latin-1 (one character per byte). */
  paths(): Set<string> {
    const paths = new Set<string>();
    for (const { tree, name } of this.#long) paths.add(`${this.#prefixOf(tree)}${name.toString("latin1")}`);
    return paths;
  }

  #prefixOf(tree: string): string {
    const parts: string[] = [];
    for (let at = this.#parents.get(tree); at !== undefined; at = this.#parents.get(at.tree))
      parts.unshift(`${at.name.toString("latin1")}/`);
    return parts.join("");
  }
}

/** A path as it is inspected and shown; equal to the bytes where they are UTF-8. */
export const shownPath = (latin1: string): string => pathText(Buffer.from(latin1, "latin1"));
