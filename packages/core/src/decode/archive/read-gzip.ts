// gzip (RFC 1952): one content, or several joined ones, and the name that the packer may have kept.

import { latin1 } from "../latin1.ts";
import { type Bytes, beginning, piece } from "../stored-bytes.ts";
import type { Budget, Entry } from "./budget.ts";
import { inflateWithin, trailerOf } from "./inflate.ts";

const SMALLEST = 18;

export function isGzip(bytes: Bytes): boolean {
  const head = beginning(bytes, 3);
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && bytes.length >= SMALLEST;
}

export function readGzip(bytes: Bytes, budget: Budget): Entry & { readonly bytes: Uint8Array } {
  // The name comes first: what is read of stored bytes may be gone after the next reading.
  const name = nameIn(piece(bytes, 0, LONGEST_HEAD));
  return { name, ...inflateWithin(bytes, "gzip", budget, trailerOf(bytes).size) };
}

const LONGEST_NAME = 1024;
const LONGEST_HEAD = 12 + 0xffff + LONGEST_NAME + 1;

const EXTRA = 4;
const NAME = 8;

function nameIn(bytes: Uint8Array): string | null {
  const flags = bytes[3]!;
  if ((flags & NAME) === 0) return null;
  const start = 10 + (flags & EXTRA ? 2 + bytes[10]! + bytes[11]! * 256 : 0);
  const end = bytes.indexOf(0, start);
  return end > start && end - start < LONGEST_NAME ? latin1(bytes.subarray(start, end)) : null;
}
