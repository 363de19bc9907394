// Reads DER (X.690) node by node, forgiving where people's files are damaged: a node may reach past the bytes at hand,
// which is how a truncated key tells its full size. Refuses indefinite lengths and lengths above 2^31.

import { bytesToNumberBE } from "@noble/curves/utils.js";

export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

export interface Node {
  readonly tag: number;
  /** Offset of the tag byte. */
  readonly start: number;
  /** Offset of the first content byte. */
  readonly content: number;
  /** Declared end; larger than the number of bytes where the node is cut off. */
  readonly end: number;
}

/** The node whose tag byte stands at `at`, or null where no complete header stands before `limit`. */
export function readNode(bytes: Uint8Array, at: number, limit: number = bytes.length): Node | null {
  if (at + 2 > limit) return null;
  const tag = bytes[at]!;
  if ((tag & 0x1f) === 0x1f) return null;
  const first = bytes[at + 1]!;
  if (first < 0x80) return { tag, start: at, content: at + 2, end: at + 2 + first };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4 || at + 2 + octets > limit) return null;
  let length = 0;
  for (let index = 0; index < octets; index++) length = length * 256 + bytes[at + 2 + index]!;
  if (length > 0x7fff_ffff) return null;
  return { tag, start: at, content: at + 2 + octets, end: at + 2 + octets + length };
}

/** The nodes inside a constructed node, as far as their headers are there; only the last can be cut off. At most `most`. */
export function childrenOf(bytes: Uint8Array, parent: Node, most = 64): Node[] {
  const found: Node[] = [];
  const limit = Math.min(parent.end, bytes.length);
  let at = parent.content;
  while (at < limit && found.length < most) {
    const node = readNode(bytes, at, limit);
    if (node === null || node.end > parent.end) break;
    found.push(node);
    at = node.end;
  }
  return found;
}

/** A node's content, shorter than declared where it is cut off. */
export const contentOf = (bytes: Uint8Array, node: Node): Uint8Array => bytes.subarray(node.content, node.end);

export const isWhole = (bytes: Uint8Array, node: Node): boolean => node.end <= bytes.length;

/** Unsigned value of an INTEGER, or null where the node is another, is cut off, or is longer than any key's number (2 KiB). */
export function integerOf(bytes: Uint8Array, node: Node | undefined): bigint | null {
  if (node === undefined || node.tag !== tags.integer || !isWhole(bytes, node) || node.end === node.content) return null;
  if (node.end - node.content > 2049) return null;
  return bytesToNumberBE(contentOf(bytes, node));
}

/** Dotted form of an OBJECT IDENTIFIER, or null where the node is another or is cut off. */
export function oidOf(bytes: Uint8Array, node: Node | undefined): string | null {
  if (node === undefined || node.tag !== tags.oid || !isWhole(bytes, node) || node.end - node.content > 64) return null;
  const parts: number[] = [];
  let value = 0;
  for (const byte of contentOf(bytes, node)) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (parts.length === 0) parts.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else parts.push(value);
    value = 0;
  }
  return parts.join(".");
}
