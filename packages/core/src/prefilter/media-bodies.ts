// Images, fonts and sounds in base64, in one run or line by line: megabytes in which nothing can be read, and in which any
// short word turns up by chance. They are no places. What decodes to text or to an archive (SVG, gzip) is left in.

import { latin1 } from "../decode/latin1.ts";
import type { Run } from "./places.ts";

const heads = [
  "iVBORw0KGgo", // PNG
  "/9j/", // JPEG
  "R0lGOD", // GIF
  "UklGR", // RIFF: WebP, WAV
  "d09GR", // WOFF
  "d09GM", // WOFF 2
  "AAEAAAA", // TrueType
  "T1RUTw", // OpenType
  "AAABAA", // Windows icon
  "T2dnUw", // Ogg
  "SUQz", // MP3
].map((head) => Uint8Array.from(head, (character) => character.charCodeAt(0)));

/** A single run is a body from this length on. */
const WHOLE = 200;
/** Lines of a body are at least this wide: MIME has 76 columns, PEM 64, some tools 60. */
const WIDTH = 60;
/** How far behind an assignment's beginning the body may start. */
const NAME = 64;
/** Bytes between two lines at most, lines among them that are too uniform to be places. */
const GAP = 4096;

const EQUALS = 0x3d;
const PLUS = 0x2b;
const SLASH = 0x2f;

/** One line end of a body: plain, escaped (`\n`) or as a reference (`&#10;`), of mail, a string over lines, or a sum of literals. */
const lineEnd =
  /(?:\\{1,2}n["'][ \t]{0,8},)?["'`]?[ \t]{0,8}[+.]?[ \t]{0,8}(?:\\?(?:\r\n|\n|\r)|(?:\\{1,2}r)?\\{1,2}n|(?:&#(?:13|[xX]0?[dD]);)?&#(?:10|[xX]0?[aA]);)[ \t]{0,256}[+.]?[ \t]{0,8}["'`]?/y;
const uniform = /[A-Za-z0-9+/]*/y;

/**
 * The runs (ascending) without those that make up such a body. Stays what could be a key behind it: a last line that is shorter
 * than the others, and last lines without any sign, which of 64 digits of a body one in seven has.
 */
export function withoutMedia(bytes: Uint8Array, runs: Run[]): Run[] {
  let kept: Run[] | null = null;
  for (let index = 0; index < runs.length; index++) {
    const start = headIn(bytes, runs[index]!);
    const width = start < 0 ? 0 : runs[index]!.end - start;
    let last = index;
    if (width >= WIDTH) while (last + 1 < runs.length && goesOn(bytes, runs[last]!, runs[last + 1]!, width)) last++;
    while (last > index && !holdsSign(bytes, runs[last]!)) last--;
    const isBody = width >= WHOLE || last > index;
    if (isBody) {
      kept ??= runs.slice(0, index);
      index = last;
    } else kept?.push(runs[index]!);
  }
  return kept ?? runs;
}

/** Where the body begins: at the run's start or behind an assignment; -1 where none does. */
function headIn(bytes: Uint8Array, { start, end }: Run): number {
  if (end - start < WIDTH) return -1;
  if (isHead(bytes, start)) return start;
  for (let at = start; at < start + NAME && at < end; at++) if (bytes[at] === EQUALS) return isHead(bytes, at + 1) ? at + 1 : -1;
  return -1;
}

const isHead = (bytes: Uint8Array, at: number): boolean => heads.some((head) => head.every((byte, offset) => bytes[at + offset] === byte));

/** Whether the next run is a line as wide as the first one, with nothing but line ends and whole lines before it. */
function goesOn(bytes: Uint8Array, before: Run, next: Run, width: number): boolean {
  // Where a line end is escaped, its letter belongs to the run.
  const start = next.end - width;
  if (start - next.start < 0 || start - next.start > 1 || start - before.end > GAP) return false;
  const gap = latin1(bytes.subarray(before.end, start));
  for (let at = 0; ; ) {
    lineEnd.lastIndex = at;
    if (!lineEnd.test(gap)) return false;
    at = lineEnd.lastIndex;
    if (at === gap.length) return true;
    uniform.lastIndex = at;
    uniform.test(gap);
    if (uniform.lastIndex - at !== width) return false;
    at = uniform.lastIndex;
  }
}

function holdsSign(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let index = start; index < end; index++) if (bytes[index] === PLUS || bytes[index] === SLASH) return true;
  return false;
}
