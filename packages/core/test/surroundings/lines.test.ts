import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Brackets } from "../../src/surroundings/brackets.ts";
import { enclosingNames, indentOf } from "../../src/surroundings/enclosure.ts";
import { BLANK, HEADING, Lines, LONGEST_LINE, ORDINARY, SECTION } from "../../src/surroundings/lines.ts";

const pieces = fc.constantFrom(
  "\n",
  "\n\n",
  "\n  ",
  "\n    - ",
  "\n\t",
  "\n[section]",
  "\n  [[deep]] # why",
  "\n## Heading",
  "\n= Title",
  "class Bot:",
  "def run(self):",
  "key: ",
  "name = {",
  "]",
  "x(",
  "\u00a0 ",
  "word",
  " ".repeat(230),
  "y".repeat(1900),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(""));
const offset = fc.nat({ max: 6000 });

/** Every line that begins between two offsets, by looking at all of the text. */
function plainly(text: string, end: number, floor: number): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (let start = floor; start < end; start++) {
    if (start > floor && text[start - 1] !== "\n" && text[start - 1] !== "\r") continue;
    const line = /^[^\r\n]*/.exec(text.slice(start))![0].slice(0, LONGEST_LINE);
    const indent = line.trim() === "" ? BLANK : indentOf(line, false);
    const kind = /^[ \t]*\[/.test(line) ? SECTION : /^[#=]/.test(line) ? HEADING : ORDINARY;
    found.push([start, indent, kind]);
  }
  return found.reverse();
}

test("the lines above a place are those that a look at every character finds", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(offset, offset), { maxLength: 5 }), (text, stretches) => {
      const lines = new Lines(text);
      for (const stretch of stretches) {
        const [floor, end] = stretch.map((one) => Math.min(one, text.length)).sort((a, b) => a - b) as [number, number];
        const seen: [number, number, number][] = [];
        lines.above(end, floor, (...line) => seen.push(line) > 0);
        expect(seen).toEqual(plainly(text, end, floor));
      }
    }),
  );
});

test("no line is shown after the one that is enough", () => {
  const seen: number[] = [];
  new Lines("a\nb\nc\nd").above(6, 0, (start) => seen.push(start) < 2);
  expect(seen).toEqual([4, 2]);
});

test("names around a value are the same in a stretch of a text and in that stretch alone", () => {
  fc.assert(
    fc.property(texts, offset, fc.nat({ max: 2048 }), (text, from, length) => {
      const base = Math.min(from, text.length);
      const before = text.slice(base, base + length);
      const alone = { brackets: new Brackets(before), lines: new Lines(before), base: 0 };
      const names = enclosingNames(before, before.length, { brackets: new Brackets(text), lines: new Lines(text), base });
      expect(names).toEqual(enclosingNames(before, before.length, alone));
    }),
    { numRuns: 400 },
  );
});

const line = fc
  .tuple(
    fc.constantFrom("", " ", "  ", "   ", "\t", "    "),
    fc.constantFrom("", "one:", "two:", "- three:", "class Four", "word", "[five]", "[[six]]", "## Seven", "= Eight", "#nine"),
  )
  .map(([blanks, words]) => blanks + words);

/** Sixty lines above for blocks, all of them for the section and the heading. */
function slowly(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  const headers: (string | undefined)[] = [];
  let indent = indentOf(lines.at(-1)!, true);
  for (const [index, above] of lines.slice(0, -1).reverse().entries()) {
    const own = indentOf(above, false);
    if (index < 60 && above.trim() !== "" && own < indent) {
      indent = own;
      blocks.push(/(\w+):$|(class Four)$/.exec(above)?.slice(1).join("") ?? "");
    }
    headers.push(/^[ \t]*\[+(\w+)/.exec(above)?.[1], /^(?:##|=) (\w+)/.exec(above)?.[1]);
  }
  const section = headers.findIndex((name, place) => name !== undefined && place % 2 === 0);
  const heading = headers.findIndex((name, place) => name !== undefined && place % 2 === 1);
  const found = [section, heading].filter((place) => place >= 0).sort((a, b) => a - b);
  const names = [...blocks, ...found.map((place) => headers[place]!)].filter((name) => name !== "");
  return names.filter((name, place) => names.indexOf(name) === place);
}

test("blocks around the last line come from the nearest outwards, then its section and its heading", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 90 }), (lines) => {
      const before = lines.join("\n");
      if (before.length > 2048 || /[[\]]/.test(lines.at(-1)!)) return;
      const around = { brackets: new Brackets(before), lines: new Lines(before), base: 0 };
      expect(enclosingNames(before, before.length, around)).toEqual(slowly(lines));
    }),
    { numRuns: 1000 },
  );
});
