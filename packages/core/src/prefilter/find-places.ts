// The one question of the prefilter: where in these bytes could a secret stand? Linear, and most bytes are never read.

import { encodingOf } from "../decode/encoding.ts";
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
  const text = hasMark(bytes) ? bytes.subarray(MARK.length) : bytes;
  const skimmed = skim(text);
  // Without a NUL and a mark nothing tells another encoding: most documents end here.
  if (((skimmed?.nuls ?? true) || bytes[0]! > MARK[0]) && encodingOf(bytes).kind !== "utf-8") return null;
  return skimmed === null ? findPlacesPlainly(text) : placesOf(text, skimmed);
}

/** The byte-order mark of UTF-8. Marks of other encodings without a NUL begin with higher bytes. */
const MARK = [0xef, 0xbb, 0xbf] as const;

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === MARK[0] && bytes[1] === MARK[1] && bytes[2] === MARK[2];

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
