import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { remembering, rememberingOfBytes, rememberingWhether } from "../../src/facts/remembering.ts";

/** Tells any two texts apart that differ in a character, a place or their length. */
const weigh = (text: string): number =>
  [...text].reduce((sum, character, place) => sum + (place + 1) * character.charCodeAt(0), text.length / 1024);

test("says what the function says, however often and in whatever order", () => {
  const weighed = remembering(weigh);
  const letters = fc.string({ unit: fc.constantFrom(..."ab\0\xff\u0101\u{1f511}"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (texts) => {
      for (const text of [...texts, ...texts]) expect(weighed(text)).toBe(weigh(text));
    }),
  );
});

test("tells texts apart that differ in one character alone, or in zeros at the end", () => {
  const same = remembering(weigh);
  const text = "k".repeat(255);
  expect(same(text)).toBe(weigh(text));
  for (let place = 0; place < text.length; place++) {
    const other = `${text.slice(0, place)}j${text.slice(place + 1)}`;
    expect(same(other)).toBe(weigh(other));
  }
  for (let zeros = 0; zeros < 9; zeros++) expect(same("a".padEnd(1 + zeros, "\0"))).toBe(weigh("a".padEnd(1 + zeros, "\0")));
});

test("asks once for a text of a token's length, and each time for a longer one or one beyond Latin-1", () => {
  let asked = 0;
  const answer = rememberingWhether((text) => ++asked > 0 && text.length > 4);
  const times = (text: string, expected: boolean): number => {
    asked = 0;
    for (let time = 0; time < 3; time++) expect(answer(text)).toBe(expected);
    return asked;
  };
  expect(times("longer", true)).toBe(1);
  expect(times("less", false)).toBe(1);
  expect(times("x".repeat(255), true)).toBe(1);
  expect(times("x".repeat(256), true)).toBe(3);
  expect(times("\u0100", false)).toBe(3);
  expect(times("", false)).toBe(3);
});

test("more texts than it has room for are answered alike", () => {
  const same = remembering(Number);
  let wrong = 0;
  for (let round = 0; round < 2; round++) for (let number = 0; number < 100_000; number++) wrong += Number(same(String(number)) !== number);
  expect(wrong).toBe(0);
});

test("a stretch of bytes is answered wherever it stands, and its neighbours do not count", () => {
  const sum = (bytes: Uint8Array, start: number, end: number) =>
    bytes.subarray(start, end).reduce((all, byte, place) => all + (place + 1) * byte, 0);
  const isOdd = (bytes: Uint8Array, { start, end }: { start: number; end: number }) => sum(bytes, start, end) % 2 === 1;
  const remembered = rememberingOfBytes(isOdd);
  const few = fc.uint8Array({ maxLength: 12, max: 3 });
  fc.assert(
    fc.property(few, few, few, (before, stretch, behind) => {
      const span = { start: before.length, end: before.length + stretch.length };
      const all = Uint8Array.from([...before, ...stretch, ...behind]);
      expect(remembered(all, span)).toBe(isOdd(all, span));
    }),
  );
});

test("asks once for a stretch of a token's length, and each time for a longer one", () => {
  let asked = 0;
  const answer = rememberingOfBytes(() => ++asked > 0);
  const times = (length: number): number => {
    asked = 0;
    for (let start = 0; start < 3; start++) expect(answer(new Uint8Array(300).fill(7), { start, end: start + length })).toBe(true);
    return asked;
  };
  expect(times(255)).toBe(1);
  expect(times(256)).toBe(3);
});
