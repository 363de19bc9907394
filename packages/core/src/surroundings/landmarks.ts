// Whether a text holds a landmark: asked of every text that has a place, and hardly ever so. One pass finds all of them, with
// the words of venues.

import type { Layer } from "../decode/layer.ts";
import type { Landmark } from "./landmark-words.ts";
import { placesIn } from "./word-places.ts";

export function holdsLandmark(layer: Pick<Layer, "text" | "bytes">, landmark: Landmark): boolean {
  const places = placesIn(layer);
  return places === null ? layer.text.includes(landmark) : places.some((place) => layer.text.startsWith(landmark, place));
}
