// The lines of a text, as far as they may enclose what stands below them: how far each is indented, and whether it may be a
// header. Every value of a text asks for the hundred lines above it, so they are read once, block by block as they are asked for.

import { firstFrom } from "./first-from.ts";
import { isLineEnd } from "./reach.ts";

const BLOCK = 4096;
/** Characters of a line that are looked at. */
export const LONGEST_LINE = 200;

/** Instead of an indentation: the line holds nothing. */
export const BLANK = 255;

/** What a line's first sign may make of it. */
export const ORDINARY = 0;
export const SECTION = 1;
export const HEADING = 2;

/** `start`: where the line begins. `indent`: blanks before its text, or `BLANK`. `kind`: one of the three. */
export type SeeLine = (start: number, indent: number, kind: number) => boolean;

interface Block {
  readonly starts: Int32Array;
  readonly indents: Uint8Array;
  readonly kinds: Uint8Array;
}

const starts = new Int32Array(BLOCK);
const indents = new Uint8Array(BLOCK);
const kinds = new Uint8Array(BLOCK);

export class Lines {
  readonly #text: string;
  readonly #blocks: (Block | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Shows the lines that begin before `end` and not before `floor`, the nearest first, until `seen` says that it is enough. Where
   * `floor` stands in the middle of a line, the rest of that line is the last one shown.
   */
  above(end: number, floor: number, seen: SeeLine): void {
    for (let at = end; at > floor; at = Math.floor((at - 1) / BLOCK) * BLOCK) {
      const block = this.#blockOf(at - 1);
      for (let index = firstFrom(block.starts, at) - 1; index >= 0; index--) {
        const start = block.starts[index]!;
        if (start < floor) break;
        if (!seen(start, block.indents[index]!, block.kinds[index]!)) return;
      }
    }
    if (floor === 0 || floor >= end || isLineEnd(this.#text.charCodeAt(floor - 1))) return;
    const indent = indentAt(this.#text, floor);
    seen(floor, indent, kindAt(this.#text, floor, indent));
  }

  #blockOf(offset: number): Block {
    const number = Math.floor(offset / BLOCK);
    let block = this.#blocks[number];
    if (block === undefined) {
      block = read(this.#text, number * BLOCK, Math.min(this.#text.length, (number + 1) * BLOCK));
      this.#blocks[number] = block;
    }
    return block;
  }
}

/** The lines that begin from `from` on and before `to`. */
function read(text: string, from: number, to: number): Block {
  let count = 0;
  const begin = (place: number): void => {
    starts[count] = place;
    const indent = indentAt(text, place);
    indents[count] = indent;
    kinds[count++] = kindAt(text, place, indent);
  };
  if (from === 0 || isLineEnd(text.charCodeAt(from - 1))) begin(from);
  // A slice, since a search in the whole text would go on to the next line end, however far away.
  const block = text.slice(from, to - 1);
  if (block.includes("\r")) {
    for (let at = 0; at < block.length; at++) if (isLineEnd(block.charCodeAt(at))) begin(from + at + 1);
  } else for (let at = block.indexOf("\n"); at >= 0; at = block.indexOf("\n", at + 1)) begin(from + at + 1);
  return { starts: starts.slice(0, count), indents: indents.slice(0, count), kinds: kinds.slice(0, count) };
}

function indentAt(text: string, start: number): number {
  const end = Math.min(text.length, start + LONGEST_LINE);
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 9)) at++;
  if (at === end || isLineEnd(text.charCodeAt(at))) return BLANK;
  const indent = at - start;
  // Rare blanks, behind which there may be nothing more.
  while (at < end && !isLineEnd(text.charCodeAt(at)) && text[at]!.trim() === "") at++;
  return at === end || isLineEnd(text.charCodeAt(at)) ? BLANK : indent;
}

function kindAt(text: string, start: number, indent: number): number {
  if (indent === BLANK) return ORDINARY;
  if (text[start + indent] === "[") return SECTION;
  return text[start] === "#" || text[start] === "=" ? HEADING : ORDINARY;
}
