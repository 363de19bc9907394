import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Detector, nothing } from "../../src/detect/detector.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { planted } from "./planted.ts";
import { wrappings } from "./wrappings.ts";

const { secret } = binancePair("layers");
const bytesOf = (text: string) => new TextEncoder().encode(text);
const look = (bytes: Uint8Array) => inspect(bytes, { detectors: [planted] });
const file = (value: string) => `# head é\r\n  key: "${value}" # tail\r\nlast line\r\n`;
const names = Object.keys(wrappings);

describe("a wrapped secret is found once, at the place of what holds it", () => {
  test.each(names)("%s", (name) => {
    const { sightings, unread } = look(bytesOf(file(wrappings[name]!(secret))));
    expect(unread).toEqual([]);
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({ length: 64, start: { line: 2 }, end: { line: 2 } });
  });

  test.each(["base64", "hex", "unicode escapes", "hex escapes", "octal escapes", "percent", "decimal references", "hex references"])(
    "%s: exactly from its first to its last character",
    (name) => {
      const value = wrappings[name]!(secret);
      const [sighting] = look(bytesOf(file(value))).sightings;
      const [start, end] = [sighting!.start.column, sighting!.end.column];
      expect(start).toBe(9);
      // Padding belongs to no character.
      expect(end).toBe(9 + value.replace(/=+$/, "").length + (name === "base64" ? 2 : 0));
    },
  );

  test.each(names.flatMap((outer) => names.map((inner) => [inner, outer] as const)))("%s in %s", (inner, outer) => {
    const { sightings } = look(bytesOf(file(wrappings[outer]!(wrappings[inner]!(secret)))));
    expect(sightings.map(({ length, start }) => [length, start.line])).toEqual([[64, 2]]);
  });
});

test("base64 over many lines is one value", () => {
  const text = `first line of a longer text\nsecret = ${secret}\nand a last one`;
  const lines = Buffer.from(text)
    .toString("base64")
    .match(/.{1,40}/g)!;
  const content = `data:\n  file: |\n${lines.map((line) => `    ${line}`).join("\n")}\nother: 1\n`;
  const { sightings } = look(bytesOf(content));
  expect(sightings).toHaveLength(1);
  const at = Math.floor(((text.indexOf(secret) * 4) / 3) | 0);
  expect(sightings[0]!.start).toEqual({ line: 3 + Math.floor(at / 40), column: 5 + (at % 40) });
});

test("a Kubernetes secret keeps its names around the decoded value", () => {
  const content = `kind: Secret\ndata:\n  BINANCE_SECRET: ${Buffer.from(secret).toString("base64")}\n`;
  let seen = "";
  const spy: Detector = {
    ...planted,
    detect(view) {
      seen = view.layer.text;
      return nothing;
    },
  };
  inspect(bytesOf(content), { detectors: [spy] });
  expect(seen).toContain(`BINANCE_SECRET: ${secret}`);
});

describe("other encodings of the file", () => {
  const text = `# head é\r\nkey = "${secret}"\r\n`;
  const utf16 = (value: string, bom: boolean) => Buffer.from((bom ? "\ufeff" : "") + value, "utf16le");
  const utf32 = (value: string) =>
    Buffer.concat([..."\ufeff", ...value].map((character) => Buffer.from(Uint32Array.of(character.codePointAt(0)!).buffer)));
  test.each([
    ["UTF-16LE", utf16(text, true)],
    ["UTF-16LE without a mark", utf16(text, false)],
    ["UTF-16BE", utf16(text, true).swap16()],
    ["UTF-16BE without a mark", utf16(text, false).swap16()],
    ["UTF-32LE", utf32(text)],
    ["UTF-32BE", utf32(text).swap32()],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["Latin-1", Buffer.from(text, "latin1")],
  ])("%s", (_, bytes) => {
    const { sightings } = look(new Uint8Array(bytes));
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({ length: 64, start: { line: 2, column: 8 }, end: { line: 2, column: 72 } });
  });

  test.each(names)("UTF-16 around %s", (name) => {
    const { sightings } = look(new Uint8Array(utf16(file(wrappings[name]!(secret)), true)));
    expect(sightings.map(({ start }) => start.line)).toEqual([2]);
  });
});

test("any escapes, anywhere, never throw, and every find lies inside the document", () => {
  const parts = fc.constantFrom(
    "\\",
    "\\u",
    "00",
    "41",
    "\\x",
    "%",
    "&#",
    ";",
    "&quot;",
    "\\n",
    secret,
    secret.slice(0, 20),
    "=",
    "\n",
    "ZXlKaGJHY2lPaUpJVXpJMU5pSjk=",
    "\\ud83d",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const bytes = bytesOf(list.join(""));
      for (const { bytes: place } of look(bytes).sightings) {
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 1500 },
  );
});
