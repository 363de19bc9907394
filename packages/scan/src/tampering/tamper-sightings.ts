// Changes to the guard itself as sightings, so that they are judged, suppressed, folded and reported like any other.

import { createHash } from "node:crypto";
import type { Sighting } from "@hodlguard/core";
import { weakeningsOf } from "./guarded-files.ts";
import { tamperAdvice } from "./tamper-advice.ts";
import { type Change, textOf, type Weakening } from "./weakening.ts";

/** One sighting per thing that a change weakens; none for a change that does not. */
export const tamperSightings = (change: Change): Sighting[] => weakeningsOf(change).map((weakening) => sightingOf(change, weakening));

/** Messages quote names and lines of the change; a secret among them must not come out this way. */
const withoutLongWords = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9+/=_-]{20,}/g, (word) => (/[0-9]/.test(word) ? `${word.slice(0, 4)}…` : word));

function sightingOf({ path, after }: Change, { line, message }: Weakening): Sighting {
  const text = textOf(after);
  const place = extentOf(text, line);
  return {
    rule: "guard-tampering",
    severity: "medium",
    message: `The guard is weakened: ${withoutLongWords(message)}.`,
    evidence: [{ by: "guard-change", says: "proves", why: "the change itself was compared with what stood there before" }],
    details: { file: path },
    advice: tamperAdvice,
    environment: null,
    credential: null,
    quiet: null,
    standing: "decided",
    detector: "guard-tampering/change",
    member: null,
    start: { line, column: 1 },
    end: { line, column: place.width + 1 },
    bytes: { start: place.start, end: place.end },
    digest: createHash("sha256").update(`guard-tampering\0${path}\0${message}`).digest("hex"),
    preview: null,
    length: place.width,
    randomness: { bitsPerChar: 0, percentile: 0, score: 0 },
    allowances: [],
    partner: null,
  };
}

/** A line's extent in characters and bytes; the empty start where the file is gone. */
function extentOf(text: string, line: number): { width: number; start: number; end: number } {
  const lines = text.split(/\r\n|\n|\r/);
  const content = lines[line - 1] ?? "";
  const start = Buffer.byteLength(lines.slice(0, line - 1).join("\n")) + (line > 1 ? 1 : 0);
  return { width: content.length, start, end: start + Buffer.byteLength(content) };
}
