// The 64-character values of a layer: whole ones with a border on both sides, ones that a program puts together from
// adjacent literals or lines, and ones in base64 (a Kubernetes secret). Everything starts from the prefilter's runs.

import type { Layer } from "../../decode/layer.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { gluedName } from "../../surroundings/elsewhere.ts";
import { isPiece } from "./armour.ts";
import { publishedLengths } from "./published.ts";
import { VALUE_LENGTH } from "./shape.ts";
import { isBase62, splitAt } from "./split.ts";

export interface Token {
  /** For a split value its first part, for an encoded one the encoded text. */
  readonly span: TextSpan;
  /** Where the last part ends. */
  readonly end: number;
  readonly value: string;
  readonly form: "plain" | "split" | "base64";
}

/** Ascending; each character of the runs is read a constant number of times. */
export function tokensOf({ text, bytes }: Pick<Layer, "text" | "bytes">, runs: readonly Run[]): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (const run of runs) {
    let at = Math.max(run.start, done);
    while (at < run.end) {
      if (inValues[bytes[at]!] === 0) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < run.end && inValues[bytes[end]!] === 1) end++;
      // Inside a run no value begins or ends a joint: only a whole one counts, and embedded files are runs of megabytes.
      if (at > run.start && end < run.end && !wholeLengths.has(end - at)) {
        at = end;
        continue;
      }
      const start = at + escapeLength(text, at);
      const token = read(text, start, end);
      if (token) {
        tokens.push(token);
        done = Math.max(done, token.end);
      }
      at = Math.max(end, done);
    }
  }
  return tokens;
}

const inValues = Uint8Array.from({ length: 256 }, (_, code) => (isBase62(code) ? 1 : 0));

const ENCODED_LENGTHS = [86, 87];
const wholeLengths: ReadonlySet<number> = new Set([...publishedLengths, ...ENCODED_LENGTHS]);

function read(text: string, start: number, end: number): Token | null {
  const length = end - start;
  if (ENCODED_LENGTHS.includes(length)) return encoded(text, start, end);
  if (length > VALUE_LENGTH) return null;
  if (publishedLengths.has(length) && isBordered(text, start, end)) {
    if (length === VALUE_LENGTH && isPiece(text, start, end)) return null;
    if (length === VALUE_LENGTH) return { span: textSpan(start, end), end, value: text.slice(start, end), form: "plain" };
  }
  if (length === VALUE_LENGTH || length < 8) return null;
  const split = splitAt(text, start, end);
  if (split && isPiece(text, split.start, split.end)) return null;
  if (split) return { span: textSpan(split.start, split.firstEnd), end: split.end, value: split.value, form: "split" };
  return publishedLengths.has(length) && isBordered(text, start, end)
    ? { span: textSpan(start, end), end, value: text.slice(start, end), form: "plain" }
    : null;
}

/** Characters of an escape that run into the value: `\nV`, `\u0022V`, `%22V`. */
function escapeLength(text: string, at: number): number {
  const before = text[at - 1];
  if (before === "\\") return /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrtbf])/.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  return before === "%" ? (/^(?:2[0267CBcb]|3[ADBCEadbce]|0[ADad]|7[BDCbdc])/.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0;
}

/** Neither side goes on as base64, a path, an identifier or a longer token would. */
function isBordered(text: string, start: number, end: number): boolean {
  const left = text[start - 1];
  const lineStarts = start < 2 || text[start - 2] === "\n";
  const glued = (left === "_" || left === "-") && gluedName(text.slice(Math.max(0, start - 64), start)) !== null;
  if (glued && /^[._-](?:[A-Za-z]{1,8}(?![\w.-])|$)/.test(text.slice(end, end + 10))) return true;
  if (left !== undefined && !glued && /[+/_.~-]/.test(left)) {
    const diffOrComment =
      ((left === "+" || left === "-") && lineStarts) ||
      (left === "-" && (text[start - 2] === ":" || /\$\{\w{1,60}-$/.test(text.slice(Math.max(0, start - 64), start)))) ||
      (left === "/" && text[start - 2] === "/" && (text[start - 3] !== ":" || text[end] === ":" || text[end] === "@"));
    if (!diffOrComment) return false;
  }
  const right = text[end];
  if (right === undefined || !/[+/_=%.-]/.test(right)) return true;
  if (right === "%") return /^%(?:2[0267C]|3[AB]|0[AD]|7[CD])/i.test(text.slice(end, end + 3));
  // The end of a `sed` command: `s/NAME=.*/NAME=V/`.
  if (right === "/") return left === "=" && /^\/[gim]{0,3}["'\s]/.test(text.slice(end, end + 5));
  return right === "." && !/[\w-]/.test(text[end + 1] ?? " ");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of 64 letters and digits, with or without a line's end; such text never holds `+` or `/`. */
function encoded(text: string, start: number, end: number): Token | null {
  let value = "";
  let bits = 0;
  let held = 0;
  for (let index = start; index < end; index++) {
    bits = (bits << 6) | alphabet.indexOf(text[index]!);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    value += String.fromCharCode((bits >> held) & 255);
    bits &= (1 << held) - 1;
  }
  if (!/^[A-Za-z0-9]{64}\n?$/.test(value)) return null;
  return { span: textSpan(start, end), end, value: value.slice(0, VALUE_LENGTH), form: "base64" };
}
