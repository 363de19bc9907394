// The skipping pass over the words of long runs against the plain pattern.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { tokensOf } from "../../src/detect/wallet/tokens.ts";
import { findPlaces } from "../../src/prefilter/find-places.ts";

const words = fc.array(fc.tuple(fc.stringMatching(/^\w{1,90}$/), fc.constantFrom("+", "/", "=", "-", " ", "\n", "--")), { maxLength: 20 });

test("words of the lengths that key encodings have, and no others", () => {
  fc.assert(
    fc.property(words, fc.nat({ max: 400 }), (parts, long) => {
      const text = `${parts.map(([word, sign]) => word + sign).join("")}${"a1".repeat(long)}`;
      const layer = rawLayer(Buffer.from(text, "latin1"));
      const places = findPlaces(layer.bytes);
      const expected = places.runs.flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/\w+/g)].flatMap(({ index, 0: word }) =>
          word.length >= 27 && word.length <= 300 ? [{ text: word, at: start + index }] : [],
        ),
      );
      expect(tokensOf({ layer, places }).map(({ text, span }) => ({ text, at: span.start }))).toEqual(expected);
    }),
  );
});
