// tar: ustar, GNU and pax headers. Members are views into the archive, so reading one costs nothing but its header.

import { decodeUtf8, latin1 } from "../latin1.ts";
import type { Budget, Entry } from "./budget.ts";

const BLOCK = 512;

/** A header's checksum is right: no accident, and the only sign that the oldest archives have. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && bytes[0] !== 0 && hasRightChecksum(bytes, 0);
}

export function* readTar(bytes: Uint8Array, budget: Budget): Generator<Entry> {
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    if (bytes[at] === 0) return;
    if (!hasRightChecksum(bytes, at)) {
      yield { name: "(the rest)", bytes: bytes.subarray(at), problem: "a header of the archive is damaged" };
      return;
    }
    const size = sizeAt(bytes, at + 124);
    const type = String.fromCharCode(bytes[at + 156]!);
    const data = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const name = longName ?? nameAt(bytes, at);
    longName = null;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L") longName = untilNul(data);
    else if (type === "x") longName = paxPath(data);
    else if (type === "0" || type === "\0" || type === "7" || type === "S") {
      if (--budget.members < 0) {
        yield { name, bytes: null, problem: "the archives of this file hold too many members; this one and those after it were not read" };
        return;
      }
      yield { name, bytes: data, problem: data.length < size ? "it is cut off at the end of the archive" : null };
    }
  }
}

function hasRightChecksum(bytes: Uint8Array, at: number): boolean {
  const stored = Number.parseInt(latin1(bytes.subarray(at + 148, at + 156)), 8);
  if (Number.isNaN(stored)) return false;
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += bytes[at + index]!;
  return sum === stored;
}

/** Octal digits, or a big-endian number behind a set first bit (GNU, for sizes from 8 GiB). */
function sizeAt(bytes: Uint8Array, at: number): number {
  if ((bytes[at]! & 0x80) === 0) return Math.max(0, Number.parseInt(latin1(bytes.subarray(at, at + 12)), 8) || 0);
  let size = bytes[at]! & 0x7f;
  for (let index = 1; index < 12; index++) size = size * 256 + bytes[at + index]!;
  return size;
}

function nameAt(bytes: Uint8Array, at: number): string {
  const name = untilNul(bytes.subarray(at, at + 100));
  const isUstar = latin1(bytes.subarray(at + 257, at + 263)) === "ustar\0";
  const prefix = isUstar ? untilNul(bytes.subarray(at + 345, at + 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function untilNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end));
}

/** The `path` record of a pax header: `LENGTH path=NAME\n`. */
function paxPath(data: Uint8Array): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(decodeUtf8(data.subarray(0, 65_536)))?.[1] ?? null;
}
