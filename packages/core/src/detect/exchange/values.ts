// The values of a layer that may be some exchange's: the value part of each of the prefilter's runs (`NAME=value` is one
// run), of a credential's length and not obviously written by hand.

import type { Layer } from "../../decode/layer.ts";
import { rememberingWhether } from "../../facts/remembering.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import type { Places, Run } from "../../prefilter/places.ts";
import { placeholderReason } from "../binance/placeholder.ts";
import { hasSomeForm } from "./exchanges.ts";

export interface Value {
  readonly span: TextSpan;
  readonly text: string;
}

interface ReadValue extends Value {
  /** A credential of some exchange has its form. */
  readonly formed: boolean;
}

const SHORTEST = 16;
const LONGEST = 200;

/** Several ask for the values of the same places. */
const known = new WeakMap<Places, readonly ReadValue[]>();

/** Ascending. */
export function valuesOf({ text }: Pick<Layer, "text">, places: Places): readonly ReadValue[] {
  const values = known.get(places) ?? read(text, places.runs);
  known.set(places, values);
  return values;
}

function read(text: string, runs: readonly Run[]): ReadValue[] {
  const values: ReadValue[] = [];
  for (const run of runs) {
    if (run.end - run.start > LONGEST + 100) continue;
    const value = readRun(text, run);
    if (value !== null) values.push(value);
  }
  return values;
}

function readRun(text: string, run: Run): ReadValue | null {
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
  return { span: textSpan(start, run.end), text: value, formed: hasSomeForm(value) };
}

/** Varied enough for a random source; letters that spell words, sequences and repetitions are not. */
export const isVaried: (value: string) => boolean = rememberingWhether((value) => {
  // Hashes of blocks begin so, and one random value of 2^32.
  if (value.startsWith("00000000")) return false;
  const plain = value.replace(/[-_=]/g, "");
  if (!/\d/.test(plain) && !(/[a-z]/.test(plain) && /[A-Z]/.test(plain))) return false;
  return new Set(plain).size >= Math.min(9, plain.length / 3) && placeholderReason(plain) === null;
});
