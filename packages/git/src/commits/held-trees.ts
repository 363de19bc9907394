// The trees in which, at any depth, a found blob lies, with nothing but the entries that lead to one: what is left of all
// trees for the questions who brought the blobs and what still holds them.

import { FOLDER, GITLINK, kindOfLink, type TreeLinks, targetOf } from "../objects/tree-links.ts";
import { emptyTree } from "../repository/object-format.ts";

export class HeldTrees {
  /** The entries of a tree are those from `starts[tree]` to `starts[tree + 1] - 1`, in git's order. */
  readonly starts: Uint32Array;
  /** Per entry its name and link, as in `TreeLinks`. */
  readonly names: Uint32Array;
  readonly links: Uint32Array;
  readonly #all: TreeLinks;

  private constructor(all: TreeLinks, holds: Uint8Array) {
    const { starts, ends, names, links, trees } = all;
    const leads = (link: number) => kindOfLink(link) !== FOLDER || holds[targetOf(link)] !== 0;
    this.#all = all;
    this.starts = new Uint32Array(trees.size + 1);
    let count = 0;
    for (let at = 0; at < links.length; at++) if (leads(links.values[at]!)) count++;
    this.names = new Uint32Array(count);
    this.links = new Uint32Array(count);
    let to = 0;
    for (let tree = 0; tree < trees.size; tree++) {
      this.starts[tree] = to;
      if (holds[tree] === 0) continue;
      for (let at = starts.values[tree]! - 1; at < ends.values[tree]! - 1; at++) {
        if (!leads(links.values[at]!)) continue;
        this.names[to] = names.values[at]!;
        this.links[to++] = links.values[at]!;
      }
    }
    this.starts[trees.size] = to;
  }

  /**
   * Null where a folder's tree, or one of the roots, is not in the store.
   *
   * @param roots binary names, one after the other
   */
  static of(all: TreeLinks, roots: Uint8Array): HeldTrees | null {
    for (let at = 0; at < roots.length; at += all.hashBytes) all.trees.put(roots, at);
    // Git knows the empty tree without having it.
    const empty = Buffer.from(emptyTree[all.hashBytes === 32 ? "sha256" : "sha1"], "hex");
    for (let tree = 0; tree < all.trees.size; tree++) if (!all.isRead(tree) && all.trees.find(empty) !== tree) return null;
    return new HeldTrees(all, holding(all));
  }

  get wordCount(): number {
    return this.#all.words.size;
  }

  /** Number of a tree by its binary name; -1 for one in which nothing is held. */
  find(names: Uint8Array, at = 0): number {
    const tree = this.#all.trees.find(names, at);
    return tree >= 0 && this.starts[tree] !== this.starts[tree + 1] ? tree : -1;
  }

  /** The blob of an entry, in hexadecimal. */
  blobOf(entry: number): string {
    return this.#all.blobs.hex(targetOf(this.links[entry]!));
  }

  /** Names of entries, the outermost first, as one path. */
  path(names: readonly number[]): Buffer {
    const path = Buffer.concat(names.map((name) => this.#all.words.word(name)));
    for (let at = path.indexOf(0); at !== -1; at = path.indexOf(0, at + 1)) path[at] = 0x2f;
    return path;
  }

  /** Blobs that lie anywhere below the trees, in hexadecimal. Entries of submodules name no blobs, whatever their id. */
  blobsBelow(trees: Iterable<number>): Set<string> {
    const seen = new Uint8Array(this.starts.length);
    const blobs = new Set<number>();
    const pending: number[] = [];
    const meet = (tree: number) => {
      if (tree < 0 || seen[tree] !== 0) return;
      seen[tree] = 1;
      pending.push(tree);
    };
    for (const tree of trees) meet(tree);
    for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
      for (let entry = this.starts[tree]!; entry < this.starts[tree + 1]!; entry++) {
        const link = this.links[entry]!;
        if (kindOfLink(link) === FOLDER) meet(targetOf(link));
        else if (kindOfLink(link) !== GITLINK) blobs.add(targetOf(link));
      }
    }
    return new Set([...blobs].map((blob) => this.#all.blobs.hex(blob)));
  }
}

/** 1 for every tree that holds a blob at any depth: from the leaves upwards, without recursion. */
function holding(all: TreeLinks): Uint8Array {
  const { starts, ends, links, trees } = all;
  const holds = new Uint8Array(trees.size);
  const seen = new Uint8Array(trees.size);
  const next = new Uint32Array(trees.size);
  const stack: number[] = [];
  const open = (tree: number) => {
    if (seen[tree] !== 0) return;
    seen[tree] = 1;
    if (!all.isRead(tree)) return;
    next[tree] = starts.values[tree]!;
    stack.push(tree);
  };
  for (let first = 0; first < trees.size; first++) {
    open(first);
    while (stack.length > 0) {
      const tree = stack[stack.length - 1]!;
      if (next[tree]! < ends.values[tree]!) {
        const link = links.values[next[tree]!++ - 1]!;
        if (kindOfLink(link) !== FOLDER || holds[targetOf(link)] !== 0) holds[tree] = 1;
        else open(targetOf(link));
      } else {
        stack.pop();
        if (holds[tree] !== 0 && stack.length > 0) holds[stack[stack.length - 1]!] = 1;
      }
    }
  }
  return holds;
}
