// The values of a layer that may be some exchange's: the value part of each of the prefilter's runs (`NAME=value` is one
// run), of a credential's length and not obviously written by hand.

import { type TextSpan, textSpan } from "../../facts/span.ts";
import type { Run } from "../../prefilter/places.ts";
import { placeholderReason } from "../binance/placeholder.ts";

export interface Value {
  readonly span: TextSpan;
  readonly text: string;
}

const SHORTEST = 16;
const LONGEST = 200;

export function valuesOf(text: string, runs: readonly Run[]): Value[] {
  const values: Value[] = [];
  for (const run of runs) {
    if (run.end - run.start > LONGEST + 100) continue;
    const value = readRun(text, run);
    if (value !== null) values.push(value);
  }
  return values;
}

function readRun(text: string, run: Run): Value | null {
  let start = run.start;
  for (let index = run.end - 2; index >= run.start; index--) {
    if (text[index] === "=" && text[index + 1] !== "=") {
      start = index + 1;
      break;
    }
  }
  if (text[start - 1] === "\\") start += /^(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/.exec(text.slice(start, start + 5))?.[0].length ?? 0;
  const value = text.slice(start, run.end);
  if (value.length < SHORTEST || value.length > LONGEST) return null;
  if (!/\d.*\d/.test(value) && !/[a-z][A-Z].*[A-Z][a-z]/.test(value)) return null;
  if (text[run.end] === "." && /\w/.test(text[run.end + 1] ?? "")) return null;
  return { span: textSpan(start, run.end), text: value };
}

/** Varied enough for a random source; letters that spell words, sequences and repetitions are not. */
export function isVaried(value: string): boolean {
  const plain = value.replace(/[-_=]/g, "");
  if (!/\d/.test(plain) && !(/[a-z]/.test(plain) && /[A-Z]/.test(plain))) return false;
  return new Set(plain).size >= Math.min(9, plain.length / 3) && placeholderReason(plain) === null;
}
