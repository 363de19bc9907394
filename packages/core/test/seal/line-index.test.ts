import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { encodingOf } from "../../src/decode/encoding.ts";
import { LineIndex } from "../../src/seal/line-index.ts";

const lines = fc.array(
  fc.oneof(fc.constantFrom("\n", "\r", "\r\n", "a", "é", "☃", "😀", "\t"), fc.string({ unit: "binary", maxLength: 8 })),
  { maxLength: 80 },
);

/** Line and column of a UTF-16 offset, by the words of the contract. */
function slow(text: string, offset: number) {
  const before = text.slice(0, offset);
  const ends = [...before.matchAll(/\r\n|\n|\r(?!\n)/g)].filter(({ index, 0: end }) => !(end === "\r" && text[index + 1] === "\n"));
  const last = ends.at(-1);
  return { line: ends.length + 1, column: offset - (last === undefined ? 0 : last.index + last[0].length) + 1 };
}

const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  units.forEach((unit, index) => {
    bytes[index * 2] = little ? unit & 255 : unit >> 8;
    bytes[index * 2 + 1] = little ? unit >> 8 : unit & 255;
  });
  return bytes;
};

describe("lines and columns", () => {
  test("of UTF-8 are those of the text, at every character", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("").replace(/^﻿/, "");
        const bytes = new TextEncoder().encode(text);
        const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const index = new LineIndex(bytes, { kind: "utf-8", bom: 0 }, bytes.keys());
        let at = 0;
        let offset = 0;
        for (const character of shown) {
          expect(index.at(at)).toEqual(slow(shown, offset));
          at += new TextEncoder().encode(character).length;
          offset += character.length;
        }
      }),
    );
  });

  test("of a few offsets are what they are among all, and so are the lines", () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 4 }), (parts, some) => {
        const bytes = new TextEncoder().encode(parts.join(""));
        const offsets = some.map((one) => Math.min(one, bytes.length));
        const all = new LineIndex(
          bytes,
          { kind: "utf-8", bom: 0 },
          Array.from({ length: bytes.length + 1 }, (_, offset) => offset),
        );
        const few = new LineIndex(bytes, { kind: "utf-8", bom: 0 }, offsets);
        for (const offset of offsets) {
          expect(few.at(offset)).toEqual(all.at(offset));
          const { line } = all.at(offset);
          expect([few.line(line), few.line(line - 1)]).toEqual([all.line(line), all.line(line - 1)]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("of malformed UTF-8 count what a decoder shows", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const end = new LineIndex(bytes, { kind: "utf-8", bom: 0 }, [bytes.length]).at(bytes.length);
        expect(end).toEqual(slow(shown, shown.length));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([true, false])("of UTF-16 are those of the text (little endian: %s)", (little) => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("");
        // Behind the mark of UTF-16LE a NUL makes the mark of UTF-32LE.
        fc.pre(!text.startsWith("\0"));
        const bytes = utf16(text, little);
        const index = new LineIndex(bytes, encodingOf(bytes), bytes.keys());
        let offset = 0;
        for (const character of text) {
          expect(index.at(2 + offset * 2)).toEqual(slow(text, offset));
          offset += character.length;
        }
      }),
    );
  });

  test("do not count a byte-order mark", () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x62]);
    expect(new LineIndex(bytes, encodingOf(bytes), [4]).at(4)).toEqual({ line: 1, column: 2 });
  });

  test("are right on a line of a megabyte", () => {
    const bytes = new TextEncoder().encode(`x\n${"é😀".repeat(170_000)}`);
    expect(new LineIndex(bytes, { kind: "utf-8", bom: 0 }, [bytes.length]).at(bytes.length)).toEqual({ line: 2, column: 510_001 });
  });
});
