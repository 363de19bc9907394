// The one question of the prefilter: where in these bytes could a secret stand? Linear, and most bytes are never read.

import { findByteLists } from "./find-byte-lists.ts";
import { findEscapes } from "./find-escapes.ts";
import { findMarks, mayBeKeyFile } from "./find-marks.ts";
import { findPhrases } from "./find-phrases.ts";
import { findRuns, keptRuns } from "./find-runs.ts";
import { isBuilt } from "./latin-words.ts";
import type { Places } from "./places.ts";
import { skim } from "./skim.ts";
import { holdsWordRow } from "./word-row.ts";

export function findPlaces(bytes: Uint8Array): Places {
  const skimmed = skim(bytes);
  if (skimmed === null) return findPlacesPlainly(bytes);
  return {
    runs: keptRuns(bytes, skimmed.runs),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : [],
  };
}

/** The same without the kernel. */
export const findPlacesPlainly = (bytes: Uint8Array): Places => ({
  runs: findRuns(bytes),
  marks: findMarks(bytes),
  phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
  byteLists: findByteLists(bytes),
  escapes: findEscapes(bytes),
});
