// The multi-pack-index: one table of names for many packs. Packs normally keep their own index beside it, which is read
// instead; this serves the packs that have lost theirs. Format: gitformat-pack(5), version 1 without base files.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ObjectFault } from "./object-fault.ts";
import { inOrder, type PackIndex, readFanout, readOffsets } from "./pack-index.ts";

const MAGIC = 0x4d494458;
const HEADER = 12;

/** Pack name without its ending (`pack-1234...`) → its part of the table, as an index of its own. */
export function readMultiPackIndex(path: string, hashBytes: number): Map<string, PackIndex> {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    const read = (position: number, length: number): Buffer => {
      const bytes = Buffer.allocUnsafeSlow(length);
      if (position + length > size || readSync(fd, bytes, 0, length, position) !== length)
        throw new ObjectFault("the multi-pack-index is cut short");
      return bytes;
    };
    const head = read(0, HEADER);
    if (head.readUInt32BE(0) !== MAGIC || head[4] !== 1 || head[5] !== (hashBytes === 20 ? 1 : 2) || head[7] !== 0)
      throw new ObjectFault("the multi-pack-index has an unknown version");
    const packCount = head.readUInt32BE(8);
    const chunks = readChunks(read(HEADER, (head[6]! + 1) * 12), size);
    const chunk = (name: string): Buffer => {
      const place = chunks.get(name);
      if (place === undefined) throw new ObjectFault("the multi-pack-index misses a table");
      return read(place.start, place.end - place.start);
    };
    const packs = chunk("PNAM").toString("utf8").split("\0").slice(0, packCount);
    const fanout = readFanout(chunk("OIDF").subarray(0, 1024));
    const count = fanout[255]!;
    const names = chunk("OIDL");
    const places = chunk("OOFF");
    if (names.length < count * hashBytes || places.length < count * 8 || packs.length < packCount)
      throw new ObjectFault("the multi-pack-index is cut short");
    return split(packs, names, places, chunks.has("LOFF") ? chunk("LOFF") : Buffer.alloc(0), count, hashBytes);
  } finally {
    closeSync(fd);
  }
}

/** The table of contents: four letters and an offset each, ascending; the last row tells where the last chunk ends. */
function readChunks(table: Buffer, size: number): Map<string, { start: number; end: number }> {
  const chunks = new Map<string, { start: number; end: number }>();
  const offset = (row: number) => table.readUInt32BE(row * 12 + 4) * 2 ** 32 + table.readUInt32BE(row * 12 + 8);
  for (let row = 0; row < table.length / 12 - 1; row++) {
    const [start, end] = [offset(row), offset(row + 1)];
    if (start > end || end > size) throw new ObjectFault("the multi-pack-index is damaged");
    chunks.set(table.toString("latin1", row * 12, row * 12 + 4), { start, end });
  }
  return chunks;
}

function split(packs: string[], names: Buffer, places: Buffer, wide: Buffer, count: number, hashBytes: number): Map<string, PackIndex> {
  const rowsOf: number[][] = packs.map(() => []);
  for (let row = 0; row < count; row++) {
    const rows = rowsOf[places.readUInt32BE(row * 8)];
    if (rows === undefined) throw new ObjectFault("the multi-pack-index names an unknown pack");
    rows.push(row);
  }
  const indexes = new Map<string, PackIndex>();
  for (const [number, rows] of rowsOf.entries()) {
    const own = new Uint8Array(rows.length * hashBytes);
    const narrow = Buffer.alloc(rows.length * 4);
    const fanout = new Uint32Array(256);
    for (const [position, row] of rows.entries()) {
      own.set(names.subarray(row * hashBytes, (row + 1) * hashBytes), position * hashBytes);
      places.copy(narrow, position * 4, row * 8 + 4, row * 8 + 8);
      for (let first = names[row * hashBytes]!; first < 256; first++) fanout[first]!++;
    }
    const offsets = readOffsets(narrow, wide);
    indexes.set(packs[number]!.replace(/\.(idx|pack)$/, ""), {
      count: rows.length,
      hashBytes,
      names: inOrder(own, hashBytes),
      offsets,
      fanout,
      packChecksum: null,
    });
  }
  return indexes;
}
