// Rows of escapes, which are unwrapped as one where they are long: every byte must still know where in the document it was written.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { splice } from "../../src/decode/splice.ts";
import { textSpan } from "../../src/facts/span.ts";
import { escapesNear } from "../../src/peel/escapes.ts";
import { findPlaces } from "../../src/prefilter/find-places.ts";

const twoDigits = (code: number, base: number): string => code.toString(base).padStart(2, "0");

/** What is written and what it stands for. */
const hexEscape = fc.integer({ min: 0x20, max: 0x7e }).map((code) => [`\\x${twoDigits(code, 16)}`, String.fromCharCode(code)] as const);
const continuation = fc.constantFrom(["\\\n", ""] as const, ["\\\r\n", ""] as const);
const anEscape = fc.oneof(
  hexEscape,
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => [`\\u00${twoDigits(code, 16)}`, String.fromCharCode(code)] as const),
  fc.constantFrom(["\\n", "\n"] as const, ['\\"', '"'] as const),
  continuation,
);
/** As images stand in source files. */
const hexLine = fc.tuple(fc.array(hexEscape, { minLength: 10, maxLength: 30 }), continuation).map(([escapes, end]) => [...escapes, end]);
const row = fc.oneof(
  fc.array(anEscape, { minLength: 0, maxLength: 60 }),
  fc.array(hexLine, { minLength: 0, maxLength: 4 }).map((lines) => lines.flat()),
);
const plain = fc.constantFrom("", " ", "x", "key = ");

describe("escapes in a row", () => {
  test("are unwrapped to what each of them stands for, and lead back to it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, row), { minLength: 1, maxLength: 6 }), (parts) => {
        // Escapes first, so that the place is one that an escape touches.
        const written = [["", Array.from({ length: 20 }, () => ["\\x41", "A"] as const)] as const, ...parts];
        let text = "";
        let meant = "";
        const origins: [number, number][] = [];
        for (const [before, escapes] of written) {
          for (const character of before) {
            origins.push([text.length, text.length + 1]);
            text += character;
            meant += character;
          }
          for (const [form, character] of escapes) {
            if (character !== "") origins.push([text.length, text.length + form.length]);
            text += form;
            meant += character;
          }
        }
        const layer = rawLayer(Buffer.from(text, "latin1"), 0);
        const wrapped = escapesNear(layer.bytes, { ...findPlaces(layer.bytes), escapes: [{ start: 0, end: text.length }] });
        const inner = splice(layer, wrapped).layer;
        expect(inner.text).toBe(meant);
        origins.forEach(([start, end], index) => {
          expect(inner.origin(textSpan(index, index + 1))).toEqual({ start, end });
        });
      }),
      { numRuns: 500 },
    );
  });

  test("take no more than one stretch, however many they are", () => {
    const bytes = new Random("escapes").bytes(100_000);
    const text = [...bytes].map((byte) => `\\x${twoDigits(byte, 16)}`).join("");
    const layer = rawLayer(Buffer.from(text, "latin1"), 0);
    const wrapped = escapesNear(layer.bytes, {
      runs: [],
      marks: [],
      phrases: [],
      byteLists: [],
      escapes: [{ start: 0, end: text.length }],
    });
    expect(wrapped).toHaveLength(1);
    expect(wrapped[0]).toMatchObject({ start: 0, end: text.length });
  });
});
