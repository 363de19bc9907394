// Ascending lists of names in one such list.

import { compareNames } from "./pack-index.ts";

export interface MergedNames {
  /** Ascending, each once, one after the other. */
  readonly names: Uint8Array;
  /** Per list and position in it the name's place in `names`; -1 where the list, or one before it, had the name already. */
  readonly places: readonly Int32Array[];
}

export function mergeNames(lists: readonly Uint8Array[], hashBytes: number): MergedNames {
  const all = Buffer.concat(lists);
  const ends: number[] = [];
  for (const { length } of lists) ends.push((ends.at(-1) ?? 0) + length / hashBytes);
  const startOf = (list: number) => (list === 0 ? 0 : ends[list - 1]!);
  let rows = ends.map((end, list) => distinct(all, startOf(list), end, hashBytes));
  // Neighbours two by two, so that no name is looked at more often than there are doublings.
  while (rows.length > 1) {
    const pairs: Uint32Array[] = [];
    for (let at = 0; at < rows.length; at += 2)
      pairs.push(at + 1 < rows.length ? merged(all, rows[at]!, rows[at + 1]!, hashBytes) : rows[at]!);
    rows = pairs;
  }
  const order = rows[0] ?? new Uint32Array(0);
  const names = new Uint8Array(new SharedArrayBuffer(order.length * hashBytes));
  const places = new Int32Array(all.length / hashBytes).fill(-1);
  for (let place = 0; place < order.length; place++) {
    const at = order[place]! * hashBytes;
    for (let byte = 0; byte < hashBytes; byte++) names[place * hashBytes + byte] = all[at + byte]!;
    places[order[place]!] = place;
  }
  return { names, places: ends.map((end, list) => places.subarray(startOf(list), end)) };
}

/** Whether every name is larger than the one before it. */
export function isStrictlyAscending(names: Uint8Array, hashBytes: number): boolean {
  for (let at = hashBytes; at < names.length; at += hashBytes)
    if (compareNames(names, at - hashBytes, names, at, hashBytes) >= 0) return false;
  return true;
}

/** The numbers from `start` to `end` whose names are not those before them. */
function distinct(all: Uint8Array, start: number, end: number, hashBytes: number): Uint32Array {
  const row = new Uint32Array(end - start);
  let count = 0;
  for (let number = start; number < end; number++) {
    const isRepeated = number > start && compareNames(all, (number - 1) * hashBytes, all, number * hashBytes, hashBytes) === 0;
    if (!isRepeated) row[count++] = number;
  }
  return row.subarray(0, count);
}

/** Of equal names the one in `a`. */
function merged(all: Uint8Array, a: Uint32Array, b: Uint32Array, hashBytes: number): Uint32Array {
  const row = new Uint32Array(a.length + b.length);
  let [count, inA, inB] = [0, 0, 0];
  while (inA < a.length && inB < b.length) {
    const order = compareNames(all, a[inA]! * hashBytes, all, b[inB]! * hashBytes, hashBytes);
    if (order > 0) row[count++] = b[inB++]!;
    else {
      row[count++] = a[inA++]!;
      if (order === 0) inB++;
    }
  }
  row.set(a.subarray(inA), count);
  count += a.length - inA;
  row.set(b.subarray(inB), count);
  count += b.length - inB;
  return row.subarray(0, count);
}
