// What the first look says of whole contents: places of plain text, or that somebody must look closer.

import { gzipSync } from "node:zlib";
import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { hasPlaces, isEmpty, placesOfPlainText } from "../../src/inspect/has-places.ts";

const { secret } = binancePair("has-places");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = `name = "é"\nkey = "${secret}"\n`;

describe("places of plain text", () => {
  test("are counted from behind the mark of UTF-8", () => {
    const plain = placesOfPlainText(utf8(lines))!;
    expect(plain.runs).toHaveLength(1);
    expect(placesOfPlainText(utf8(`\ufeff${lines}`))).toEqual(plain);
  });

  test("begin right behind the mark", () => {
    const [named, key] = [`BINANCE_SECRET=${secret}`, "-----BEGIN PRIVATE KEY-----"];
    expect(placesOfPlainText(utf8(`\ufeff${named}`))!.runs).toEqual([{ start: 0, end: named.length }]);
    expect(placesOfPlainText(utf8(`\ufeff${key}`))!.marks).toEqual([11]);
  });

  test("are none where there is nothing, with a mark and without", () => {
    for (const text of ["", "\ufeff", "\ufeffplain words\n", "plain words\n"]) expect(isEmpty(placesOfPlainText(utf8(text))!)).toBe(true);
  });

  test.each([
    ["UTF-16", Buffer.from(`\ufeff${lines}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(lines, "utf16le")],
    ["an archive", gzipSync(lines)],
  ])("are not told of %s, which is looked at more closely", (_, bytes) => {
    expect(placesOfPlainText(new Uint8Array(bytes))).toBeNull();
    expect(hasPlaces(new Uint8Array(bytes))).toBe(true);
  });
});
