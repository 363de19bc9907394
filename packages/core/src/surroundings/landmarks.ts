// Whether a text holds a landmark: asked of every text that has a place, and hardly ever so. One pass finds all of them, with
// the words of venues.

import type { Layer } from "../decode/layer.ts";
import type { Landmark } from "./landmark-words.ts";
import { wordsIn } from "./word-places.ts";

export const holdsLandmark = (layer: Pick<Layer, "text" | "bytes">, landmark: Landmark): boolean =>
  wordsIn(layer).some(({ start, word }) => word === landmark.toLowerCase() && layer.text.startsWith(landmark, start));
