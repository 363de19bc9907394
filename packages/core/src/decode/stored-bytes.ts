// Contents too large to lie in memory: somebody else keeps the bytes and hands out stretches of them. Everything that reads
// a document does so through these functions, so that it does not matter which of the two it is given.

/** Bytes that are read stretch by stretch. */
export interface StoredBytes {
  readonly length: number;
  /** The bytes from `start` to `end`, both inside; valid until the next call at least. Throws where they cannot be read any more. */
  read(start: number, end: number): Uint8Array;
}

export type Bytes = Uint8Array | StoredBytes;

/** What may be held in memory of a stored document for as long as it is looked at. */
const HELD = 8 * 1024 * 1024;

/** The bytes from `start` to `end` as far as there are any, in memory. */
export function piece(bytes: Bytes, start: number, end: number): Uint8Array {
  if (bytes instanceof Uint8Array) return start === 0 && end >= bytes.length ? bytes : bytes.subarray(start, end);
  const from = Math.min(start, bytes.length);
  return bytes.read(from, Math.max(from, Math.min(end, bytes.length)));
}

/** What begins with the first `size` bytes: all of them where they lie in memory, since a view costs more than most looks at it. */
export const beginning = (bytes: Bytes, size: number): Uint8Array => (bytes instanceof Uint8Array ? bytes : piece(bytes, 0, size));

/** The same as a document of its own, in memory only where it is small. */
export function part(bytes: Bytes, start: number, end: number): Bytes {
  if (bytes instanceof Uint8Array) return bytes.subarray(start, end);
  const from = Math.min(start, bytes.length);
  const to = Math.max(from, Math.min(end, bytes.length));
  if (to - from <= HELD) return bytes.read(from, to).slice();
  return { length: to - from, read: (first, last) => bytes.read(from + first, from + last) };
}

const PAGE = 1 << 16;

/** A look at single bytes; 0 outside. Keeps one page, so that neighbours cost no read of their own. */
export function byteReader(bytes: Bytes): (at: number) => number {
  if (bytes instanceof Uint8Array) return (at) => bytes[at] ?? 0;
  let page = new Uint8Array(0);
  let first = 0;
  return (at) => {
    if (at < first || at >= first + page.length) {
      if (!(at >= 0 && at < bytes.length)) return 0;
      first = at - (at % PAGE);
      page = piece(bytes, first, first + PAGE).slice();
    }
    return page[at - first]!;
  };
}
