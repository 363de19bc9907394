// Text as people see it: a layer's text has one character for each byte, so that names in other scripts must be put together
// again before they are read; and the signs that East Asian and typeset text uses in the place of ASCII's mean the same.

const sequence = /[^\0-\x7f]+/g;

const signs: Readonly<Record<string, string>> = {
  "：": ":",
  "＝": "=",
  "，": ",",
  "、": ",",
  "；": ";",
  "。": ".",
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
  "→": "->",
  "⇒": "=>",
  "｜": "|",
  "\u00a0": " ",
  "\u3000": " ",
  "\u200b": "",
  "\ufeff": "",
};
for (const quote of "“”„«»「」『』《》＂") (signs as Record<string, string>)[quote] = '"';
for (const quote of "‘’‚‹›＇") (signs as Record<string, string>)[quote] = "'";
const sign = new RegExp(`[${Object.keys(signs).join("")}]`, "g");

/**
 * The same text with UTF-8 decoded, those signs in ASCII and every line ended by a line feed alone; bytes that are no UTF-8
 * stay what they are. Lengths may change.
 */
export function asWritten(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!/[^\0-\x7f]/.test(lines)) return lines;
  return lines.replace(sequence, decoded).replace(sign, (one) => signs[one]!);
}

/**
 * The same of stretches of one text, of which every value asks for two. Most texts are plain, and it is found once for a block
 * of them whether there is anything to put together.
 */
export class WrittenText {
  readonly #text: string;
  readonly #blocks: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#blocks = new Uint8Array(Math.ceil(text.length / BLOCK));
  }

  slice(start: number, end: number): string {
    const stretch = this.#text.slice(start, end);
    return this.#isPlain(start, end) ? stretch : asWritten(stretch);
  }

  #isPlain(start: number, end: number): boolean {
    const last = Math.min(this.#blocks.length - 1, Math.floor((end - 1) / BLOCK));
    for (let block = Math.floor(start / BLOCK); block <= last; block++) {
      if (this.#blocks[block] === UNKNOWN)
        this.#blocks[block] = unusual.test(this.#text.slice(block * BLOCK, (block + 1) * BLOCK)) ? UNUSUAL : PLAIN;
      if (this.#blocks[block] === UNUSUAL) return false;
    }
    return true;
  }
}

const BLOCK = 4096;
const UNKNOWN = 0;
const PLAIN = 1;
const UNUSUAL = 2;
/** What `asWritten` changes, or may change. */
const unusual = /[^\0-\x0c\x0e-\x7f]/;

function decoded(run: string): string {
  let written = "";
  const bytes = Array.from({ length: run.length }, (_, index) => (run.charCodeAt(index) < 0x100 ? run.charCodeAt(index) : -1));
  for (let at = 0; at < bytes.length; ) {
    const width = widthAt(bytes, at);
    if (width === 1) written += run[at]!;
    else {
      let code = bytes[at]! & (0xff >> (width + 1));
      for (let next = at + 1; next < at + width; next++) code = (code << 6) | (bytes[next]! & 0x3f);
      written += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    }
    at += width;
  }
  return written;
}

function widthAt(bytes: readonly number[], at: number): number {
  const first = bytes[at]!;
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  for (let next = at + 1; next < at + width; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80 || bytes[next]! < 0) return 1;
  return width;
}
