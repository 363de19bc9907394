// BER to DER as far as key containers need it (X.690 section 8): indefinite lengths become definite, octet strings in pieces
// become one. Older tools (NSS, Windows, Java before 9) write PKCS#12 so.

import { tags } from "./der.ts";
import { node } from "./write-der.ts";

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;
/** Containers nest some ten deep; more is made to hurt. */
const DEEPEST = 32;

interface Read {
  readonly bytes: Uint8Array;
  /** Offset behind the node in the source. */
  readonly end: number;
}

/** Larger stores hold no keys. */
const LARGEST = 2 ** 23;

/**
 * The node at the beginning of `bytes` with definite lengths throughout, as far as it goes where it is cut off; null where it is
 * none. Takes time linear in the size, at most once per level.
 */
export function toDefinite(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > LARGEST) return null;
  return readAny(bytes, 0, bytes.length, 0)?.bytes ?? null;
}

function readAny(bytes: Uint8Array, at: number, limit: number, depth: number): Read | null {
  if (at + 2 > limit || depth > DEEPEST) return null;
  const tag = bytes[at]!;
  const first = bytes[at + 1]!;
  if (first === INDEFINITE) {
    if ((tag & CONSTRUCTED) === 0) return null;
    const parts: Uint8Array[] = [];
    let next = at + 2;
    while (!(bytes[next] === 0 && bytes[next + 1] === 0)) {
      const child = readAny(bytes, next, limit, depth + 1);
      // What a cut-off file still holds may tell enough.
      if (child === null) break;
      parts.push(child.bytes);
      next = child.end;
    }
    return { bytes: joined(tag, parts), end: Math.min(next + 2, limit) };
  }
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (octets > 4 || at + 2 + octets > limit) return null;
  let length = octets === 0 ? first : 0;
  for (let index = 0; index < octets; index++) length = length * 256 + bytes[at + 2 + index]!;
  const start = at + 2 + octets;
  const end = start + length;
  if (end > limit) return null;
  if ((tag & CONSTRUCTED) === 0) return { bytes: bytes.subarray(at, end), end };
  const parts: Uint8Array[] = [];
  for (let next = start; next < end; ) {
    const child = readAny(bytes, next, end, depth + 1);
    if (child === null) return null;
    parts.push(child.bytes);
    next = child.end;
  }
  return { bytes: joined(tag, parts), end };
}

/** The pieces of a constructed octet string are one primitive one; all else keeps its children. */
function joined(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  if (tag !== (tags.octetString | CONSTRUCTED)) return node(tag, ...parts);
  return node(tags.octetString, ...parts.map((part) => contentOfWhole(part)));
}

/** Without its header, whose size its second byte tells. */
const contentOfWhole = (part: Uint8Array): Uint8Array => part.subarray(part[1]! < 0x80 ? 2 : 2 + (part[1]! & 0x7f));
