// Writes the few DER nodes that a public key in SubjectPublicKeyInfo form (RFC 5280 section 4.1) is made of.

import { numberToBytesBE } from "@noble/curves/utils.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { tags } from "./der.ts";

/** Any node up to 2^24 bytes; larger ones have no place in a key container. */
export function node(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...contents);
  const size = content.length;
  if (size < 0x80) return concatBytes(Uint8Array.of(tag, size), content);
  const octets = size < 0x100 ? [size] : size < 0x10000 ? [size >> 8, size & 255] : [size >> 16, (size >> 8) & 255, size & 255];
  return concatBytes(Uint8Array.of(tag, 0x80 | octets.length, ...octets), content);
}

export const sequence = (...contents: readonly Uint8Array[]): Uint8Array => node(tags.sequence, ...contents);

/** Minimal two's complement of a value that is not negative. */
export function integer(value: bigint): Uint8Array {
  const bytes = numberToBytesBE(value, Math.floor(value.toString(16).length / 2) + 1);
  let skip = 0;
  while (skip < bytes.length - 1 && bytes[skip] === 0 && bytes[skip + 1]! < 0x80) skip++;
  return node(tags.integer, bytes.subarray(skip));
}

export const bitString = (content: Uint8Array): Uint8Array => node(tags.bitString, Uint8Array.of(0), content);

export const nullNode: Uint8Array = Uint8Array.of(tags.null, 0);

export function oid(dotted: string): Uint8Array {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  const bytes: number[] = [];
  for (const part of [first! * 40 + second!, ...rest]) {
    const septets = [part & 0x7f];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128)) septets.unshift((left & 0x7f) | 0x80);
    bytes.push(...septets);
  }
  return node(tags.oid, Uint8Array.from(bytes));
}
