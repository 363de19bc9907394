// Whether there is anything to inspect, without any detector being loaded: most blobs have no place and end here. A blob
// that is known to differ only in parts from one without places is asked about those parts alone.

import { isArchive } from "../decode/documents.ts";
import { encodingOf } from "../decode/encoding.ts";
import { isBinaryContainer } from "../prefilter/find-marks.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { isEmpty } from "../prefilter/places.ts";
import { windowsOf } from "./windows.ts";

/** What a place may need of the bytes around it: the widest are lists of words and of numbers over many lines. */
const MARGIN = 4096;

/** Half-open range of bytes that are new; an empty one marks where two old parts were joined. */
export interface FreshRange {
  readonly start: number;
  readonly end: number;
}

/** False only if `inspect` finds nothing in `bytes` and has nothing to name as unread. */
export function hasPlaces(bytes: Uint8Array): boolean {
  if (isArchive(bytes)) return true;
  for (const { layer } of windowsOf(bytes)) if (!isEmpty(findPlaces(layer.bytes))) return true;
  return false;
}

/**
 * The same answer, from the fresh ranges alone where that is enough. Holds only if the bytes outside them lay in a content
 * without places, in the same order.
 */
export function hasFreshPlaces(bytes: Uint8Array, fresh: readonly FreshRange[]): boolean {
  if (isArchive(bytes)) return true;
  if (encodingOf(bytes).kind !== "utf-8") return hasPlaces(bytes);
  if (isBinaryContainer(bytes, 0)) return true;
  let done = 0;
  for (const range of [...fresh].sort((a, b) => a.start - b.start)) {
    const start = Math.max(done - 2 * MARGIN, range.start - MARGIN, 0);
    const end = Math.min(bytes.length, range.end + MARGIN);
    if (end <= done) continue;
    if (!isEmpty(findPlaces(bytes.subarray(start, end)))) return true;
    done = end;
  }
  return false;
}
