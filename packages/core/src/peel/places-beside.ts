// Places that unwrapping brought to light: those in or beside what was put in. Only the stretches around that are read, each
// as far as a place could reach, so a layer in which one quote was unescaped costs that quote and not its whole length.

import type { TextSpan } from "../facts/span.ts";
import { findMarks, isBinaryContainer } from "../prefilter/find-marks.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import type { Places, Run } from "../prefilter/places.ts";

/** How near a place must stand to something unwrapped to count as new: an unescaped quote or line end before it. */
const BESIDE = 2;
const MARK_BESIDE = 64;
/** `PRIVATE KEY` */
const LONGEST_MARK = 11;

/** The places of `bytes` in or beside the ascending ranges that were put in. Reads little more than those. */
export function placesBeside(bytes: Uint8Array, changed: readonly TextSpan[]): Places {
  const all = placesAround(bytes, changed);
  const near = (margin: number) => {
    let next = 0;
    return ({ start, end }: Run): boolean => {
      while (next < changed.length && changed[next]!.end + margin < start) next++;
      return next < changed.length && changed[next]!.start <= end + margin;
    };
  };
  const isNearMark = near(MARK_BESIDE);
  const containers = changed.filter(({ start, end }) => end - start > 16 && isBinaryContainer(bytes, start)).map(({ start }) => start);
  const marks = marksAround(bytes, changed).filter((start) => isNearMark({ start, end: start }));
  return {
    runs: all.runs.filter(near(BESIDE)),
    marks: [...new Set([...marks, ...containers])].sort((a, b) => a - b),
    phrases: all.phrases.filter(near(BESIDE)),
    byteLists: all.byteLists.filter(near(BESIDE)),
    escapes: (all.escapes ?? []).filter(near(BESIDE)),
  };
}

/** The places of the stretches around what changed, each read as far as any place that begins there could reach. */
function placesAround(bytes: Uint8Array, changed: readonly TextSpan[]): Omit<Places, "marks"> {
  const runs: Run[] = [];
  const phrases: Run[] = [];
  const byteLists: Run[] = [];
  const escapes: Run[] = [];
  let end = 0;
  let index = 0;
  while (index < changed.length) {
    let start = Math.max(end, changed[index]!.start - BESIDE - 1);
    while (start > end && !separates(bytes[start - 1]!)) start--;
    do {
      end = Math.max(end, Math.min(bytes.length, changed[index]!.end + BESIDE + 1));
      while (end < bytes.length && !separates(bytes[end]!)) end++;
      index++;
    } while (index < changed.length && changed[index]!.start - BESIDE - 1 <= end);
    const found = findPlaces(bytes.subarray(start, end));
    const add = (to: Run[], runs: readonly Run[]) => {
      for (const run of runs) to.push({ start: run.start + start, end: run.end + start });
    };
    add(runs, found.runs);
    add(phrases, found.phrases);
    add(byteLists, found.byteLists);
    add(escapes, found.escapes ?? []);
  }
  return { runs, phrases, byteLists, escapes };
}

/** The marks near what changed, and perhaps some more. */
function marksAround(bytes: Uint8Array, changed: readonly TextSpan[]): number[] {
  const reach = MARK_BESIDE + LONGEST_MARK;
  const marks: number[] = [];
  for (let index = 0; index < changed.length; ) {
    const start = Math.max(0, changed[index]!.start - reach);
    let end = start;
    while (index < changed.length && changed[index]!.start - reach <= Math.max(end, start)) end = changed[index++]!.end + reach;
    marks.push(...findMarks(bytes, start, Math.min(bytes.length, end)));
  }
  return marks;
}

/** Signs that stand inside no place of any kind. */
const separators = new Uint8Array(256);
for (const sign of "([]<!?@^~$") separators[sign.charCodeAt(0)] = 1;

const separates = (byte: number): boolean => separators[byte] === 1;
