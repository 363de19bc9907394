// Byte offsets of a document as it lies there to lines and columns, for any number of offsets in one pass and with no more
// memory than they need: LF, CRLF and lone CR end a line, columns count UTF-16 units. In UTF-16 and UTF-32 files units and
// lines are those of the text.

import { type Encoding, stepOf } from "../decode/encoding.ts";
import { type Bytes, piece } from "../decode/stored-bytes.ts";
import type { Position } from "./sighting.ts";

/** Bytes looked at together, and those read on behind them so that a character or a CRLF on the border is whole. */
const STRETCH = 4 * 1024 * 1024;
const AHEAD = 8;

const LF = 10;
const CR = 13;

/** 1 for what is one unit and ends no line: most of a document needs no closer look. */
const isPlain = Uint8Array.from({ length: 256 }, (_, code) => (code < 0x80 && code !== LF && code !== CR ? 1 : 0));

interface Range {
  readonly start: number;
  readonly end: number;
}

export class LineIndex {
  readonly #positions = new Map<number, Position>();
  readonly #ranges = new Map<number, Range>();

  /** One pass over `bytes`, from behind its byte-order mark, which no editor counts; as far as the last of the offsets' lines. */
  constructor(bytes: Bytes, encoding: Encoding, offsets: Iterable<number>) {
    const step = stepOf(encoding.kind);
    const single = encoding.kind === "utf-8";
    const wanted = [...new Set(offsets)].sort((a, b) => a - b);
    let next = 0;
    let [line, lineStart, before] = [1, encoding.bom, encoding.bom];
    let units = 0;
    let isWanted = false;
    const note = (): void => {
      this.#positions.set(wanted[next++]!, { line, column: units + 1 });
      isWanted = true;
    };
    const endLine = (end: number): void => {
      if (isWanted) {
        this.#ranges.set(line, { start: lineStart, end });
        if (line > 1) this.#ranges.set(line - 1, { start: before, end: lineStart });
      }
      isWanted = false;
      [before, lineStart] = [lineStart, end];
      line++;
      units = 0;
    };
    for (let from = encoding.bom; from < bytes.length; ) {
      const held = piece(bytes, from, from + STRETCH + AHEAD);
      const most = Math.min(held.length, STRETCH);
      let at = 0;
      while (at < most) {
        // Nobody asks for columns on the lines before the next offset's.
        if (single && next < wanted.length && !isWanted && from + at === lineStart) {
          const skipped = linesBefore(held, at, Math.min(most, wanted[next]! - from));
          if (skipped.count > 0) {
            [before, lineStart] = [from + skipped.last, from + skipped.end];
            line += skipped.count;
            at = skipped.end;
          }
        }
        if (single) {
          const stop = next < wanted.length ? Math.min(most, wanted[next]! - from) : most;
          const begun = at;
          while (at < stop && isPlain[held[at]!] === 1) at++;
          units += at - begun;
          if (at >= most) break;
        }
        let code = held[at]!;
        let size = 1;
        if (!single || code >= 0x80) ({ code, size } = step(held, at));
        while (next < wanted.length && wanted[next]! < from + at + size) note();
        at += size;
        if (code === LF || (code === CR && (at >= held.length || step(held, at).code !== LF))) {
          endLine(from + at);
          if (next === wanted.length) return;
        } else units += code > 0xffff ? 2 : 1;
      }
      from += at;
    }
    while (next < wanted.length) note();
    endLine(bytes.length);
  }

  /** 1-based, of one of the offsets given; an offset inside a character counts as the character's own. */
  at(offset: number): Position {
    return this.#positions.get(offset)!;
  }

  /** Half-open byte range, with its line end, of a line in which one of the offsets lies, or of the line before; null for others. */
  line(line: number): Range | null {
    return this.#ranges.get(line) ?? null;
  }
}

/** How many lines that begin at `from` end before `stop`, where the last of them begins and where it ends; a CR that LF may follow ends none here. */
function linesBefore(bytes: Uint8Array, from: number, stop: number): { count: number; last: number; end: number } {
  let [count, last, end] = [0, from, from];
  for (let at = from; at < stop; at++) {
    const byte = bytes[at]!;
    if (byte > CR || (byte !== LF && (byte !== CR || at + 1 >= stop || bytes[at + 1] === LF))) continue;
    count++;
    last = end;
    end = at + 1;
  }
  return { count, last, end };
}
