// Reads every tree of the store a second time, and nothing else, to learn where a few blobs lie. Each tree is built once,
// from a base that is still in memory.

import type { Catalogue } from "./catalogue.ts";
import { TREE } from "./kinds.ts";
import { LooseReader } from "./loose.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import { type BuildLimits, TreeBuilder } from "./tree-builder.ts";
import { type ReadTree, TreeLinks } from "./tree-links.ts";

/** Delta trees that are built before others get their turn. */
const TURN = 2000;

/**
 * Null where a tree cannot be read here, or not as git would read it, or where there are too many.
 *
 * @param found a catalogue with all trees among its wanted objects
 * @param blobs names in hexadecimal
 */
export async function linkTrees(
  found: Catalogue,
  hashBytes: number,
  limits: BuildLimits,
  blobs: Iterable<string>,
): Promise<TreeLinks | null> {
  const links = new TreeLinks(hashBytes, blobs);
  try {
    for (const unit of found.plans.keys()) await linkPack(found, unit, limits, links);
    const reader = new LooseReader(limits.maxBytes);
    for (const { folder, names } of found.loose) {
      for (const name of names) {
        const object = reader.read(folder, name, (kind) => kind === TREE);
        if (object === null) continue;
        if ("reason" in object) throw new ObjectFault(object.reason);
        links.read(Buffer.from(name, "hex"), object.bytes);
      }
      await turn();
    }
    return links;
  } catch (error) {
    reasonOf(error);
    return null;
  }
}

async function linkPack(found: Catalogue, unit: number, limits: BuildLimits, links: TreeLinks): Promise<void> {
  const plan = found.plans[unit]!;
  const builder = new TreeBuilder<ReadTree>(plan, limits, {
    object(row, _kind, bytes, difference) {
      const base = difference?.base;
      return links.read(found.binaryNameOf(unit, row), bytes, base && { tree: base, copied: difference!.copied() });
    },
    fault(_row, reason) {
      throw new ObjectFault(reason);
    },
  });
  try {
    let built = 0;
    // Whatever stands on a tree is a tree.
    for (const root of plan.roots) {
      if (plan.kinds[root] !== TREE) continue;
      builder.build(root);
      if (++built % TURN === 0) await turn();
    }
  } finally {
    builder.close();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
