// UTF-16 and UTF-32 text as UTF-8, with the way back: `starts` tells for each byte where its character begins.

import type { Encoding } from "./encoding.ts";
import { stepOf } from "./encoding.ts";
import type { Wrapped } from "./splice.ts";

/** `bytes[from, to)` re-encoded; offsets in the result count from the beginning of `bytes`. A byte-order mark is left out. */
export function transcode(bytes: Uint8Array, encoding: Encoding, from: number, to: number): Wrapped {
  const step = stepOf(encoding.kind);
  const most = Math.ceil((to - from) * 1.5) + 4;
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let offset = Math.max(from, encoding.bom);
  while (offset < to) {
    const { size: width, code } = step(bytes, offset);
    const length = putUtf8(out, size, code);
    starts.fill(offset, size, size + length);
    size += length;
    offset += width;
  }
  return { start: from, end: to, kind: encoding.kind, bytes: out.subarray(0, size), starts: starts.subarray(0, size) };
}

/** Writes one code point, tells how many bytes it took. */
export function putUtf8(out: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    out[at] = code;
    return 1;
  }
  const trailing = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  out[at] = (0xff00 >> (trailing + 1)) | (code >> (6 * trailing));
  for (let index = 1; index <= trailing; index++) out[at + index] = 0x80 | ((code >> (6 * (trailing - index))) & 0x3f);
  return trailing + 1;
}
