// The few bytes in front of every pack entry: its kind, the length of its data once inflated, and the base of a delta.

import type { FileWindow } from "./file-window.ts";
import { BLOB, COMMIT, OFS_DELTA, REF_DELTA, TAG, TREE } from "./kinds.ts";
import { ObjectFault } from "./object-fault.ts";

/** Longest possible header: ten bytes of size and ten of offset, or ten and a SHA-256 name. */
const LONGEST = 42;

export interface EntryHeader {
  kind: number;
  /** Inflated length of the entry's data: the object itself, or its delta instructions. */
  size: number;
  /** Bytes that the header takes. */
  length: number;
  /** Offset of the base in the pack, for OFS_DELTA. */
  base: number;
  /** Name of the base, for REF_DELTA: an index in the window's bytes, valid until it moves. */
  name: number;
}

/** Reads the header at `position` into `header`; `end` is where the pack's entries end. */
export function readEntryHeader(pack: FileWindow, position: number, end: number, hashBytes: number, header: EntryHeader): void {
  const room = Math.min(LONGEST, end - position);
  if (room <= 0) throw new ObjectFault("points outside its pack");
  const start = pack.seek(position, room);
  const bytes = pack.bytes;
  const stop = start + room;
  let at = start;
  let byte = bytes[at++]!;
  header.kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 0x80; scale *= 128) {
    if (at >= stop || scale > 2 ** 46) throw new ObjectFault("has a damaged header");
    byte = bytes[at++]!;
    size += (byte & 0x7f) * scale;
  }
  header.size = size;
  if (header.kind === OFS_DELTA) {
    if (at >= stop) throw new ObjectFault("has a damaged header");
    byte = bytes[at++]!;
    let distance = byte & 0x7f;
    while (byte & 0x80) {
      if (at >= stop || distance > 2 ** 45) throw new ObjectFault("has a damaged header");
      byte = bytes[at++]!;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    header.base = position - distance;
    if (distance === 0 || header.base < 0) throw new ObjectFault("names a base outside its pack");
  } else if (header.kind === REF_DELTA) {
    header.name = at;
    at += hashBytes;
    if (at > stop) throw new ObjectFault("has a damaged header");
  } else if (header.kind !== BLOB && header.kind !== TREE && header.kind !== COMMIT && header.kind !== TAG) {
    throw new ObjectFault("has an unknown kind");
  }
  header.length = at - start;
}

export const emptyHeader = (): EntryHeader => ({ kind: 0, size: 0, length: 0, base: 0, name: 0 });
