// Images in base64 are no places, however they are wrapped; what stands beside them, or only begins like one, is.

import { binancePair, Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { findPlaces } from "../../src/prefilter/find-places.ts";

const random = new Random("media");
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), random.bytes(1200)]).toString(
  "base64",
);
const lines = png.match(/.{1,76}/g)!;
const { secret } = binancePair("media");

const runsOf = (text: string): string[] => findPlaces(Buffer.from(text)).runs.map(({ start, end }) => text.slice(start, end));

describe("a body of an image", () => {
  test.each([
    ["in a data address", `<img src="data:image/png;base64,${png}">`],
    ["as a value", `logo=${png}`],
    ["in a string", `{"image/png": "${png}"}`],
  ])("%s is no place", (_, text) => {
    expect(runsOf(text)).toEqual([]);
  });

  test.each([
    ["of mail", lines.join("\r\n")],
    ["indented", lines.map((line) => `    ${line}`).join("\n")],
    ["of a program", lines.map((line) => `  "${line}" +`).join("\n")],
    ["escaped, as notebooks have them", `"image/png": "${lines.join("\\n")}\\n"`],
  ])("in lines %s is one at its last, shorter line at most", (_, text) => {
    expect(runsOf(text).map((run) => run.slice(-lines.at(-1)!.length))).toEqual([lines.at(-1)]);
  });
});

describe("places all the same", () => {
  test("a key right behind an image", () => {
    expect(runsOf(`${lines.slice(0, -1).join("\n")}\n${secret}\n`)).toEqual([secret]);
    expect(runsOf(`img = "${png}"\nbinance_secret = "${secret}"`)).toEqual([secret]);
  });

  test.each([
    ["named, behind a padded end", (body: string) => `icon = """${body}g=="""\nbinance_secret = "${secret}"`],
    ["named, behind a last line as wide as the others", (body: string) => `icon = """${body}"""\nbinance_secret = "${secret}"`],
    ["in the next line", (body: string) => `binance\n${body}\n${secret}`],
    ["in the next element", (body: string) => `["${body.replaceAll("\n", '" +\n "')}", "${secret}"]`],
  ])("a key as wide as an image's lines, %s", (_, written) => {
    const body = png
      .slice(0, 64 * 20)
      .match(/.{64}/g)!
      .join("\n");
    expect(runsOf(written(body))).toContain(secret);
  });

  test("a short value that begins like an image", () => {
    expect(runsOf(`token: iVBORw0KGgo${secret}`)).toEqual([`iVBORw0KGgo${secret}`]);
  });

  test("base64 of text and of archives", () => {
    for (const head of ["PHN2ZyB4bWxu", "H4sIAAAAAAAA"]) expect(runsOf(`x = "${head}${png}"`)).toHaveLength(1);
  });
});
