// History brings most contents as a few new bytes in a known one. Where the known one was innocent, only what the new bytes can
// have changed is looked at: places near them, in the surroundings of the whole content. The answer is only ever "still
// innocent"; anything else is left to a full inspection, so that its result is the same whichever way a content came.

import { rawLayer } from "../decode/raw-layer.ts";
import type { Detector } from "../detect/detector.ts";
import { peel } from "../peel/peel.ts";
import { mayBeKeyFile } from "../prefilter/find-marks.ts";
import { isEmpty, type Places, type Run } from "../prefilter/places.ts";
import { REACH_BACK, REACH_ON } from "../surroundings/reach.ts";
import { detectLayer } from "./detect-layer.ts";

/** Half-open range of bytes that are new; an empty one marks where two old parts were joined. */
export interface FreshRange {
  readonly start: number;
  readonly end: number;
}

/** Half as far again as detectors look for a value's names, siblings and enclosing object, on either side (`surroundings/reach.ts`). */
const BEFORE = 1.5 * REACH_ON;
const BEHIND = 1.5 * REACH_BACK;

/**
 * Whether a content with these places is innocent, given that it differs by `fresh` from one that was (see
 * `Inspected.innocent`). False only says that a full inspection must tell.
 */
export function isStillInnocent(bytes: Uint8Array, places: Places, fresh: readonly FreshRange[], detectors: readonly Detector[]): boolean {
  if (mayBeKeyFile(bytes)) return false;
  const near = placesNear(places, fresh);
  if (isEmpty(near)) return true;
  for (const peeled of peel(rawLayer(bytes), near)) {
    if (peeled.archives.length > 0) return false;
    if (isEmpty(peeled.places)) continue;
    const { seen, failed, unread, venuesAsked } = detectLayer(peeled.layer, peeled.places, detectors);
    if (seen.length + failed.length + unread.length > 0 || venuesAsked) return false;
  }
  return true;
}

/** The places that the new bytes, or what they stand beside, can have changed. */
function placesNear(places: Places, fresh: readonly FreshRange[]): Places {
  const near = <P>(list: readonly P[], spanOf: (place: P) => Run): P[] => {
    let next = 0;
    return list.filter((place) => {
      const { start, end } = spanOf(place);
      while (next < fresh.length && fresh[next]!.end + BEHIND < start) next++;
      return next < fresh.length && fresh[next]!.start - BEFORE <= end;
    });
  };
  const itself = (run: Run): Run => run;
  return {
    runs: near(places.runs, itself),
    marks: near(places.marks, (mark) => ({ start: mark, end: mark })),
    phrases: near(places.phrases, itself),
    byteLists: near(places.byteLists, itself),
    escapes: near(places.escapes ?? [], itself),
  };
}
