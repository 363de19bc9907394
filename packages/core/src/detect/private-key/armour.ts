// Finds armour headers (`-----BEGIN ANY LABEL PRIVATE KEY-----`, SSH2's four dashes) and reads what follows as armour:
// headers, body, end line. It tells what stands there and leaves the meaning of the body to the parsers.

import { decodeBase64 } from "../../validate/key/base64.ts";
import { unframe } from "./frame.ts";
import { beforeOnLine, type Unwrapped, unwrap } from "./unwrap.ts";

export interface Header {
  readonly start: number;
  readonly end: number;
  /** `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`, ... */
  readonly label: string;
}

export interface Armour {
  readonly header: Header;
  /** Offset behind the end line, or behind the body where that is missing. */
  readonly end: number;
  readonly hasEnd: boolean;
  readonly headers: ReadonlyMap<string, string>;
  /** The body's base64 digits without anything else. */
  readonly digits: string;
  readonly body: Uint8Array;
  /** What stopped the body where neither the end line nor the text's end did: dots, prose, a template. */
  readonly stopper: string;
  /** Asterisks or `<words>` stand in the place of the body, which unwrapping takes for marks and tags. */
  readonly replaced: boolean;
  /** Nothing but the header stands on its line. */
  readonly alone: boolean;
}

/** Bodies without an end line are read this far: RSA-16384 takes 13 KB, PGP rings with pictures more. */
const LONGEST = 65_536;

/** The header around the words `PRIVATE KEY` at `mark`, or null where they are none. */
function headerAt(text: string, mark: number): Header | null {
  const before = /-{2,5}[ \t]?BEGIN[ \t]([A-Za-z0-9_.,:/ -]{0,80})$/.exec(text.slice(Math.max(0, mark - 100), mark));
  if (before === null || before[1]!.includes("--")) return null;
  const after = /^PRIVATE KEY([A-Za-z0-9_ ]{0,40}?)[ \t]?-{2,5}/.exec(text.slice(mark, mark + 64));
  if (after === null) return null;
  return { start: mark - before[0].length, end: mark + after[0].length, label: `${before[1]}PRIVATE KEY${after[1]}`.trim() };
}

/** Fewer digits than this are no body: the shortest key, 32 bytes, takes 43. */
export const SHORTEST = 24;

/** All headers among the marks, in order. */
export function headersOf(text: string, marks: readonly number[]): Header[] {
  const headers: Header[] = [];
  for (const mark of marks) {
    const header = text.startsWith("PRIVATE KEY", mark) ? headerAt(text, mark) : null;
    if (header !== null && header.start >= (headers.at(-1)?.end ?? 0)) headers.push(header);
  }
  return headers;
}

/**
 * @param next where the next header stands, or the text's end: no armour reaches further
 * @param endMark offset of the first end line behind the header, or Infinity
 */
export function readArmour(text: string, header: Header, next: number, endMark: number): Armour {
  const ended = endMark < next;
  const limit = Math.min(next, ended ? endMark + 160 : header.end + LONGEST);
  const read = readUnwrapped(text, header, unwrap(text, header.start, limit));
  if (read.digits.length >= SHORTEST) return read;
  const sign = /^([|;,~^*_]) ?(?:\1 ?)?(?:[A-Za-z0-9+/]{16}|[A-Z][A-Za-z-]{2,12}: )/.exec(text.slice(header.end, header.end + 24))?.[1];
  if (sign !== undefined) {
    // Variables of one line have their line ends replaced by another sign.
    const whole = unwrap(text, header.start, limit);
    const parted = readUnwrapped(text, header, {
      ...whole,
      text: whole.text.replace(sign === "," ? otherCommas : new RegExp(`\\${sign}`, "g"), "\n"),
    });
    if (parted.digits.length > read.digits.length) return parted;
  }
  const framed = unframe(text, header, limit);
  return framed === null ? read : readUnwrapped(text, header, framed);
}

/** Commas but those inside the values of RFC 1421's headers. */
const otherCommas = /(?<!-(?:CBC|CFB|OFB|ECB)),(?!ENCRYPTED)/g;

