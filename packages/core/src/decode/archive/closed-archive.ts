// Archives and packed files that nothing here opens. They are told by their first bytes, so that what lies in them is named as
// not read and never taken for clean.

import { latin1 } from "../latin1.ts";
import { type Bytes, beginning } from "../stored-bytes.ts";

const heads: readonly (readonly [head: string, name: string])[] = [
  ["7z\xbc\xaf\x27\x1c", "7z"],
  ["\xfd7zXZ\0", "xz"],
  ["Rar!\x1a\x07", "rar"],
  ["\x28\xb5\x2f\xfd", "zstd"],
  ["\x04\x22\x4d\x18", "lz4"],
  ["LZIP\x01", "lzip"],
  ["MSCF\0\0\0\0", "cabinet"],
];
/** A block size, then the first block's mark or the end's: both are digits of pi and of its root. */
const bzip2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;

const LONGEST = 10;
const firsts = new Set([...heads.map(([head]) => head.charCodeAt(0)), 0x42]);

/** The kind of archive, or null where it is none of these. */
export function closedArchive(bytes: Bytes): string | null {
  const head = beginning(bytes, LONGEST);
  if (!firsts.has(head[0]!)) return null;
  const text = latin1(head.subarray(0, LONGEST));
  return heads.find(([start]) => text.startsWith(start))?.[1] ?? (bzip2.test(text) ? "bzip2" : null);
}
