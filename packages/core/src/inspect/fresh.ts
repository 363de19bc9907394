// History brings most contents as a few new bytes in a known one. Where the known one was innocent, only what the new bytes can
// have changed is looked at: places near them, in the surroundings of the whole content. The answer is only ever "still
// innocent"; anything else is left to a full inspection, so that its result is the same whichever way a content came.

import { isPacked } from "../decode/documents.ts";
import { encodingOf } from "../decode/encoding.ts";
import { latin1 } from "../decode/latin1.ts";
import { rawLayer } from "../decode/raw-layer.ts";
import type { Detector } from "../detect/detector.ts";
import { peel } from "../peel/peel.ts";
import { mayBeKeyFile } from "../prefilter/find-marks.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { isEmpty, type Places, type Run } from "../prefilter/places.ts";
import { OTHER, tokenClasses } from "../prefilter/token.ts";
import { REACH_BACK, REACH_ON } from "../surroundings/reach.ts";
import { namesExchange } from "../surroundings/venues.ts";
import { detectLayer } from "./detect-layer.ts";
import { LARGE } from "./windows.ts";

/** Half-open range of bytes that are new; an empty one marks where two old parts were joined. */
export interface FreshRange {
  readonly start: number;
  readonly end: number;
}

/** Half as far again as detectors look for a value's names, siblings and enclosing object, on either side (`surroundings/reach.ts`). */
const BEFORE = 1.5 * REACH_ON;
const BEHIND = 1.5 * REACH_BACK;
/** An exchange's word may be cut by a border of the new bytes. */
const WORD = 24;
/** A token that goes on further than this beyond a border is looked at with its whole content. */
const LONGEST_TOKEN = 64 * 1024;

/**
 * Whether a content is innocent (no sightings, nothing unread) given that it differs by `fresh` from one that was. `false` only
 * says that a full inspection must tell. An exchange's word among the new bytes changes what values anywhere in the content may
 * be, so it always asks for one.
 */
export function isStillInnocent(bytes: Uint8Array, fresh: readonly FreshRange[], detectors: readonly Detector[]): boolean {
  if (bytes.length > LARGE || isPacked(bytes) || encodingOf(bytes).kind !== "utf-8" || mayBeKeyFile(bytes)) return false;
  if (namesExchange(latin1(freshBytes(bytes, fresh)))) return false;
  const regions = regionsAround(bytes, fresh);
  if (regions === null) return false;
  const places = placesIn(bytes, regions);
  if (isEmpty(places)) return true;
  for (const peeled of peel(rawLayer(bytes), places)) {
    if (peeled.archives.length > 0) return false;
    if (isEmpty(peeled.places)) continue;
    const { seen, failed, unread } = detectLayer(peeled.layer, peeled.places, detectors);
    if (seen.length + failed.length + unread.length > 0) return false;
  }
  return true;
}

/** The new bytes in a row, each range with enough beside it that a word on its border is whole, and a line end between them. */
function freshBytes(bytes: Uint8Array, fresh: readonly FreshRange[]): Uint8Array {
  let size = 0;
  for (const { start, end } of fresh) size += end - start + 2 * WORD + 1;
  const row = new Uint8Array(size);
  let at = 0;
  for (const { start, end } of fresh) {
    const part = bytes.subarray(Math.max(0, start - WORD), end + WORD);
    row.set(part, at);
    row[at + part.length] = LINE_FEED;
    at += part.length + 1;
  }
  return row.subarray(0, at);
}

const LINE_FEED = 10;

/** The fresh ranges with their margins, merged, and widened to whole tokens; null where that is most of the content anyway. */
function regionsAround(bytes: Uint8Array, fresh: readonly FreshRange[]): FreshRange[] | null {
  const regions: { start: number; end: number }[] = [];
  let total = 0;
  for (const range of [...fresh].sort((a, b) => a.start - b.start)) {
    let start = Math.max(0, range.start - BEFORE);
    let end = Math.min(bytes.length, range.end + BEHIND);
    const [from, to] = [start, end];
    while (start > 0 && tokenClasses[bytes[start - 1]!] !== OTHER) if (from - --start > LONGEST_TOKEN) return null;
    while (end < bytes.length && tokenClasses[bytes[end]!] !== OTHER) if (++end - to > LONGEST_TOKEN) return null;
    const last = regions.at(-1);
    if (last !== undefined && start <= last.end) {
      total += Math.max(0, end - last.end);
      last.end = Math.max(last.end, end);
    } else {
      total += end - start;
      regions.push({ start, end });
    }
    if (total > bytes.length * 0.8) return null;
  }
  return regions;
}

function placesIn(bytes: Uint8Array, regions: readonly FreshRange[]): Places {
  const found = regions.map(({ start, end }) => ({ start, places: findPlaces(bytes.subarray(start, end)) }));
  const runs = (pick: (places: Places) => readonly Run[]): Run[] =>
    found.flatMap(({ start, places }) => pick(places).map((run) => ({ start: run.start + start, end: run.end + start })));
  return {
    runs: runs(({ runs }) => runs),
    marks: found.flatMap(({ start, places }) => places.marks.map((mark) => mark + start)),
    phrases: runs(({ phrases }) => phrases),
    byteLists: runs(({ byteLists }) => byteLists),
    escapes: runs(({ escapes }) => escapes ?? []),
  };
}
