// What a pack holds, learned from the headers alone in one pass in the order of the file: kinds, sizes and which delta
// stands on which entry. From it follow the delta trees, each of which can be built by itself, in any thread.

import { emptyHeader } from "./entry-header.ts";
import { EntryRows } from "./entry-rows.ts";
import { OFS_DELTA, REF_DELTA } from "./kinds.ts";
import { ObjectFault, reasonOf } from "./object-fault.ts";
import type { Pack } from "./pack.ts";
import { findName, type PackIndex } from "./pack-index.ts";

/** Columns with one row per entry, rows in the order of the pack. */
export interface Survey {
  readonly count: number;
  readonly offsets: Float64Array;
  /** Kind of the object, that of its tree's root; 0 where it is not known (see `faults`). */
  readonly kinds: Uint8Array;
  /** Bytes of the entry's header. */
  readonly headers: Uint8Array;
  /** Inflated length of the entry's data. */
  readonly sizes: Float64Array;
  /** Row of the entry that a delta stands on, or -1. */
  readonly bases: Int32Array;
  /** Rows from roots to leaves: every base before what stands on it. */
  readonly order: Uint32Array;
  /** Row → position of its name in the index. */
  readonly positions: Uint32Array;
  readonly faults: ReadonlyMap<number, string>;
}

const UNKNOWN_BASE = -2;

export function surveyPack(pack: Pack, index: PackIndex): Survey {
  const { count } = index;
  const offsets = Float64Array.from(index.offsets).sort();
  for (let row = 1; row < count; row++)
    if (offsets[row] === offsets[row - 1]) throw new ObjectFault("the index gives one place to two objects");
  const rows = new EntryRows(offsets, pack.end);
  const positions = new Uint32Array(count);
  const rowOf = new Uint32Array(count);
  for (let position = 0; position < count; position++) {
    const row = rows.at(index.offsets[position]!);
    positions[row] = position;
    rowOf[position] = row;
  }
  const kinds = new Uint8Array(count);
  const headers = new Uint8Array(count);
  const sizes = new Float64Array(count);
  const bases = new Int32Array(count).fill(-1);
  const faults = new Map<number, string>();
  const header = emptyHeader();
  for (let row = 0; row < count; row++) {
    try {
      pack.header(offsets[row]!, header);
    } catch (error) {
      faults.set(row, reasonOf(error));
      bases[row] = UNKNOWN_BASE;
      continue;
    }
    headers[row] = header.length;
    sizes[row] = header.size;
    if (header.kind === OFS_DELTA) bases[row] = rows.at(header.base);
    else if (header.kind === REF_DELTA) {
      const position = findName(index, pack.file.bytes, header.name);
      bases[row] = position < 0 ? -1 : rowOf[position]!;
    } else {
      kinds[row] = header.kind;
      continue;
    }
    if (bases[row] === -1) {
      faults.set(row, "is a delta whose base is not in its pack");
      bases[row] = UNKNOWN_BASE;
    }
  }
  const order = treeOrder(kinds, bases);
  for (let row = 0; row < count; row++)
    if (kinds[row] === 0 && !faults.has(row)) faults.set(row, "is a delta on an object that cannot be read");
  for (let row = 0; row < count; row++) if (bases[row] === UNKNOWN_BASE) bases[row] = -1;
  return { count, offsets, kinds, headers, sizes, bases, order, positions, faults };
}

/** Hands the roots' kinds down. What it does not reach hangs on a damaged entry or on itself, and keeps the kind 0. */
function treeOrder(kinds: Uint8Array, bases: Int32Array): Uint32Array {
  const { starts, rows } = childrenOf(bases);
  const order = new Uint32Array(kinds.length);
  let end = 0;
  for (let row = 0; row < kinds.length; row++) if (kinds[row] !== 0) order[end++] = row;
  for (let at = 0; at < end; at++) {
    const row = order[at]!;
    for (let child = starts[row]!; child < starts[row + 1]!; child++) {
      kinds[rows[child]!] = kinds[row]!;
      order[end++] = rows[child]!;
    }
  }
  return order.subarray(0, end);
}

/** The children of each row as one list: those of `row` are `rows[starts[row]]` to `rows[starts[row + 1] - 1]`. */
export function childrenOf(bases: Int32Array, keep?: Uint8Array): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(bases.length + 2);
  const kept = (row: number) => bases[row]! >= 0 && (keep === undefined || keep[row] !== 0);
  for (let row = 0; row < bases.length; row++) if (kept(row)) starts[bases[row]! + 2]!++;
  for (let row = 2; row < starts.length; row++) starts[row]! += starts[row - 1]!;
  const rows = new Uint32Array(starts[starts.length - 1]!);
  for (let row = 0; row < bases.length; row++) if (kept(row)) rows[starts[bases[row]! + 1]!++] = row;
  return { starts: starts.subarray(0, bases.length + 1), rows };
}
