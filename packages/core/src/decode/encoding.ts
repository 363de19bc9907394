// How a document writes its characters: UTF-8 (or any other superset of ASCII, which is all that detectors care for),
// UTF-16 or UTF-32, told by a byte-order mark or by where the NUL bytes stand.

export type EncodingKind = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

export interface Encoding {
  readonly kind: EncodingKind;
  /** Length of the byte-order mark. */
  readonly bom: number;
}

/** Bytes looked at; more than these change nothing. */
export const ENCODING_SAMPLE = 1024;

/** Share of units that must be ASCII text for a file without a mark to count as UTF-16. */
const ASCII_SHARE = 0.7;

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Length of the byte-order mark of UTF-8, where the bytes begin with one, or 0. */
export const utf8Mark = (bytes: Uint8Array): number => (UTF8_MARK.every((byte, at) => bytes[at] === byte) ? UTF8_MARK.length : 0);

export function encodingOf(bytes: Uint8Array): Encoding {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? { kind: "utf-32le", bom: 4 } : { kind: "utf-16le", bom: 2 };
  if (a === 0xfe && b === 0xff) return { kind: "utf-16be", bom: 2 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { kind: "utf-32be", bom: 4 };
  const mark = utf8Mark(bytes);
  return mark > 0 ? { kind: "utf-8", bom: mark } : { kind: byNulPattern(bytes), bom: 0 };
}

function byNulPattern(bytes: Uint8Array): EncodingKind {
  const size = Math.min(bytes.length, ENCODING_SAMPLE) & ~1;
  // So few units may be without a NUL that one of the first of that many and one more holds one.
  const telling = Math.min(size, 2 * Math.floor((size / 2) * (1 - ASCII_SHARE)) + 2);
  if (size < 4 || !holdsNul(bytes, telling)) return "utf-8";
  let little = 0;
  let big = 0;
  for (let index = 0; index < size; index += 2) {
    const first = bytes[index]!;
    const second = bytes[index + 1]!;
    if (second === 0 && isText(first)) little++;
    else if (first === 0 && isText(second)) big++;
  }
  const needed = (size / 2) * ASCII_SHARE;
  if (little >= needed) return "utf-16le";
  return big >= needed ? "utf-16be" : "utf-8";
}

function holdsNul(bytes: Uint8Array, size: number): boolean {
  for (let index = 0; index < size; index++) if (bytes[index] === 0) return true;
  return false;
}

const isText = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;

export interface Step {
  /** Bytes of the character, at least 1. */
  readonly size: number;
  /** Its code point; U+FFFD where the bytes are malformed. */
  readonly code: number;
}

/** Reads one character at an offset that is inside `bytes`. Never reads past the end, never returns a size of 0. */
export function stepOf(kind: EncodingKind): (bytes: Uint8Array, offset: number) => Step {
  if (kind === "utf-8") return stepUtf8;
  const little = kind.endsWith("le");
  return kind.startsWith("utf-16")
    ? (bytes, offset) => stepUtf16(bytes, offset, little)
    : (bytes, offset) => stepUtf32(bytes, offset, little);
}

const replacement = (size: number): Step => ({ size, code: 0xfffd });

/** Malformed sequences are split as the Encoding Standard does: the longest valid beginning is one replacement character. */
function stepUtf8(bytes: Uint8Array, offset: number): Step {
  const lead = bytes[offset]!;
  if (lead < 0x80) return { size: 1, code: lead };
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
  if (length === 1) return replacement(1);
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const next = bytes[offset + index];
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next === undefined || next < low || next > high) return replacement(index);
    code = (code << 6) | (next & 0x3f);
  }
  return { size: length, code };
}

function stepUtf16(bytes: Uint8Array, offset: number, little: boolean): Step {
  const unit = (at: number): number => (little ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!);
  if (offset + 2 > bytes.length) return replacement(1);
  const first = unit(offset);
  if (first < 0xd800 || first > 0xdfff) return { size: 2, code: first };
  if (first > 0xdbff || offset + 4 > bytes.length) return replacement(2);
  const second = unit(offset + 2);
  if (second < 0xdc00 || second > 0xdfff) return replacement(2);
  return { size: 4, code: 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00) };
}

function stepUtf32(bytes: Uint8Array, offset: number, little: boolean): Step {
  if (offset + 4 > bytes.length) return replacement(bytes.length - offset);
  const [a, b, c, d] = [bytes[offset]!, bytes[offset + 1]!, bytes[offset + 2]!, bytes[offset + 3]!];
  const code = little ? a + b * 0x100 + c * 0x10000 + d * 0x1000000 : d + c * 0x100 + b * 0x10000 + a * 0x1000000;
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? replacement(4) : { size: 4, code };
}
