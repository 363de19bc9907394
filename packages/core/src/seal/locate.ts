// Byte offset to line and column of the file as it lies there: LF, CRLF and lone CR end a line, columns count UTF-16 units.

import { decodeUtf8 } from "../decode/latin1.ts";
import type { Position } from "./sighting.ts";

const LF = 10;
const CR = 13;

export function locate(bytes: Uint8Array, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index++) {
    const code = bytes[index];
    if (code === LF || (code === CR && bytes[index + 1] !== LF)) {
      line++;
      lineStart = index + 1;
    }
  }
  return { line, column: decodeUtf8(bytes.subarray(lineStart, offset)).length + 1 };
}
