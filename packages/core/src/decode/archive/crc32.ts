// CRC-32 (ISO 3309), by which zip and gzip tell that what was unpacked is what was packed.

import { type Bytes, piece } from "../stored-bytes.ts";

let table: Uint32Array | null = null;

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
}

const PAGE = 1 << 20;

/** Goes on from the sum of what stands before. */
type Add = (page: Uint8Array, before: number) => number;

let add: Add = (page, before) => {
  table ??= makeTable();
  let sum = ~before;
  for (let index = 0; index < page.length; index++) sum = (sum >>> 8) ^ table[(sum ^ page[index]!) & 255]!;
  return ~sum >>> 0;
};

/** Lends a faster way to the same sums, such as Node's own. */
export function lendCrc32(faster: Add): void {
  add = faster;
}

/** Of all bytes, as an unsigned number. */
export function crc32(bytes: Bytes): number {
  let sum = 0;
  for (let start = 0; start < bytes.length; start += PAGE) sum = add(piece(bytes, start, Math.min(bytes.length, start + PAGE)), sum);
  return sum;
}

export const wrongChecksum = "its checksum is wrong: it was changed or damaged after it was packed";
