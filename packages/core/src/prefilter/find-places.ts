// Finds the places of a layer in one pass over a fraction of its bytes: a run of MIN_RUN token characters must cover
// every MIN_RUN-th byte, so only those are looked at, and around a hit the run is measured.

import { findByteLists } from "./find-byte-lists.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Places, Run } from "./places.ts";

/** Shortest token run that is worth a look: the shortest secrets (XRP seeds, short API tokens) are longer. */
export const MIN_RUN = 16;

const TOKEN = 1;
const DIGIT = 2;
const classes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9+/=_-]/.test(character)) classes[code] = TOKEN;
  if (/[0-9]/.test(character)) classes[code] = TOKEN | DIGIT;
}

export function findPlaces(bytes: Uint8Array): Places {
  return { runs: findRuns(bytes), marks: findMarks(bytes), phrases: findPhrases(bytes), byteLists: findByteLists(bytes) };
}

function findRuns(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  const size = bytes.length;
  let done = 0;
  for (let probe = MIN_RUN - 1; probe < size; probe += MIN_RUN) {
    if (classes[bytes[probe]!] === 0) continue;
    let start = probe;
    while (start > done && classes[bytes[start - 1]!] !== 0) start--;
    let end = probe + 1;
    while (end < size && classes[bytes[end]!] !== 0) end++;
    done = end;
    if (end - start >= MIN_RUN && hasDigit(bytes, start, end)) runs.push({ start, end });
    probe = Math.max(probe, end - 1);
  }
  return runs;
}

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (classes[bytes[index]!]! & DIGIT) return true;
  return false;
}

const mark = [...("PRIVATE KEY" as const)].map((character) => character.charCodeAt(0));

function findMarks(bytes: Uint8Array): number[] {
  const marks: number[] = [];
  const last = mark.length - 1;
  for (let index = last; index < bytes.length; index++) {
    if (bytes[index] !== mark[last]) continue;
    let offset = 0;
    while (offset < last && bytes[index - last + offset] === mark[offset]) offset++;
    if (offset === last) marks.push(index - last);
  }
  return marks;
}
