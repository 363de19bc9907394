// Whether there is anything to inspect, without any detector being loaded: most blobs have no place and end here.

import { isPacked } from "../decode/documents.ts";
import { findPlaces, findPlacesOfText } from "../prefilter/find-places.ts";
import { isEmpty, type Places } from "../prefilter/places.ts";
import { LARGE, windowsOf } from "./windows.ts";

export { isEmpty, type Places };

/** The places of bytes that are one window of text as it lies there, in the window's layer; null for all others (archives, UTF-16, large documents). */
export function placesOfPlainText(bytes: Uint8Array): Places | null {
  return bytes.length > LARGE || isPacked(bytes) ? null : findPlacesOfText(bytes);
}

/** False only if `inspect` finds nothing in `bytes` and has nothing to name as unread. */
export function hasPlaces(bytes: Uint8Array): boolean {
  if (isPacked(bytes)) return true;
  for (const { layer } of windowsOf(bytes)) if (!isEmpty(findPlaces(layer.bytes))) return true;
  return false;
}
