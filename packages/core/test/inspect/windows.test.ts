import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Detector } from "../../src/detect/detector.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { windowsOf } from "../../src/inspect/windows.ts";
import { planted } from "./planted.ts";

const sizes = { large: 4096, core: 2048, margin: 512 };
const secrets = [1, 2, 3, 4].map((index) => binancePair(`windows ${index}`).secret);
const escaped = (text: string) => `"${[...text].map((character) => `\\x${character.charCodeAt(0).toString(16)}`).join("")}"`;

/** What a find is, by its place: sealing apart, which has its own tests. */
const places = (bytes: Uint8Array, options: { windows?: typeof sizes }) =>
  inspect(bytes, { detectors: [planted], ...options }).sightings.map(({ start, end, digest }) => [start, end, digest]);

describe("large documents in windows give what the whole gives", () => {
  const line = fc.oneof(
    { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(...secrets, ...secrets.map((secret) => btoa(secret)), ...secrets.map(escaped)) },
  );

  test.each(["utf8", "utf16le"] as const)("in %s", (encoding) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 80, maxLength: 120 }), (lines) => {
        const bytes = new Uint8Array(Buffer.from(`\ufeff${lines.join("\n")}`, encoding));
        expect(places(bytes, { windows: sizes })).toEqual(places(bytes, {}));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("wherever a border falls", () => {
    for (let shift = 0; shift < 80; shift += 3) {
      const text = `${"plain words \n".repeat(160).slice(0, 2048 - shift)} ${secrets[0]}\n${"other words \n".repeat(400)}`;
      const bytes = new TextEncoder().encode(text);
      expect(places(bytes, { windows: sizes })).toEqual(places(bytes, {}));
      expect(places(bytes, {})).toHaveLength(1);
    }
  });
});

test("windows cover the document once with their cores, and no window is larger than core and margins", () => {
  fc.assert(
    fc.property(fc.nat(20_000), (size) => {
      let end = 0;
      for (const { layer, core } of windowsOf(new Uint8Array(size).fill(97), sizes)) {
        expect(core.start).toBe(end);
        end = core.end;
        expect(layer.bytes.length).toBeLessThanOrEqual(Math.max(sizes.large, sizes.core + 2 * sizes.margin));
      }
      expect(end).toBe(size);
    }),
  );
});

describe("work grows with the input, not faster", () => {
  /** Counts the characters that detectors are shown, in all layers and windows. */
  function shown(bytes: Uint8Array): number {
    let characters = 0;
    const counting: Detector = {
      ...planted,
      detect(view) {
        characters += view.layer.bytes.length + view.places.runs.reduce((sum, { start, end }) => sum + end - start, 0);
        return { candidates: [], claims: [] };
      },
    };
    inspect(bytes, { detectors: [counting], windows: { large: 65_536, core: 32_768, margin: 4096 } });
    return characters;
  }

  test.each([
    ["tokens", secrets.join("\n")],
    ["base64 in base64", btoa(btoa(btoa(secrets.join("\n"))))],
    ["one base64 line after the other", `${btoa(secrets.join("\n"))}\n`],
    ["lines that begin as text and end as noise", `${btoa("text text text te")}////////////////////////////////////////\n`],
    ["escapes", escaped(escaped(secrets[0]!))],
    ["backslashes", "\\\\\\\\"],
    ["open references", "&#65 &#x41 &amp"],
    ["open code points", "\\u{41 \\u{"],
    ["padding", "a1=b2=c3=d4="],
    ["percent signs", "%41%42%"],
  ])("%s", (_, unit) => {
    const size = 40_000;
    const text = unit.repeat(Math.ceil((4 * size) / unit.length));
    const [once, twice, four] = [1, 2, 4].map((factor) => shown(new TextEncoder().encode(text.slice(0, factor * size))));
    expect(twice!).toBeLessThanOrEqual(3 * once! + 200_000);
    expect(four!).toBeLessThanOrEqual(6 * once! + 400_000);
  });
});
