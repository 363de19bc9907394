// The words of a phrase stretch with their places, and what stands between them. A Han character is a word by itself.

import { decodeUtf8 } from "../../decode/latin1.ts";
import type { Run } from "../../prefilter/places.ts";

export interface Word {
  /** NFKD, lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * What separates it from the word before, blanks and numbers taken out: `""` for nothing at all, ` ` for blanks alone,
   * else the signs, led by one or two line feeds where it crosses a line or a blank line.
   */
  readonly gap: string;
}

/** In ascending order; takes time linear in the stretch. */
export function readWords(bytes: Uint8Array, run: Run): Word[] {
  const words: Word[] = [];
  let end = run.start;
  let index = run.start;
  while (index < run.end) {
    const size = characterAt(bytes, index);
    if (size === 0) {
      index += bytes[index] === 0x5c && /[nrt]/.test(String.fromCharCode(bytes[index + 1] ?? 0)) ? 2 : 1;
      continue;
    }
    const start = index;
    const han = size === 3 && isHan(bytes, index);
    index += size;
    if (!han) {
      for (let next = characterAt(bytes, index); index < run.end && next !== 0; next = characterAt(bytes, index)) {
        if (next === 3 && isHan(bytes, index)) break;
        index += next;
      }
    }
    const text = decodeUtf8(bytes.subarray(start, index)).toLowerCase().normalize("NFKD");
    words.push({ text, start, end: index, gap: gapOf(decodeUtf8(bytes.subarray(end, start))) });
    end = index;
  }
  return words;
}

/** Bytes of the letter at `index`, 0 where none begins. */
function characterAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index] ?? 0;
  if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 0x80) return 1;
  if (byte === 0xc3 || byte === 0xcc || byte === 0xd0 || byte === 0xd1) return 2;
  if (byte === 0xe3 && bytes[index + 1] === 0x80) return 0;
  return byte >= 0xe1 && byte <= 0xed ? 3 : 0;
}

/** U+4E00 to U+9FFF. */
const isHan = (bytes: Uint8Array, index: number): boolean => {
  const code = ((bytes[index]! & 15) << 12) | ((bytes[index + 1]! & 63) << 6) | (bytes[index + 2]! & 63);
  return code >= 0x4e00 && code <= 0x9fff;
};

function gapOf(between: string): string {
  if (between === "") return "";
  const text = between.replace(/\\[nrt]/g, "\n").replace(/\r\n?/g, "\n");
  const signs = text.replace(/[\s\d]+/g, "");
  const feeds = text.split("\n").length - 1;
  if (feeds > 0) return `${feeds > 1 ? "\n\n" : "\n"}${signs}`;
  return signs === "" ? " " : signs;
}
