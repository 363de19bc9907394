// Brings the credentials of one document together: the same object first, then the nearest of what is left, then a key or
// secret that already has a partner. Sorted once and walked with stacks, so thousands of credentials stay linear.

import { type ByteSpan, overlaps } from "../facts/span.ts";
import { canPair, halfOfFirst, type Pairable, severitiesTogether } from "./pairing-rules.ts";

export interface Placed extends Pairable {
  readonly bytes: ByteSpan;
}

export interface Paired {
  /** Index of the partner in the given list, or null. */
  readonly partner: number | null;
  readonly severity: Pairable["severity"];
}

/** One entry per element of `placed`, in its order. */
export function pair(placed: readonly Placed[]): Paired[] {
  const partners: (number | null)[] = placed.map(() => null);
  const order = placed.map((_, index) => index).filter((index) => placed[index]!.credential !== null);
  order.sort((a, b) => placed[a]!.bytes.start - placed[b]!.bytes.start);
  matchNeighbours(placed, order, partners, sameObject);
  matchNeighbours(placed, order, partners, () => true);
  joinLeftovers(placed, order, partners);
  const severities = placed.map(({ severity }) => severity);
  for (const index of order) {
    const partner = partners[index];
    if (partner === null || partner === undefined) continue;
    const [first, second] = placed[index]!.bytes.start <= placed[partner]!.bytes.start ? [index, partner] : [partner, index];
    const [key, secret] = halfOfFirst(placed[first]!, placed[second]!) === "key" ? [first, second] : [second, first];
    const together = severitiesTogether(
      { ...placed[key]!, severity: severities[key]! },
      { ...placed[secret]!, severity: severities[secret]! },
    );
    severities[key] = together.key;
    severities[secret] = together.secret;
  }
  return placed.map((_, index) => ({ partner: partners[index] ?? null, severity: severities[index]! }));
}

/** Open credentials that one look back may try: more would be quadratic, and nothing real has so many half pairs in a row. */
const REACH = 16;

function matchNeighbours(
  placed: readonly Placed[],
  order: readonly number[],
  partners: (number | null)[],
  together: (a: Placed, b: Placed) => boolean,
): void {
  const open: number[] = [];
  for (const index of order) {
    if (partners[index] !== null) continue;
    const candidates = open.slice(-REACH);
    const match = candidates.findLast((other) => canPair(placed[other]!, placed[index]!) && together(placed[other]!, placed[index]!));
    if (match === undefined) open.push(index);
    else {
      partners[index] = match;
      partners[match] = index;
      open.splice(open.lastIndexOf(match), 1);
    }
  }
}

const sameObject = (a: Placed, b: Placed): boolean => {
  const [one, other] = [a.credential?.scope ?? null, b.credential?.scope ?? null];
  return one !== null && other !== null && overlaps(one, other);
};

/** A secret whose key is written once for two secrets still stands with its key: the nearest within reach, taken or not. */
function joinLeftovers(placed: readonly Placed[], order: readonly number[], partners: (number | null)[]): void {
  order.forEach((index, rank) => {
    if (partners[index] !== null) return;
    const self = placed[index]!;
    let best: number | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of order.slice(Math.max(0, rank - REACH), rank + REACH + 1)) {
      const distance = Math.abs(placed[other]!.bytes.start - self.bytes.start);
      if (other !== index && distance < nearest && canPair(self, placed[other]!)) [best, nearest] = [other, distance];
    }
    partners[index] = best;
  });
}
