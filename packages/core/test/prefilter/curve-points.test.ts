// Coordinates of points against numbers that only stand like them.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import { sightingsAnyway } from "./sightings-anyway.ts";

const random = new Random("curve points");
const places = (text: string): number => findPlaces(Buffer.from(text)).runs.length;

/** Without leading zeros, as big numbers are printed. */
function point(): { x: string; y: string } {
  const { x, y } = secp256k1.Point.BASE.multiply(BigInt(`0x${random.text(62, "hex")}`)).toAffine();
  return { x: x.toString(16), y: y.toString(16) };
}
const points = Array.from({ length: 300 }, point);
const [{ x, y }, other] = [points[0]!, points[1]!];

test.each([
  ["on one line", `points: [["${x}","${y}"],["${other.x}","${other.y}"]]`],
  ["on lines of their own", `[\n  [\n    '${x}',\n    '${y}',\n  ],\n]`],
  ["in a string", `{"source": "points: [\\n  [\\n    '${x}',\\n    '${y}'\\n  ]\\n]"}`],
  ["in capitals", `["${x.toUpperCase()}", "${y.toUpperCase()}"]`],
])("a point %s is no place, and the detectors would have nothing to say of it", (_, text) => {
  expect(places(text)).toBe(0);
  expect(sightingsAnyway(text)).toEqual([]);
});

test("nor is any other", () => {
  for (const one of points) expect(places(`[["${one.x}","${one.y}"]]`)).toBe(0);
});

test.each([
  ["two coordinates of different points", `["${x}","${other.y}"]`, 2],
  ["a point the wrong way round", `["${y}","${x}"]`, 2],
  ["a key beside its point", `["${random.text(64, "hex")}","${x}","${y}"]`, 3],
  ["a point that no brackets hold", `"${x}","${y}"`, 2],
  ["a point with names", `["x": "${x}", "y": "${y}"]`, 2],
  ["what is longer", `["${x}","${y}${random.text(4, "hex")}"]`, 2],
])("%s is one", (_, text, count) => {
  expect(places(text)).toBe(count);
});

test("nothing before or behind the text is read", () => {
  for (const text of [x, `"${x}"`, `["${x}"`, `["${x}","`, `["${x}","${y}"`, `${y}"]`, `${x}","${y}"]`])
    expect(places(text)).toBeGreaterThan(0);
});
