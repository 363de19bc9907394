import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inspect } from "../../src/inspect/inspect.ts";
import { planted } from "./planted.ts";

const options = { detectors: [planted] };

describe("inspect", () => {
  test("never throws, on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void inspect(bytes, options)),
      { numRuns: 2000 },
    );
  });

  test("makes a failing detector an unread part, and lets the others speak", () => {
    const { secret } = binancePair("faulty");
    const faulty = {
      ...planted,
      id: "test/faulty",
      detect: () => {
        throw new Error(secret);
      },
    };
    const { sightings, unread } = inspect(new TextEncoder().encode(`a = "${secret}"`), { detectors: [faulty, planted] });
    expect(sightings).toHaveLength(1);
    expect(unread).toEqual([{ member: null, reason: expect.stringContaining("test/faulty") }]);
    expect(JSON.stringify(unread)).not.toContain(secret);
  });

  test("tells line and column in the file", () => {
    const { secret } = binancePair("place");
    const [sighting] = inspect(new TextEncoder().encode(`é\r\nkey = "${secret}"\r\n`), options).sightings;
    expect(sighting).toMatchObject({ start: { line: 2, column: 8 }, end: { line: 2, column: 72 }, length: 64, member: null });
  });
});
