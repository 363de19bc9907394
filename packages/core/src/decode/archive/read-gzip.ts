// gzip (RFC 1952): one content, or several joined ones, and the name that the packer may have kept.

import { latin1 } from "../latin1.ts";
import type { Budget, Entry } from "./budget.ts";
import { inflateWithin } from "./inflate.ts";

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && bytes.length >= 18;

export function readGzip(bytes: Uint8Array, budget: Budget): Entry {
  const inflated = inflateWithin(bytes, "gzip", budget);
  return { name: nameIn(bytes), ...inflated };
}

const EXTRA = 4;
const NAME = 8;

function nameIn(bytes: Uint8Array): string | null {
  const flags = bytes[3]!;
  if ((flags & NAME) === 0) return null;
  const start = 10 + (flags & EXTRA ? 2 + bytes[10]! + bytes[11]! * 256 : 0);
  const end = bytes.indexOf(0, start);
  return end > start && end - start < 1024 ? latin1(bytes.subarray(start, end)) : null;
}
