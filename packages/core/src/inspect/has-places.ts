// Whether there is anything to inspect, without any detector being loaded: most blobs have no place and end here.

import { isArchive } from "../decode/documents.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { isEmpty } from "../prefilter/places.ts";
import { windowsOf } from "./windows.ts";

/** False only if `inspect` finds nothing in `bytes` and has nothing to name as unread. */
export function hasPlaces(bytes: Uint8Array): boolean {
  if (isArchive(bytes)) return true;
  for (const { layer } of windowsOf(bytes)) if (!isEmpty(findPlaces(layer.bytes))) return true;
  return false;
}
