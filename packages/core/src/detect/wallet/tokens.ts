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
  const tokens = known.get(places) ?? readTokens(layer, places);
  known.set(places, tokens);
  return tokens;
}

function readTokens({ bytes, text }: Layer, places: Places): Token[] {
  const tokens: Token[] = [];
  for (const run of places.runs) {
    for (let start = run.start; start + SHORTEST <= run.end; ) {
      // Read from its end backwards: what is no word throws the stretch before it away, and embedded files are long.
      let other = start + SHORTEST - 1;
      while (other >= start && inWords[bytes[other]!] === 1) other--;
      if (other >= start) {
        start = other + 1;
        continue;
      }
      let end = start + SHORTEST;
      while (end < run.end && inWords[bytes[end]!] === 1) end++;
      if (end - start <= LONGEST) tokens.push({ text: text.slice(start, end), span: textSpan(start, end) });
      start = end + 1;
    }
  }
  return tokens;
}

const inWords = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") inWords[character.charCodeAt(0)] = 1;
