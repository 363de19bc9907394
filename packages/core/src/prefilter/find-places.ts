// The one question of the prefilter: where in these bytes could a secret stand? Linear, and most bytes are never read.

import { encodingOf, utf8Mark } from "../decode/encoding.ts";
import { findByteLists } from "./find-byte-lists.ts";
import { findEscapes } from "./find-escapes.ts";
import { findMarks, mayBeKeyFile } from "./find-marks.ts";
import { findPhrases } from "./find-phrases.ts";
import { findRuns, keptRuns } from "./find-runs.ts";
import { isBuilt } from "./listed-words.ts";
import { withoutMedia } from "./media-bodies.ts";
import type { Places } from "./places.ts";
import { type Skimmed, skim } from "./skim.ts";
import { holdsWordRow } from "./word-row.ts";

export function findPlaces(bytes: Uint8Array): Places {
  const skimmed = skim(bytes);
  return skimmed === null ? findPlacesPlainly(bytes) : placesOf(bytes, skimmed);
}

/** The same for a document as it lies there, counted from behind the mark of UTF-8; null where it is written in anything but a superset of ASCII. */
export function findPlacesOfText(bytes: Uint8Array): Places | null {
  const mark = utf8Mark(bytes);
  const text = mark === 0 ? bytes : bytes.subarray(mark);
  const skimmed = skim(text);
  // Without a NUL and a mark nothing tells another encoding: most documents end here.
  if (((skimmed?.nuls ?? true) || bytes[0]! >= FIRST_OF_MARKS) && encodingOf(bytes).kind !== "utf-8") return null;
  return skimmed === null ? findPlacesPlainly(text) : placesOf(text, skimmed);
}

/** The lowest byte that a mark without a NUL begins with, that of UTF-8 apart: UTF-16 in big-endian order. */
const FIRST_OF_MARKS = 0xfe;

function placesOf(bytes: Uint8Array, skimmed: Skimmed): Places {
  return {
    runs: withoutMedia(bytes, keptRuns(bytes, skimmed.runs)),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : [],
  };
}

/** The same without the kernel. */
export const findPlacesPlainly = (bytes: Uint8Array): Places => ({
  runs: withoutMedia(bytes, findRuns(bytes)),
  marks: findMarks(bytes),
  phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
  byteLists: findByteLists(bytes),
  escapes: findEscapes(bytes),
});
