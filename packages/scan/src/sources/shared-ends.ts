// Large blobs are compared without being held: what two of them share at the beginning and at the end, in whole lines, is
// old; what lies between counts as new, although a diff might find more of it again.

import { type GitPlace, readContents } from "@hodlguard/git";

export interface SharedEnds {
  /** Offset in the newer blob up to which it begins with whole lines of the older one. */
  readonly upTo: number;
  /** Offset in the newer blob from which on it ends with whole lines of the older one. */
  readonly from: number;
}

interface Readable {
  readonly length: number;
  read(start: number, end: number): Uint8Array;
}

/** Null where one of the two cannot be read. */
export async function sharedEnds(place: GitPlace, before: string, after: string): Promise<SharedEnds | null> {
  for await (const newer of readContents(place, [after], Number.POSITIVE_INFINITY)) {
    for await (const older of readContents(place, [before], Number.POSITIVE_INFINITY))
      return "unread" in newer || "unread" in older ? null : compare(readable(older.bytes), readable(newer.bytes));
  }
  return null;
}

const readable = (bytes: Buffer | Readable): Readable =>
  Buffer.isBuffer(bytes) ? { length: bytes.length, read: (start, end) => bytes.subarray(start, end) } : bytes;

const STRETCH = 1 << 20;
const LF = 10;

/** Exported for its test alone. */
export function compare(older: Readable, newer: Readable, stretch = STRETCH): SharedEnds {
  const most = Math.min(older.length, newer.length);
  let shared = 0;
  let upTo = 0;
  for (let differs = false; !differs && shared < most; ) {
    const size = Math.min(stretch, most - shared);
    const [one, other] = [older.read(shared, shared + size), newer.read(shared, shared + size)];
    let at = 0;
    for (; at < size && one[at] === other[at]; at++) if (one[at] === LF) upTo = shared + at + 1;
    differs = at < size;
    shared += at;
  }
  if (shared === newer.length && shared === older.length) return { upTo: newer.length, from: 0 };
  // Lines that are shared at the beginning are not shared at the end once more.
  const rest = most - upTo;
  let behind = 0;
  let from = newer.length;
  for (let differs = false; !differs && behind < rest; ) {
    const size = Math.min(stretch, rest - behind);
    const one = older.read(older.length - behind - size, older.length - behind);
    const other = newer.read(newer.length - behind - size, newer.length - behind);
    let at = 0;
    for (; at < size && one[size - 1 - at] === other[size - 1 - at]; at++) if (one[size - 1 - at] === LF) from = newer.length - behind - at;
    differs = at < size;
    behind += at;
  }
  if (startsLine(older, older.length - behind) && startsLine(newer, newer.length - behind)) from = newer.length - behind;
  return { upTo, from };
}

const startsLine = (bytes: Readable, at: number): boolean => at === 0 || bytes.read(at - 1, at)[0] === LF;
