// Reads `hodlguard:allow RULE[, RULE] -- reason` out of a comment of any language. It counts on the finding's own line,
// and on the line before where nothing else stands; without a rule or without a reason it does not count at all.

import { type Encoding, stepOf } from "../decode/encoding.ts";
import { type Bytes, piece } from "../decode/stored-bytes.ts";
import type { LineIndex } from "./line-index.ts";
import type { InlineAllowance } from "./sighting.ts";

/** What opens a comment, longest first where one begins another. `*` and `..` lead the inner lines of block comments. */
const opener = String.raw`\/\/|#|--|;|<!--|\/?\*|%|'|"""|\{-|\(\*|!|\.\.|::|\\"|\b(?:REM|dnl|C)\b|"(?:\/\/|#|_?comment)"\s*:`;
const mention = /hodlguard:allow[ \t]+([A-Za-z0-9][\w-]*(?:[ \t]*,[ \t]*[A-Za-z0-9][\w-]*)*)[ \t]+--[ \t]+(.*)/;
const commentBefore = new RegExp(opener, "i");
/** Comment openers, brackets and blanks alone: what may stand before an allowance that is alone on its line. */
const onlyOpener = new RegExp(String.raw`^[\s"'{(<\[]*(?:(?:${opener})[\s"'{(<\[!*]*)+$`, "i");
/** What ends a comment or a string around it, not part of the reason. */
const closer = /\s*(?:\*+\/|-->|--%>|%>|#\}|\}\}|-\}|\*\)|"""|",?|',?|%\})?\s*$/;

/** A line longer than this is read at both ends only: a comment stands at the beginning or at the end. */
const LONGEST_LINE = 4096;

export class InlineAllowances {
  readonly #bytes: Bytes;
  readonly #encoding: Encoding;
  readonly #lines: LineIndex;
  readonly #known = new Map<number, readonly InlineAllowance[]>();

  constructor(bytes: Bytes, encoding: Encoding, lines: LineIndex) {
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#lines = lines;
  }

  /** Allowances that hold for a finding that begins on the given 1-based line. Each line is read once. */
  at(line: number): readonly InlineAllowance[] {
    let known = this.#known.get(line);
    if (known === undefined) {
      known = [...parseAllowance(this.#text(line), line, false), ...parseAllowance(this.#text(line - 1), line - 1, true)];
      this.#known.set(line, known);
    }
    return known;
  }

  #text(line: number): string {
    const range = this.#lines.line(line);
    if (range === null) return "";
    const { start, end } = range;
    if (end - start <= 2 * LONGEST_LINE) return this.#decode(start, end);
    return `${this.#decode(start, start + LONGEST_LINE)}\n${this.#decode(end - LONGEST_LINE - ((end - LONGEST_LINE) % 4), end)}`;
  }

  #decode(start: number, end: number): string {
    const step = stepOf(this.#encoding.kind);
    const bytes = piece(this.#bytes, start, end);
    const characters: string[] = [];
    for (let offset = 0; offset < bytes.length; ) {
      const { size, code } = step(bytes, offset);
      characters.push(String.fromCodePoint(code));
      offset += size;
    }
    return characters.join("");
  }
}

/** One entry per rule named. `alone`: the line must hold nothing but the allowance. */
export function parseAllowance(text: string, line: number, alone: boolean): InlineAllowance[] {
  const match = mention.exec(text);
  if (match === null) return [];
  const before = text.slice(0, match.index);
  if (!(alone ? onlyOpener : commentBefore).test(before)) return [];
  const reason = match[2]!.replace(closer, "").trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) return [];
  return match[1]!.split(",").map((rule) => ({ rule: rule.trim(), reason, line }));
}
