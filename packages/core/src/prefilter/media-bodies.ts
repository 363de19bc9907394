// Images, fonts and sounds in base64, in one run or line by line: megabytes in which nothing can be read, and in which any
// short word turns up by chance. They are no places. What decodes to text or to an archive (SVG, gzip) is left in.

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
/** Bytes between two lines at most: line ends, indentation, quotes and signs of a program, and lines too uniform to be places. */
const GAP = 4096;

const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
/** Line ends come escaped (`\n`) and as references (`&#10;`) too. */
const between = Uint8Array.from({ length: 256 }, (_, code) => (/[\w+/=\s"'`,.\\&#;]/.test(String.fromCharCode(code)) ? 1 : 0));

/** The runs (ascending) without those that make up such a body. A last line that is shorter than the others stays. */
export function withoutMedia(bytes: Uint8Array, runs: Run[]): Run[] {
  let kept: Run[] | null = null;
  for (let index = 0; index < runs.length; index++) {
    const start = headIn(bytes, runs[index]!);
    const width = start < 0 ? 0 : runs[index]!.end - start;
    let last = index;
    if (width >= WIDTH) while (last + 1 < runs.length && goesOn(bytes, runs[last]!, runs[last + 1]!, width)) last++;
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

/** Whether the next run is a line as wide as the first one, an escaped line end (`\n`) before it apart. */
function goesOn(bytes: Uint8Array, before: Run, next: Run, width: number): boolean {
  const escaped = bytes[next.start - 1] === BACKSLASH ? 1 : 0;
  if (next.end - next.start !== width + escaped || next.start - before.end > GAP) return false;
  for (let at = before.end; at < next.start; at++) if (between[bytes[at]!] === 0) return false;
  return true;
}