function readUnwrapped(text: string, header: Header, unwrapped: Unwrapped): Armour {
  const whole = unwrapped.text;
  const top = /^-+[ \t]?BEGIN[ \t][^\n]*?PRIVATE KEY[A-Za-z0-9_ ]{0,40}?[ \t]?-{2,5}/.exec(whole.slice(0, 256))?.[0].length ?? 0;
  const bottom = whole.indexOf("END ", top);
  const endLine = bottom < 0 ? null : /^END [^\n-]{0,120}-{2,5}/.exec(whole.slice(bottom, bottom + 140));
  const dashes = bottom < 0 ? 0 : (/-+[ \t]?$/.exec(whole.slice(Math.max(0, bottom - 12), bottom))?.[0].length ?? 0);
  const hasEnd = dashes > 1;
  const inner = whole.slice(top, hasEnd ? bottom - dashes : undefined);
  const { headers, at } = readHeaders(inner);
  const body = readBody(inner, at);
  const stop = hasEnd ? bottom + (endLine?.[0].length ?? 4) : top + body.end;
  return {
    header,
    end: Math.max(header.end, originBehind(unwrapped, stop)),
    hasEnd,
    headers,
    digits: body.digits,
    body: decodeBase64(body.digits),
    stopper: body.stopper,
    replaced: /^\s*(?:\*{3}|<[\w .-]{1,60}>\s*-)/.test(text.slice(header.end, header.end + 80)),
    alone: isAlone(text, header),
  };
}

const originBehind = (unwrapped: Unwrapped, index: number): number => (index === 0 ? unwrapped.origin(0) : unwrapped.origin(index - 1) + 1);

/** RFC 1421 headers and those of SSH2, PGP and others: `Name: value` lines, continued by a backslash or by indentation. */
function readHeaders(text: string): { headers: Map<string, string>; at: number } {
  const headers = new Map<string, string>();
  let at = /^\s*/.exec(text)![0].length;
  // Where line ends were dropped, only the lengths of the known values part them.
  const joined = /^Proc-Type: ?(4,ENCRYPTED)DEK-Info: ?((?:DES|RC2)[A-Z0-9-]{0,16},[0-9A-F]{16}|[A-Z]+[A-Z0-9-]{0,20},[0-9A-F]{32})/.exec(
    text.slice(at, at + 128),
  );
  if (joined !== null)
    return {
      headers: new Map([
        ["proc-type", joined[1]!],
        ["dek-info", joined[2]!],
      ]),
      at: at + joined[0].length,
    };
  for (;;) {
    const line = /^([A-Za-z][A-Za-z0-9-]{0,40}):[ \t]?([^\n]*)(?:\n|$)/.exec(text.slice(at, at + 1024));
    if (line === null) return { headers, at };
    const name = line[1]!.toLowerCase();
    // Where line ends became blanks, one line holds several headers and the body: only the known values are taken.
    const crowded = /^(?:4,[ ]?ENCRYPTED|MIC-CLEAR|[A-Z0-9-]{5,20},[0-9A-Fa-f]{8,64})[ \t]+/.exec(line[2]!);
    if (crowded !== null && /[A-Za-z0-9+/]{16}/.test(line[2]!.slice(crowded[0].length))) {
      headers.set(name, crowded[0].trim());
      at += line[0].indexOf(line[2]!) + crowded[0].length;
      continue;
    }
    headers.set(name, line[2]!.trim());
    at += line[0].length;
    at += /^\s*/.exec(text.slice(at, at + 8))![0].length;
  }
}

function readBody(text: string, at: number): { digits: string; end: number; stopper: string } {
  const match = /^[A-Za-z0-9+/=\s]*/.exec(text.slice(at))![0];
  const end = at + match.trimEnd().length;
  return { digits: match.replace(/\s+/g, ""), end, stopper: text.slice(at + match.length, at + match.length + 40) };
}

const isAlone = (text: string, header: Header): boolean =>
  beforeOnLine(text, header.start, 80).trim() === "" && /^[ \t]*(?:\r|\n|$)/.test(text.slice(header.end, header.end + 80));
