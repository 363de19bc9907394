// The trees of a store in the form in which one scan leaves them to the next: in one part, and with links that count through
// lists of names, because the numbers of a store's objects change with its packs.

import {
  type AbsentNames,
  type Catalogue,
  joinDifferences,
  kindOfLink,
  linkTo,
  NameSet,
  type References,
  type TreeDifferences,
  targetOf,
} from "@hodlguard/git";

/** Names are binary, one after the other. */
export interface RememberedTrees {
  readonly trees: Uint8Array;
  /** All objects that something refers to, trees or not. */
  readonly references: Uint8Array;
  /** What else links lead to: commits of submodules. */
  readonly mentioned: Uint8Array;
  /** What the trees hold, in their order; links count through the references and go on with the mentioned. Null where it is not known. */
  readonly differences: TreeDifferences | null;
}

/** What a scan knows about trees: of each thread, or of an earlier scan. */
export interface KnownTrees {
  /** Per tree its number among the store's objects. */
  readonly objects: Uint32Array;
  readonly differences: TreeDifferences | null;
  readonly absent: AbsentNames;
}

/**
 * With the numbers that the objects have now.
 *
 * @param objects the numbers of the trees
 */
export function recallTrees(before: RememberedTrees, objects: Uint32Array, references: References, hashBytes: number): KnownTrees {
  const targets = new Uint32Array((before.references.length + before.mentioned.length) / hashBytes);
  let to = 0;
  for (let at = 0; at < before.references.length; at += hashBytes) targets[to++] = references.refer(before.references, at);
  for (let at = 0; at < before.mentioned.length; at += hashBytes) targets[to++] = references.mention(before.mentioned, at);
  const { differences } = before;
  const links = differences?.links.map((link) => linkTo(targets[targetOf(link)]!, kindOfLink(link)));
  return { objects, differences: differences && { ...differences, links: links! }, absent: references.absent() };
}

/**
 * @param referred per object of the store 1 where something refers to it
 * @param parts with the numbers that the objects have now
 */
export function rememberTrees(
  parts: readonly KnownTrees[],
  { names }: Catalogue,
  referred: Uint8Array,
  hashBytes: number,
): RememberedTrees {
  const all = names.bytes();
  const references = new NameSet(hashBytes);
  /** Per object its place in the lists plus one, or 0. */
  const places = new Uint32Array(names.size);
  for (let object = 0; object < referred.length; object++)
    if (referred[object] !== 0) places[object] = references.put(all, object * hashBytes) + 1;
  const absentPlaces = parts.map(({ absent }) =>
    Uint32Array.from(absent.isReferred, (is, index) => (is === 0 ? 0 : references.put(absent.names, index * hashBytes) + 1)),
  );
  const mentioned = new NameSet(hashBytes);
  const placeOf = (part: number, target: number): number => {
    const isAbsent = target >= names.size;
    const list = isAbsent ? absentPlaces[part]! : places;
    const index = isAbsent ? target - names.size : target;
    if (list[index] === 0) list[index] = references.size + mentioned.put(isAbsent ? parts[part]!.absent.names : all, index * hashBytes) + 1;
    return list[index]! - 1;
  };
  const known = parts.flatMap(({ differences }, part) => {
    if (differences === null) return [];
    return { ...differences, links: differences.links.map((link) => linkTo(placeOf(part, targetOf(link)), kindOfLink(link))) };
  });
  const trees = new Uint8Array(parts.reduce((sum, { objects }) => sum + objects.length, 0) * hashBytes);
  let to = 0;
  for (const { objects } of parts)
    for (const object of objects) trees.set(all.subarray(object * hashBytes, (object + 1) * hashBytes), hashBytes * to++);
  return {
    trees,
    references: references.bytes().slice(),
    mentioned: mentioned.bytes().slice(),
    differences: known.length === parts.length ? joinDifferences(known) : null,
  };
}
