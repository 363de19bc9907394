// Whether there is anything to inspect, without any detector being loaded: most blobs have no place and end here.

import { findPlaces } from "../prefilter/find-places.ts";

/** False only if `inspect` finds nothing in `bytes`. */
export function hasPlaces(bytes: Uint8Array): boolean {
  const { runs, marks, phrases } = findPlaces(bytes);
  return runs.length + marks.length + phrases.length > 0;
}
