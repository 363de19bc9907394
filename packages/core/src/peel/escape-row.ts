// Escapes with nothing between them. A long row of them is kept as one stretch: an image in a source file has a million in a
// row, and each that is kept costs a hundred times its bytes. Nearly all of those are `\x41`, on many lines that a backslash joins,
// and are read without a thing for each.

import type { Wrapped } from "../decode/splice.ts";
import { putUtf8 } from "../decode/transcode.ts";
import { codeOfHexEscape, HEX_ESCAPE, isHexEscape } from "../prefilter/hex-escape.ts";

/** As many escapes are kept as one. */
export const LONG_ROW = 16;

const BACKSLASH = 0x5c;
const LF = 10;
const CR = 13;
/** So many bytes of `\x41` are a long row. */
export const SHORTEST_HEX_ROW = LONG_ROW * HEX_ESCAPE;

/** Where the escapes `\x41` end of which the first stands at `from` and the last begins before `roof`; `from` where none does. */
export function endOfHexRow(bytes: Uint8Array, from: number, roof: number): number {
  let end = from;
  for (let at = from; at < roof && isHexEscape(bytes, at); at = behindLineEnd(bytes, end)) end = at + HEX_ESCAPE;
  return end;
}

/** Behind the backslash and the line end that may stand there. */
function behindLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== BACKSLASH) return at;
  if (bytes[at + 1] === LF) return at + 2;
  return bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 3 : at;
}

/** What such a row stands for: each escape is a character. */
export function readHexRow(bytes: Uint8Array, start: number, end: number): Wrapped {
  // No character of these takes more than two bytes.
  const held = new Uint8Array(Math.floor((end - start) / HEX_ESCAPE) * 2);
  const starts = new Uint32Array(held.length);
  let size = 0;
  for (let at = start; at < end; at = behindLineEnd(bytes, at + HEX_ESCAPE)) {
    const code = codeOfHexEscape(bytes, at);
    starts[size] = at;
    if (code < 0x80) held[size++] = code;
    else {
      starts[size + 1] = at;
      size += putUtf8(held, size, code);
    }
  }
  return { start, end, kind: "escapes", bytes: held.subarray(0, size), starts: starts.subarray(0, size) };
}

/** A row as one stretch. */
export function joined(row: readonly Wrapped[]): Wrapped {
  if (row.length === 1) return row[0]!;
  const bytes = new Uint8Array(row.reduce((sum, one) => sum + one.bytes.length, 0));
  const starts = new Uint32Array(bytes.length);
  let at = 0;
  for (const one of row) {
    bytes.set(one.bytes, at);
    if (one.starts === null) starts.fill(one.start, at, at + one.bytes.length);
    else starts.set(one.starts, at);
    at += one.bytes.length;
  }
  return { start: row[0]!.start, end: row.at(-1)!.end, kind: row[0]!.kind, bytes, starts };
}
