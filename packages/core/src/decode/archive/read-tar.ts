// tar: ustar, GNU and pax headers. Members are views into the archive, so reading one costs nothing but its header.

import { decodeUtf8, latin1 } from "../latin1.ts";
import { type Bytes, beginning, part, piece } from "../stored-bytes.ts";
import type { Budget, Entry } from "./budget.ts";

const BLOCK = 512;

/** A header's checksum is right: no accident, and the only sign that the oldest archives have. */
export function isTar(bytes: Bytes): boolean {
  if (bytes.length < BLOCK) return false;
  const head = beginning(bytes, BLOCK);
  return head[0] !== 0 && hasRightChecksum(head);
}

/** The names that GNU and pax headers carry are read no further than this. */
const LONGEST_NAME = 65_536;

export function* readTar(bytes: Bytes, budget: Budget): Generator<Entry> {
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const head = piece(bytes, at, at + BLOCK);
    if (head[0] === 0) return;
    if (!hasRightChecksum(head)) {
      yield { name: "(the rest)", bytes: part(bytes, at, bytes.length), problem: "a header of the archive is damaged" };
      return;
    }
    const size = sizeIn(head);
    const type = String.fromCharCode(head[156]!);
    const name = longName ?? nameIn(head);
    longName = null;
    const start = at + BLOCK;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L") longName = untilNul(piece(bytes, start, start + Math.min(size, LONGEST_NAME)));
    else if (type === "x") longName = paxPath(piece(bytes, start, start + Math.min(size, LONGEST_NAME)));
    else if (type === "0" || type === "\0" || type === "7" || type === "S") {
      if (--budget.members < 0) {
        yield { name, bytes: null, problem: "the archives of this file hold too many members; this one and those after it were not read" };
        return;
      }
      const data = part(bytes, start, start + size);
      yield { name, bytes: data, problem: data.length < size ? "it is cut off at the end of the archive" : null };
    }
  }
}

function hasRightChecksum(head: Uint8Array): boolean {
  // Every content is asked whether it is a tar: the digits are read by hand, and hardly any text has some just there.
  let at = 148;
  while (at < 156 && head[at] === 0x20) at++;
  if (!isOctal(head[at]!)) return false;
  let stored = 0;
  for (; at < 156 && isOctal(head[at]!); at++) stored = stored * 8 + head[at]! - 0x30;
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += head[index]!;
  return sum === stored;
}

const isOctal = (byte: number): boolean => byte >= 0x30 && byte < 0x38;

/** Octal digits, or a big-endian number behind a set first bit (GNU, for sizes from 8 GiB). */
function sizeIn(head: Uint8Array): number {
  const field = head.subarray(124, 136);
  if ((field[0]! & 0x80) === 0) return Math.max(0, Number.parseInt(latin1(field), 8) || 0);
  let size = field[0]! & 0x7f;
  for (let index = 1; index < field.length; index++) size = size * 256 + field[index]!;
  return size;
}

function nameIn(head: Uint8Array): string {
  const name = untilNul(head.subarray(0, 100));
  const isUstar = latin1(head.subarray(257, 263)) === "ustar\0";
  const prefix = isUstar ? untilNul(head.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function untilNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end));
}

/** The `path` record of a pax header: `LENGTH path=NAME\n`. */
function paxPath(data: Uint8Array): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(decodeUtf8(data))?.[1] ?? null;
}
