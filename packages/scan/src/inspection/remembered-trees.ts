// The trees of a store in the form in which one scan leaves them to the next: in one part, with the numbers that the store's
// objects had; what the store did not hold is counted on from there.

import {
  type AbsentNames,
  joinDifferences,
  kindOfLink,
  linkTo,
  NameSet,
  type References,
  type TreeDifferences,
  targetOf,
} from "@hodlguard/git";
import { joined } from "./joined.ts";
import type { Renumbering } from "./renumbering.ts";

/** What a scan knows about trees: of each thread, or of an earlier scan. */
export interface KnownTrees {
  /** Per tree its number among the store's objects. */
  readonly objects: Uint32Array;
  readonly differences: TreeDifferences | null;
  /** What links that count on from the store's number of objects lead to: what is absent, and commits of submodules. */
  readonly absent: AbsentNames;
}

export interface RememberedTrees extends KnownTrees {
  /** Per object of the store 1 where something refers to it. */
  readonly referred: Uint8Array;
}

export interface Recalling {
  /** The store's objects as they were. */
  readonly names: Uint8Array;
  readonly now: Renumbering;
  /** The numbers that the trees have now. */
  readonly objects: Uint32Array;
  readonly references: References;
  /** What `references` marks. */
  readonly marks: Uint8Array;
  readonly hashBytes: number;
}

/** With the numbers of now, and everything marked that is referred to. */
export function recallTrees(before: RememberedTrees, { names, objects, now, references, marks, hashBytes }: Recalling): KnownTrees {
  const { differences, absent, referred } = before;
  if (now.isSame) {
    for (let object = 0; object < referred.length; object++) marks[object]! |= referred[object]!;
    return before;
  }
  const targets = new Uint32Array(referred.length + absent.isReferred.length);
  for (let object = 0; object < referred.length; object++) {
    const number = now.of(object);
    if (number >= 0) marks[number]! |= referred[object]!;
    targets[object] = number >= 0 ? number : referred[object] === 1 ? references.refer(names, object * hashBytes) : GONE;
  }
  for (let index = 0; index < absent.isReferred.length; index++) {
    const at = index * hashBytes;
    targets[referred.length + index] =
      absent.isReferred[index] === 1 ? references.refer(absent.names, at) : references.mention(absent.names, at);
  }
  const links = differences?.links.map((link) => {
    const old = targetOf(link);
    if (targets[old] === GONE) targets[old] = references.mention(names, old * hashBytes);
    return linkTo(targets[old]!, kindOfLink(link));
  });
  return { objects, differences: differences && { ...differences, links: links! }, absent: references.absent() };
}

/** What nothing refers to is named only where a link leads to it: a commit of a submodule. */
const GONE = 0xffffffff;

/**
 * @param parts with the numbers that the objects have now
 * @param referred per object of the store 1 where something refers to it
 */
export function rememberTrees(parts: readonly KnownTrees[], referred: Uint8Array, hashBytes: number): RememberedTrees {
  const names = new NameSet(hashBytes);
  const isReferred: number[] = [];
  const differences: TreeDifferences[] = [];
  for (const part of parts) {
    const { absent } = part;
    const numbers = Uint32Array.from(absent.isReferred, (is, index) => {
      const number = names.put(absent.names, index * hashBytes);
      isReferred[number] = is | (isReferred[number] ?? 0);
      return referred.length + number;
    });
    if (part.differences !== null) differences.push(withAbsent(part.differences, referred.length, numbers));
  }
  return {
    objects: joined(parts.map(({ objects }) => objects)),
    differences: differences.length < parts.length ? null : differences.length === 1 ? differences[0]! : joinDifferences(differences),
    absent: { names: names.bytes().slice(), isReferred: Uint8Array.from(isReferred) },
    referred: referred.slice(),
  };
}

/** The absent names of the first part keep their numbers, which spares most links a second look. */
function withAbsent(differences: TreeDifferences, count: number, numbers: Uint32Array): TreeDifferences {
  if (numbers.every((number, index) => number === count + index)) return differences;
  const links = differences.links.map((link) => {
    const target = targetOf(link);
    return target < count ? link : linkTo(numbers[target - count]!, kindOfLink(link));
  });
  return { ...differences, links };
}
