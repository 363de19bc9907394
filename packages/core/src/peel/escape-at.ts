// One escape: a backslash of string literals, JSON and shells (`\n`, `\"`, `\u0041`, `\x41`, `\101`, a line that goes on),
// percent-encoding, an HTML character reference, quoted-printable mail, or a terminal's colour.

import type { Wrapped } from "../decode/splice.ts";
import { putUtf8 } from "../decode/transcode.ts";

export const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const ESCAPE = 0x1b;
export const EQUALS = 0x3d;
const SEMICOLON = 0x3b;

/** Whether an escape may begin with the byte, mail apart. */
export const opensEscape = (byte: number): boolean => byte === BACKSLASH || byte === PERCENT || byte === AMPERSAND || byte === ESCAPE;

/** Whether a character reference ends with the semicolon at a place. */
export function endsReference(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== SEMICOLON) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_REFERENCE); before--) if (bytes[before] === AMPERSAND) return true;
  return false;
}

/** The escape that begins at a place; null where none does. */
export function escapeAt(bytes: Uint8Array, at: number): Wrapped | null {
  const byte = bytes[at];
  if (byte === BACKSLASH) return backslashAt(bytes, at);
  if (byte === PERCENT) return percentAt(bytes, at);
  if (byte === ESCAPE) return controlAt(bytes, at);
  return byte === AMPERSAND ? referenceAt(bytes, at) : null;
}

const empty = new Uint8Array(0);

const held = (kind: string, start: number, end: number, code: number): Wrapped => ({
  start,
  end,
  kind,
  bytes: usual[code] ?? utf8Of(code),
  starts: null,
});

/** Of what escapes of bytes stand for: an image in a source file has a million of these, and nobody writes into what they share. */
const usual: readonly Uint8Array[] = Array.from({ length: 256 }, (_, code) => utf8Of(code));

function utf8Of(code: number): Uint8Array {
  const bytes = new Uint8Array(4);
  return bytes.slice(0, putUtf8(bytes, 0, code));
}

const letters = new Map([..."nrtbfv0ae"].map((letter, index) => [letter.charCodeAt(0), [10, 13, 9, 8, 12, 11, 0, 7, 27][index]!]));

function backslashAt(bytes: Uint8Array, at: number): Wrapped | null {
  const next = bytes[at + 1];
  if (next === undefined) return null;
  if (next === 0x0a || next === 0x0d) {
    const end = at + (next === 0x0d && bytes[at + 2] === 0x0a ? 3 : 2);
    return { start: at, end, kind: "escapes", bytes: empty, starts: null };
  }
  if (next === 0x75) return unicodeAt(bytes, at);
  if (next === 0x78) return digitsAt(bytes, at, at + 2, 2, 16);
  if (next === 0x55) return digitsAt(bytes, at, at + 2, 8, 16);
  if (next >= 0x30 && next <= 0x33 && isDigit(bytes[at + 2], 8) && isDigit(bytes[at + 3], 8)) return digitsAt(bytes, at, at + 1, 3, 8);
  const letter = letters.get(next);
  if (letter !== undefined) return held("escapes", at, at + 2, letter);
  const isPunctuation = next > 0x20 && next < 0x7f && !/[A-Za-z0-9]/.test(String.fromCharCode(next));
  return isPunctuation ? held("escapes", at, at + 2, next) : null;
}

function unicodeAt(bytes: Uint8Array, at: number): Wrapped | null {
  if (bytes[at + 2] === 0x7b) {
    let width = 0;
    while (width < 6 && isDigit(bytes[at + 3 + width], 16)) width++;
    return width > 0 && bytes[at + 3 + width] === 0x7d ? digitsAt(bytes, at, at + 3, width, 16, 1) : null;
  }
  const high = numberAt(bytes, at + 2, 4, 16);
  if (high === null) return null;
  const isPair = high >= 0xd800 && high < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === 0x75;
  const low = isPair ? numberAt(bytes, at + 8, 4, 16) : null;
  if (low !== null && low >= 0xdc00 && low < 0xe000)
    return held("escapes", at, at + 12, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
  return held("escapes", at, at + 6, high >= 0xd800 && high < 0xe000 ? 0xfffd : high);
}

function digitsAt(bytes: Uint8Array, start: number, at: number, width: number, base: number, closing = 0): Wrapped | null {
  const code = numberAt(bytes, at, width, base);
  return code === null || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : held("escapes", start, at + width + closing, code);
}

/** `%41%C3%A9`: each is a byte of UTF-8. */
function percentAt(bytes: Uint8Array, at: number): Wrapped | null {
  const byte = numberAt(bytes, at + 1, 2, 16);
  return byte === null ? null : { start: at, end: at + 3, kind: "percent", bytes: Uint8Array.of(byte), starts: null };
}

/** `=3D`, and the soft line break `=` at the end of a line. */
export function quotedPrintableAt(bytes: Uint8Array, at: number): Wrapped | null {
  if (bytes[at + 1] === 0x33 && bytes[at + 2] === 0x44) return held("quoted-printable", at, at + 3, EQUALS);
  const end = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
  return bytes[end] === 0x0a ? { start: at, end: end + 1, kind: "quoted-printable", bytes: empty, starts: null } : null;
}

/** A terminal's control sequence (ECMA-48): colours in logs stand directly beside values, and show as nothing. */
function controlAt(bytes: Uint8Array, at: number): Wrapped | null {
  if (bytes[at + 1] !== 0x5b) return null;
  let end = at + 2;
  while (end - at < 24 && bytes[end] !== undefined && bytes[end]! >= 0x20 && bytes[end]! < 0x40) end++;
  const final = bytes[end];
  return final !== undefined && final >= 0x40 && final < 0x7f
    ? { start: at, end: end + 1, kind: "terminal", bytes: empty, starts: null }
    : null;
}

const references: Readonly<Record<string, number>> = {
  quot: 0x22,
  amp: 0x26,
  apos: 0x27,
  lt: 0x3c,
  gt: 0x3e,
  nbsp: 0x20,
  sol: 0x2f,
  plus: 0x2b,
  equals: 0x3d,
  colon: 0x3a,
  comma: 0x2c,
  lowbar: 0x5f,
  hyphen: 0x2d,
  bsol: 0x5c,
  num: 0x23,
  NewLine: 0x0a,
  Tab: 0x09,
  lbrace: 0x7b,
  rbrace: 0x7d,
};

const LONGEST_REFERENCE = 10;

function referenceAt(bytes: Uint8Array, at: number): Wrapped | null {
  let end = at + 1;
  while (end < bytes.length && end - at <= LONGEST_REFERENCE && bytes[end] !== SEMICOLON) end++;
  if (bytes[end] !== SEMICOLON) return null;
  const name = String.fromCharCode(...bytes.subarray(at + 1, end));
  const number = /^#(?:(\d{1,7})|[xX]([0-9A-Fa-f]{1,6}))$/.exec(name);
  const code = number === null ? references[name] : number[1] === undefined ? Number.parseInt(number[2]!, 16) : Number(number[1]);
  if (code === undefined || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return held("entities", at, end + 1, code);
}

const isDigit = (byte: number | undefined, base: number): boolean => byte !== undefined && digitOf(byte) < base;

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}

function numberAt(bytes: Uint8Array, at: number, width: number, base: number): number | null {
  let number = 0;
  for (let index = at; index < at + width; index++) {
    if (!isDigit(bytes[index], base)) return null;
    number = number * base + digitOf(bytes[index]!);
  }
  return number;
}
