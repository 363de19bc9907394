// The one question of the prefilter: where in these bytes could a secret stand? Linear, and most bytes are never read.

import { findByteLists } from "./find-byte-lists.ts";
import { findEscapes } from "./find-escapes.ts";
import { findMarks } from "./find-marks.ts";
import { findPhrases } from "./find-phrases.ts";
import { findRuns } from "./find-runs.ts";
import { isBuilt } from "./latin-words.ts";
import type { Places } from "./places.ts";
import { holdsWordRow } from "./word-row.ts";

export function findPlaces(bytes: Uint8Array): Places {
  return {
    runs: findRuns(bytes),
    marks: findMarks(bytes),
    phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
    byteLists: findByteLists(bytes),
    escapes: findEscapes(bytes),
  };
}
