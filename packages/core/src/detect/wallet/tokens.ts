// Splits the prefilter's runs, whose alphabet is wide, into the words that key encodings are made of.

import type { Layer } from "../../decode/layer.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import type { Places } from "../../prefilter/places.ts";

export interface Token {
  readonly text: string;
  readonly span: TextSpan;
}

/** No key encoding of one word is shorter (an XRP seed has 28 or 29) or longer (128 bytes of Cardano key in CBOR have 260 digits). */
const SHORTEST = 27;
const LONGEST = 300;

/** Three detectors ask for the words of the same places. */
const known = new WeakMap<Places, readonly Token[]>();

/** Words of letters, digits and underscores between other characters; a long run that is no key costs its length once. */
export function tokensOf({ layer, places }: { layer: Layer; places: Places }): readonly Token[] {
  const tokens = known.get(places) ?? readTokens(layer.text, places);
  known.set(places, tokens);
  return tokens;
}

function readTokens(text: string, places: Places): Token[] {
  const tokens: Token[] = [];
  for (const run of places.runs) {
    if (run.end - run.start < SHORTEST) continue;
    let start = run.start;
    for (let index = run.start; index <= run.end; index++) {
      if (index < run.end && isWordCode(text.charCodeAt(index))) continue;
      const length = index - start;
      if (length >= SHORTEST && length <= LONGEST) tokens.push({ text: text.slice(start, index), span: textSpan(start, index) });
      start = index + 1;
    }
  }
  return tokens;
}

const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
