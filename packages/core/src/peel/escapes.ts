// Escapes around places: only the surroundings of a place that an escape touches are read.

import type { Wrapped } from "../decode/splice.ts";
import type { Places, Run } from "../prefilter/places.ts";
import { BACKSLASH, EQUALS, endsReference, escapeAt, opensEscape, quotedPrintableAt } from "./escape-at.ts";
import { endOfHexRow, joined, LONG_ROW, readHexRow, SHORTEST_HEX_ROW } from "./escape-row.ts";

/** How far around a place names, quotes and line ends are unescaped too. */
const REACH = 1024;

/** How far from a run's ends an escape still touches it: a quote may stand between. */
const TOUCH = 2;

/** The escapes near places that one of them touches, ascending and disjoint; long rows of them as one. */
export function escapesNear(bytes: Uint8Array, places: Places): Wrapped[] {
  const wrapped: Wrapped[] = [];
  let row: Wrapped[] = [];
  let isLong = false;
  const closeRow = (): void => {
    if (isLong || row.length >= LONG_ROW) wrapped.push(joined(row));
    else for (const one of row) wrapped.push(one);
    row = [];
    isLong = false;
  };
  let done = 0;
  // Up to here there is no long row of `\x41`.
  let asked = 0;
  const hexRowAt = (at: number, roof: number): Wrapped | null => {
    if (at < asked) return null;
    asked = endOfHexRow(bytes, at, roof);
    return asked - at < SHORTEST_HEX_ROW ? null : readHexRow(bytes, at, asked);
  };
  for (const { start, end, mail } of touchedStretches(bytes, places)) {
    for (let at = beforeEscape(bytes, Math.max(done, start), done); at < end; ) {
      const hexRow = bytes[at] === BACKSLASH ? hexRowAt(at, end) : null;
      const one = hexRow ?? (mail && bytes[at] === EQUALS ? quotedPrintableAt(bytes, at) : escapeAt(bytes, at));
      if (one !== null) {
        if (row.length > 0 && !follows(row.at(-1)!, one)) closeRow();
        row.push(one);
        isLong ||= hexRow !== null;
      }
      at = one?.end ?? at + 1;
      done = at;
    }
  }
  closeRow();
  return wrapped;
}

/** What is read for places that an escape touches. `mail`: as quoted-printable. */
interface Stretch extends Run {
  readonly mail: boolean;
}

/** Ascending; what meets is one, since an image is thousands of places. */
function touchedStretches(bytes: Uint8Array, places: Places): Stretch[] {
  const all: Stretch[] = [];
  for (const run of runsAndEscapes(places)) {
    const mail = holdsQuotedEquals(bytes, run);
    if (!mail && !isTouched(bytes, run)) continue;
    const start = Math.max(0, run.start - REACH);
    const end = Math.min(bytes.length, run.end + REACH);
    const before = all.at(-1);
    if (before?.mail === mail && start <= before.end) all[all.length - 1] = { start: before.start, end: Math.max(before.end, end), mail };
    else all.push({ start, end, mail });
  }
  return all;
}

/** Whether two escapes stand for bytes of one kind, with nothing between them. */
const follows = (before: Wrapped, one: Wrapped): boolean =>
  before.end === one.start && before.kind === one.kind && before.bytes.length > 0 && one.bytes.length > 0;

function runsAndEscapes({ runs, escapes }: Places): readonly Run[] {
  return escapes === undefined || escapes.length === 0 ? runs : [...runs, ...escapes].sort((a, b) => a.start - b.start);
}

function isTouched(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = Math.max(0, start - TOUCH - 1); at < start; at++) if (opensEscape(bytes[at]!) || endsReference(bytes, at)) return true;
  for (let at = end; at < Math.min(bytes.length, end + TOUCH); at++) if (opensEscape(bytes[at]!)) return true;
  return opensEscape(bytes[start]!);
}

/** Backslashes are read in pairs, so reading begins before a row of them. */
function beforeEscape(bytes: Uint8Array, at: number, floor: number): number {
  let start = at;
  while (start > floor && bytes[start - 1] === BACKSLASH) start--;
  return start;
}

/** `=3D` inside a run: an equals sign as mail writes it (RFC 2045, 6.7). It is what shows that a text is quoted-printable. */
function holdsQuotedEquals(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let at = start; at + 2 < end; at++) if (bytes[at] === EQUALS && bytes[at + 1] === 0x33 && bytes[at + 2] === 0x44) return true;
  return false;
}
