// base64 (RFC 4648, both alphabets) that holds text, an archive or a binary key container, on one line or wrapped over many.
// Whether a piece is worth decoding its first sixteen characters tell, so noise costs no more than those.

import { isArchive } from "../decode/documents.ts";
import { encodingOf } from "../decode/encoding.ts";
import type { Wrapped } from "../decode/splice.ts";
import { transcode } from "../decode/transcode.ts";
import { isBinaryContainer } from "../prefilter/find-marks.ts";
import type { Run } from "../prefilter/places.ts";
import { isText } from "./readable.ts";

const values = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  values[character.charCodeAt(0)] = value;
});
values[0x2d] = 62;
values[0x5f] = 63;

const PAD = 0x3d;
const SHORTEST = 16;
/** An archive needs its end: only what decodes to at most this is looked into. */
const LARGEST_CONTENT = 16 * 1024 * 1024;

export interface Base64 {
  readonly wrapped: Wrapped;
  /** `text` and `container` are read in place; an `archive` is opened; `noise` only began as if it were something. */
  readonly holds: "text" | "container" | "archive" | "noise";
}

const none: readonly Base64[] = [];

/**
 * What the run holds, piece by piece, ascending; a piece may reach over line ends beyond the run. Whoever goes on behind the
 * end of each piece, noise too, reads every byte once.
 */
export function base64In(bytes: Uint8Array, run: Run): readonly Base64[] {
  let pieces: Base64[] | null = null;
  let start = run.start;
  while (start < run.end) {
    let end = start;
    while (end < run.end && bytes[end] !== PAD) end++;
    const piece = end - start >= SHORTEST ? read(bytes, start) : null;
    if (piece !== null) {
      pieces ??= [];
      pieces.push(piece);
    }
    start = Math.max(end, piece?.wrapped.end ?? 0);
    while (start < run.end && bytes[start] === PAD) start++;
  }
  return pieces ?? none;
}

function read(bytes: Uint8Array, start: number): Base64 | null {
  if (!looksLikeContent(headAt(bytes, start)) || isBehindDashes(bytes, start)) return null;
  const end = endOfLines(bytes, start);
  const noise: Base64 = { holds: "noise", wrapped: { start, end, kind: "base64", bytes: empty, starts: null } };
  if (((end - start) * 3) / 4 > LARGEST_CONTENT) return noise;
  const decoded = decode(bytes, start, end);
  const held = decoded.bytes;
  const wrapped: Wrapped = { start, end, kind: "base64", ...decoded };
  const encoding = encodingOf(held);
  if (encoding.kind !== "utf-8") {
    const text = transcode(held, encoding, 0, held.length);
    return isText(text.bytes)
      ? { holds: "text", wrapped: { ...wrapped, bytes: text.bytes, starts: text.starts!.map((at) => decoded.starts[at]!) } }
      : noise;
  }
  if (isText(held)) return { holds: "text", wrapped };
  if (isArchive(held)) return { holds: "archive", wrapped };
  return isBinaryContainer(held, 0) ? { holds: "container", wrapped } : noise;
}

const empty = new Uint8Array(0);
/** Nearly every run ends with the look at its head: one array serves all of them. */
const head = new Uint8Array((SHORTEST * 3) / 4);

/** What the first digits at `start` hold; good until the next call. */
function headAt(bytes: Uint8Array, start: number): Uint8Array {
  let size = 0;
  for (let at = start; at < start + SHORTEST; at += 4) {
    const [a, b, c, d] = [values[bytes[at]!]!, values[bytes[at + 1]!]!, values[bytes[at + 2]!]!, values[bytes[at + 3]!]!];
    if ((a | b | c | d) < 0) return decode(bytes, start, start + SHORTEST).bytes;
    head[size++] = (a << 2) | (b >> 4);
    head[size++] = (b << 4) | (c >> 2);
    head[size++] = (c << 6) | d;
  }
  return head;
}

function looksLikeContent(head: Uint8Array): boolean {
  if (isText(head)) return true;
  // A tar begins with a name and fills up with NULs.
  const nul = head.indexOf(0);
  if (nul > 0 && isText(head.subarray(0, nul)) && head.subarray(nul).every((byte) => byte === 0)) return true;
  const [a, b] = head;
  if ((a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b) || (a === 0xfe && b === 0xed) || (a === 0xce && b === 0xce)) return true;
  if ((a === 0x30 && (b === 0x82 || b === 0x81 || b === 0x80 || b === 0x2e)) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return true;
  return encodingOf(head).kind !== "utf-8";
}

/** The body of a PEM block is its own detector's. */
function isBehindDashes(bytes: Uint8Array, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && start - before < 64 && bytes[before]! <= 0x20) before--;
  return bytes[before] === 0x2d;
}

/** Where the base64 that begins at `start` ends: its line, and following lines of nothing but base64 that are no longer than it. */
function endOfLines(bytes: Uint8Array, start: number): number {
  let end = endOfDigits(bytes, start);
  const width = end - start;
  while (width >= 32 && width % 4 === 0 && bytes[end] !== PAD) {
    let next = end;
    while (bytes[next] === 0x20 || bytes[next] === 9 || bytes[next] === 13) next++;
    if (bytes[next] !== 10) break;
    while (next < bytes.length && bytes[next]! <= 0x20) next++;
    const stop = endOfDigits(bytes, next);
    if (stop === next || stop - next > width) break;
    let behind = stop;
    while (bytes[behind] === PAD) behind++;
    const closing = bytes[behind];
    if (closing !== undefined && closing > 0x20 && closing !== 0x22 && closing !== 0x27 && closing !== 0x3c && closing !== 0x60) break;
    end = stop;
    if (stop - next < width) break;
  }
  while (bytes[end] === PAD) end++;
  return end;
}

function endOfDigits(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && values[bytes[end]!]! >= 0) end++;
  return end;
}

/** Passes over whatever is no digit; a last lone digit is dropped. */
function decode(bytes: Uint8Array, start: number, end: number): { bytes: Uint8Array; starts: Uint32Array } {
  const most = Math.ceil(((end - start) * 3) / 4);
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let digits = 0;
  let bits = 0;
  let previous = start;
  for (let index = start; index < end; index++) {
    const value = values[bytes[index]!]!;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    if (digits % 4 !== 0) {
      starts[size] = previous;
      out[size++] = (bits >> (6 - 2 * (digits % 4))) & 0xff;
    }
    digits++;
    previous = index;
  }
  return { bytes: out.subarray(0, size), starts: starts.subarray(0, size) };
}
