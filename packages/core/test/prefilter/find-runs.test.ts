import { binancePair, Random, rippleOf } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findMarks } from "../../src/prefilter/find-marks.ts";
import { findRuns, MIN_RUN, mayBeRandom } from "../../src/prefilter/find-runs.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Text of the characters that decide: tokens, their ends, and the mark. */
const text = fc
  .array(fc.oneof(fc.constantFrom("a", "B", "7", "=", "/", "-", " ", "\n", '"', "PRIVATE KEY", "PRIVATE"), fc.string({ maxLength: 40 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("token runs", () => {
  test("are those a regular expression finds", () => {
    fc.assert(
      fc.property(text, (value) => {
        const bytes = bytesOf(value);
        const slow = [...String.fromCharCode(...bytes).matchAll(/[A-Za-z0-9+/=_-]+/g)]
          .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
          .filter(({ start, end }) => end - start >= MIN_RUN && mayBeRandom(bytes, { start, end }));
        expect(findRuns(bytes)).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
  });

  test("hold every seed of the XRP Ledger, also those without a digit", () => {
    let digitless = 0;
    for (let index = 0; index < 20_000; index++) {
      const seed = index % 2 === 0 ? rippleOf(`r${index}`) : rippleOf(`e${index}`, [1, 0xe1, 0x4b]);
      if (/[0-9]/.test(seed)) continue;
      digitless++;
      expect(findRuns(bytesOf(`seed: ${seed}`))).toEqual([{ start: 6, end: 6 + seed.length }]);
      expect(findRuns(bytesOf(`XRP_SEED=${seed}\n`))).toEqual([{ start: 0, end: 9 + seed.length }]);
    }
    expect(digitless).toBeGreaterThan(100);
  });

  test("leave out names as long as such a seed", () => {
    for (const name of ["sharedTransportBufferManagers", "someReactComponentWithUtterName", "sheetsfrombothhandsareenoughnow"])
      expect(findRuns(bytesOf(`call(${name})`))).toEqual([]);
  });

  test("hold every key that has a digit, and most of the rare ones without", () => {
    const random = new Random("runs");
    let found = 0;
    for (let index = 0; index < 2000; index++) {
      const { secret } = binancePair(String(index));
      expect(findRuns(bytesOf(`x = "${secret}"`))).toHaveLength(1);
      const digitless = random.text(64).replace(/[0-9]/g, () => random.pick([..."ABCXYZabcxyz"]));
      found += findRuns(bytesOf(`x = "${digitless}"`)).length;
    }
    expect(found).toBeGreaterThan(1800);
  });

  test("leave long names without digits alone", () => {
    for (const name of ["getElementsByClassNameAndAttribute", "INTERNATIONALIZATION_SETTINGS_KEY", "================================="])
      expect(findRuns(bytesOf(name))).toEqual([]);
  });
});

describe("marks", () => {
  test("are those indexOf finds", () => {
    fc.assert(
      fc.property(text, (value) => {
        const bytes = bytesOf(value);
        const latin = String.fromCharCode(...bytes);
        const slow: number[] = [];
        for (let at = latin.indexOf("PRIVATE KEY"); at >= 0; at = latin.indexOf("PRIVATE KEY", at + 1)) slow.push(at);
        if (bytes[0] !== 0x30) expect(findMarks(bytes)).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
  });

  test("stand at the start of binary key files, which have no token run", () => {
    const der = Uint8Array.from([0x30, 0x2e, 0x02, 0x01, 0x00, ...new Random("der").bytes(43)]);
    expect(findMarks(der)).toContain(0);
    expect(findMarks(Uint8Array.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]))).toContain(0);
    expect(findMarks(bytesOf("0123 and so on"))).toEqual([]);
  });
});
