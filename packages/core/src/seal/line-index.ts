// Byte offset to line and column of a document as it lies there, for any number of offsets in one linear pass: LF, CRLF
// and lone CR end a line, columns count UTF-16 units. In UTF-16 and UTF-32 files units and lines are those of the text.

import { type Encoding, stepOf } from "../decode/encoding.ts";
import type { Position } from "./sighting.ts";

/** Units between two remembered offsets: bounds what one look-up reads on a line of many megabytes. */
const STRIDE = 1024;

const LF = 10;
const CR = 13;

export class LineIndex {
  readonly #bytes: Uint8Array;
  readonly #step: ReturnType<typeof stepOf>;
  /** Byte offset of each line's first character. */
  readonly #lines: number[] = [];
  /** UTF-16 units before each line. */
  readonly #lineUnits: number[] = [];
  readonly #offsets: number[] = [];
  readonly #units: number[] = [];

  /** One pass over `bytes`, from behind its byte-order mark, which no editor counts. */
  constructor(bytes: Uint8Array, encoding: Encoding) {
    this.#bytes = bytes;
    this.#step = stepOf(encoding.kind);
    let offset = encoding.bom;
    let units = 0;
    let mark = 0;
    const single = encoding.kind === "utf-8";
    this.#lines.push(offset);
    this.#lineUnits.push(0);
    while (offset < bytes.length) {
      if (units >= mark) {
        this.#offsets.push(offset);
        this.#units.push(units);
        mark = units + STRIDE;
      }
      let code = bytes[offset]!;
      if (single && code < 0x80) {
        offset++;
        if (code > CR) {
          units++;
          continue;
        }
      } else {
        const step = this.#step(bytes, offset);
        code = step.code;
        offset += step.size;
      }
      units += code > 0xffff ? 2 : 1;
      if (code === LF || (code === CR && (offset >= bytes.length || this.#step(bytes, offset).code !== LF))) {
        this.#lines.push(offset);
        this.#lineUnits.push(units);
      }
    }
  }

  /** 1-based; an offset inside a character counts as the character's own. */
  at(offset: number): Position {
    const line = lastAtMost(this.#lines, offset);
    if (line < 0) return { line: 1, column: 1 };
    return { line: line + 1, column: this.#unitsAt(offset) - this.#lineUnits[line]! + 1 };
  }

  /** Half-open byte range of a 1-based line, with its line end; null where there is no such line. */
  line(line: number): { readonly start: number; readonly end: number } | null {
    const start = this.#lines[line - 1];
    return start === undefined ? null : { start, end: this.#lines[line] ?? this.#bytes.length };
  }

  #unitsAt(offset: number): number {
    const mark = lastAtMost(this.#offsets, offset);
    if (mark < 0) return 0;
    let at = this.#offsets[mark]!;
    let units = this.#units[mark]!;
    while (at < offset) {
      const { size, code } = this.#step(this.#bytes, at);
      at += size;
      if (at <= offset) units += code > 0xffff ? 2 : 1;
    }
    return units;
  }
}

/** Index of the last element that is at most `value` in an ascending list, or -1. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
