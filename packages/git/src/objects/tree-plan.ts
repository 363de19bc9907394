// Which delta trees of a pack have to be built for the objects that are wanted, in a form that threads share without
// copying: typed arrays over shared memory. A tree or branch without a wanted object is left out.

import { childrenOf, type Survey } from "./survey.ts";

export interface TreePlan {
  readonly path: string;
  readonly hashBytes: number;
  /** Where the pack's entries end. */
  readonly end: number;
  readonly offsets: Float64Array;
  readonly kinds: Uint8Array;
  readonly headers: Uint8Array;
  readonly sizes: Float64Array;
  /** 1 for the rows that the visitor is shown. */
  readonly wanted: Uint8Array;
  /** Children to build, as in `childrenOf`, the one with the most below it last: then few ancestors wait at any time. */
  readonly starts: Uint32Array;
  readonly children: Uint32Array;
  /** Rows to start from, in the order of the pack. */
  readonly roots: Uint32Array;
  /** Roots are handed out in stretches of about equal work: stretch `i` is roots `stretches[i]` to `stretches[i + 1] - 1`. */
  readonly stretches: Uint32Array;
}

/** Work of one stretch, in bytes to be made: small enough for even shares, large enough for neighbours to be read together. */
const STRETCH = 8 << 20;
/** What an object costs however small it is, in the same measure. */
const EACH = 4096;

export function planTrees(path: string, hashBytes: number, end: number, survey: Survey, wanted: Uint8Array): TreePlan {
  const { count, bases, order, sizes, kinds } = survey;
  const needed = Uint8Array.from(wanted);
  const below = new Uint32Array(count);
  const size = new Float64Array(count);
  const work = new Float64Array(count);
  for (const row of order) size[row] = bases[row]! < 0 ? sizes[row]! : size[bases[row]!]!;
  for (let at = order.length - 1; at >= 0; at--) {
    const row = order[at]!;
    if (needed[row] === 0) continue;
    below[row]!++;
    work[row]! += size[row]! + sizes[row]! + EACH;
    const base = bases[row]!;
    if (base < 0) continue;
    needed[base] = 1;
    below[base]! += below[row]!;
    work[base]! += work[row]!;
  }
  const { starts, rows: children } = childrenOf(bases, needed);
  for (let row = 0; row < count; row++) heaviestLast(children, starts[row]!, starts[row + 1]!, below);
  const roots: number[] = [];
  for (let row = 0; row < count; row++) if (needed[row] !== 0 && bases[row]! < 0 && kinds[row] !== 0) roots.push(row);
  return {
    path,
    hashBytes,
    end,
    offsets: shared(survey.offsets, Float64Array),
    kinds: shared(kinds, Uint8Array),
    headers: shared(survey.headers, Uint8Array),
    sizes: shared(sizes, Float64Array),
    wanted: shared(wanted, Uint8Array),
    starts: shared(starts, Uint32Array),
    children: shared(children, Uint32Array),
    roots: shared(roots, Uint32Array),
    stretches: shared(cut(roots, work), Uint32Array),
  };
}

function heaviestLast(children: Uint32Array, start: number, end: number, below: Uint32Array): void {
  let heaviest = start;
  for (let at = start + 1; at < end; at++) if (below[children[at]!]! > below[children[heaviest]!]!) heaviest = at;
  if (end - start < 2) return;
  const row = children[heaviest]!;
  children.copyWithin(heaviest, heaviest + 1, end);
  children[end - 1] = row;
}

function cut(roots: readonly number[], work: Float64Array): number[] {
  const stretches = [0];
  let sum = 0;
  for (const [at, root] of roots.entries()) {
    if (sum > 0 && sum + work[root]! > STRETCH) {
      stretches.push(at);
      sum = 0;
    }
    sum += work[root]!;
  }
  if (roots.length > 0) stretches.push(roots.length);
  return stretches;
}

interface SharedArray<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): A;
}

function shared<A extends { set(values: ArrayLike<number>): void }>(values: ArrayLike<number>, type: SharedArray<A>): A {
  const array = new type(new SharedArrayBuffer(values.length * type.BYTES_PER_ELEMENT));
  array.set(values);
  return array;
}
