// A pack's index (.idx, versions 1 and 2): the names of its objects in ascending order, and where each one lies.
// Format: gitformat-pack(5). Sizes are checked against the file before anything is read by them.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ObjectFault } from "./object-fault.ts";

export interface PackIndex {
  readonly count: number;
  readonly hashBytes: number;
  /** `count` names, one after the other. */
  readonly names: Uint8Array;
  /** Offset of each name's entry in the pack. */
  readonly offsets: Float64Array;
  /** Number of names whose first byte is at most the index. */
  readonly fanout: Uint32Array;
  /** The pack's own checksum, by which index and pack are known to belong together; null where it is not told. */
  readonly packChecksum: Uint8Array | null;
}

const MAGIC = 0xff744f63;
const FANOUT = 1024;

/** @throws ObjectFault where the file is not a whole index of a known version. */
export function readPackIndex(path: string, hashBytes: number): PackIndex {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    const read = (position: number, length: number, room: (length: number) => Buffer = Buffer.allocUnsafeSlow): Buffer => {
      if (position + length > size) throw new ObjectFault("the index is cut short");
      const bytes = room(length);
      for (let done = 0; done < length; ) {
        const count = readSync(fd, bytes, done, length - done, position + done);
        if (count === 0) throw new ObjectFault("the index is cut short");
        done += count;
      }
      return bytes;
    };
    const head = read(0, 8);
    const modern = head.readUInt32BE(0) === MAGIC;
    if (modern && head.readUInt32BE(4) !== 2) throw new ObjectFault(`the index has the unknown version ${head.readUInt32BE(4)}`);
    const base = modern ? 8 : 0;
    const fanout = readFanout(read(base, FANOUT));
    const count = fanout[255]!;
    const trailer = 2 * hashBytes;
    const table = base + FANOUT;
    if (!modern) {
      const entry = 4 + hashBytes;
      if (size !== table + count * entry + trailer) throw new ObjectFault("the index has a wrong length");
      const rows = read(table, count * entry);
      const names = new Uint8Array(count * hashBytes);
      const offsets = new Float64Array(count);
      for (let row = 0; row < count; row++) {
        offsets[row] = rows.readUInt32BE(row * entry);
        names.set(rows.subarray(row * entry + 4, (row + 1) * entry), row * hashBytes);
      }
      return { count, hashBytes, names: inOrder(names, hashBytes), offsets, fanout, packChecksum: read(size - trailer, hashBytes) };
    }
    // Names, then 4 bytes of CRC each, then 4 bytes of offset each, then 8 bytes for each offset beyond 2 GiB.
    const places = table + count * (hashBytes + 4);
    const wide = places + count * 4;
    if (size < wide + trailer || (size - wide - trailer) % 8 !== 0) throw new ObjectFault("the index has a wrong length");
    const offsets = readOffsets(read(places, count * 4), read(wide, size - trailer - wide));
    // Threads look names up where they lie.
    const names = read(table, count * hashBytes, (length) => Buffer.from(new SharedArrayBuffer(length)));
    return { count, hashBytes, names: inOrder(names, hashBytes), offsets, fanout, packChecksum: read(size - trailer, hashBytes) };
  } finally {
    closeSync(fd);
  }
}

/** The same names; whoever looks one up counts on their order. */
export function inOrder(names: Uint8Array, hashBytes: number): Uint8Array {
  for (let at = hashBytes; at < names.length; at += hashBytes)
    if (compareNames(names, at - hashBytes, names, at, hashBytes) > 0) throw new ObjectFault("the index is out of order");
  return names;
}

export function readFanout(bytes: Buffer): Uint32Array {
  const fanout = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    fanout[index] = bytes.readUInt32BE(index * 4);
    if (index > 0 && fanout[index]! < fanout[index - 1]!) throw new ObjectFault("the index is out of order");
  }
  return fanout;
}

/** `wide` holds the 64-bit offsets that entries with the highest bit set point to. */
export function readOffsets(narrow: Buffer, wide: Buffer): Float64Array {
  const count = narrow.length / 4;
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const value = narrow.readUInt32BE(index * 4);
    if (value < 0x80000000) {
      offsets[index] = value;
      continue;
    }
    const at = (value - 0x80000000) * 8;
    if (at + 8 > wide.length) throw new ObjectFault("the index points outside its table of large offsets");
    offsets[index] = wide.readUInt32BE(at) * 2 ** 32 + wide.readUInt32BE(at + 4);
  }
  return offsets;
}

/** Position of a name among the index's names, or -1. The name stands in `bytes` from `at` on. */
export function findName(index: Pick<PackIndex, "names" | "fanout" | "hashBytes">, bytes: Uint8Array, at: number): number {
  const { names, fanout, hashBytes } = index;
  const first = bytes[at]!;
  let low = first === 0 ? 0 : fanout[first - 1]!;
  let high = fanout[first]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareNames(names, middle * hashBytes, bytes, at, hashBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function compareNames(a: Uint8Array, atA: number, b: Uint8Array, atB: number, hashBytes: number): number {
  for (let offset = 0; offset < hashBytes; offset++) {
    const difference = a[atA + offset]! - b[atB + offset]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
