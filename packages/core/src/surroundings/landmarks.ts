// Whether a text holds a landmark: asked of every text that has a place, and hardly ever so. One quick pass answers for all.

import type { Layer } from "../decode/layer.ts";
import { type Landmark, landmarks } from "./landmark-words.ts";
import { spotLandmarks, WORTH_SPOTTING } from "./spot.ts";

/** A bit for each landmark that a layer holds. */
const found = new WeakMap<object, number>();

export function holdsLandmark(layer: Pick<Layer, "text" | "bytes">, landmark: Landmark): boolean {
  let held = found.get(layer);
  if (held === undefined) {
    held = (layer.bytes.length < WORTH_SPOTTING ? null : spotLandmarks(layer.bytes)) ?? landmarksOf(layer.text);
    found.set(layer, held);
  }
  return ((held >> landmarks.indexOf(landmark)) & 1) !== 0;
}

const landmarksOf = (text: string): number =>
  landmarks.reduce((held, landmark, index) => held | (text.includes(landmark) ? 1 << index : 0), 0);
