// The kernel that spots words against the pass in TypeScript.

import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { latin1 } from "../../src/decode/latin1.ts";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { landmarks } from "../../src/surroundings/landmark-words.ts";
import { holdsLandmark } from "../../src/surroundings/landmarks.ts";
import { spotLandmarks, spotWords } from "../../src/surroundings/spot.ts";
import { venues } from "../../src/surroundings/venue-words.ts";
import { mayHoldWord, wordsAt } from "../../src/surroundings/word-places.ts";

beforeAll(() => {
  spotWords(new Uint8Array(1 << 21));
  // Without the kernel nothing would be compared.
  expect(spotWords(new Uint8Array(16))).not.toBeNull();
});

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const piece = fc.oneof(
  fc.constantFrom(...venues.keys(), ...landmarks),
  fc.constantFrom(...landmarks).chain((landmark) => fc.nat(landmark.length).map((length) => landmark.slice(0, length))),
  fc.constantFrom(...venues.keys()).map((word) => word.toUpperCase()),
  fc.constantFrom(...venues.keys()).map((word) => word.slice(0, 3)),
  fc.string({ maxLength: 20 }),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => latin1(bytes)),
);

describe("venues' words", () => {
  test("are spotted wherever the plain pass sees one", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = latin1(bytesOf(pieces.join("")));
        expect(wordsAt(text, spotWords(bytesOf(text))!)).toEqual(wordsAt(text));
        if (wordsAt(text).length > 0) expect(mayHoldWord(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("are spotted across the border of two stretches, and at the very end", () => {
    for (let before = 256 * 1024 - 9; before <= 256 * 1024 + 2; before++) {
      const text = `${"-".repeat(before)}binance and okx`;
      expect(wordsAt(text, spotWords(bytesOf(text))!)).toEqual([
        { start: before, word: "binance" },
        { start: before + 12, word: "okx" },
      ]);
    }
  });

  test("landmarks are told wherever they stand", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(80), (pieces, shift) => {
        const text = latin1(bytesOf("-".repeat(shift) + pieces.join("")));
        const held = spotLandmarks(bytesOf(text))!;
        for (const [index, landmark] of landmarks.entries()) expect((held & (1 << index)) !== 0).toBe(text.includes(landmark));
      }),
      { numRuns: 3000 },
    );
    const bytes = new Uint8Array(257 * 1024);
    for (const [index, landmark] of landmarks.entries()) {
      for (let before = 256 * 1024 - 20; before <= 256 * 1024 + 2; before++) {
        bytes.set(bytesOf(landmark), before);
        expect(spotLandmarks(bytes)).toBe(1 << index);
        bytes.fill(0, before);
      }
    }
  });

  test("a landmark is told as it is written, in texts short and long", () => {
    for (const landmark of landmarks) {
      for (const filler of ["", "-".repeat(2000)]) {
        expect(holdsLandmark(rawLayer(bytesOf(`${filler}${landmark}`)), landmark)).toBe(true);
        expect(holdsLandmark(rawLayer(bytesOf(`${filler}${landmark.toLowerCase().replace("ma", "mA")}`)), landmark)).toBe(false);
        expect(holdsLandmark(rawLayer(bytesOf(`${filler}${landmark.slice(0, -1)}`)), landmark)).toBe(false);
      }
    }
  });
});
