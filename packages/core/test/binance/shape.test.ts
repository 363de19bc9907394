// The statistics lose almost no random value, and none for a word that it happens to hold; names and patterns do not pass.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { placeholderReason } from "../../src/detect/binance/placeholder.ts";
import { isPublished } from "../../src/detect/binance/published.ts";
import { looksRandom, type Shape, shapeOf } from "../../src/detect/binance/shape.ts";

const random = new Random("shape");
const DRAWS = 20_000;

const makers: Record<Shape, () => string> = {
  hmac: () => random.text(64),
  cloud: () => Array.from({ length: 16 }, () => random.text(1, "hex") + random.text(1, "HEX")).join("") + random.text(32),
  "lower-hex": () => random.text(64, "hex"),
  "upper-hex": () => random.text(64, "HEX"),
  lower: () => random.text(64, "lower"),
};

test.each(Object.entries(makers))("random values of form %s are known and kept", (shape, make) => {
  let lost = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const value = make();
    if (shapeOf(value) !== shape || !looksRandom(value, shape as Shape) || placeholderReason(value) !== null) lost++;
  }
  expect(lost / DRAWS).toBeLessThan(0.002);
});

test("a word inside a random value makes it no placeholder", () => {
  for (const word of ["vpn", "test", "example", "secret", "your", "binance", "changeme", "placeholder", "0123456789"]) {
    for (let draw = 0; draw < 200; draw++) {
      const at = random.below(64 - word.length);
      const value = random.text(at) + word + random.text(64 - at - word.length);
      expect(placeholderReason(value)).toBeNull();
    }
  }
});

describe("no random source made these", () => {
  test.each([
    ["one character", "x".repeat(64)],
    ["alternating", "aB".repeat(32)],
    ["the alphabet", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789AB"],
    ["keyboard rows", "qwertyuiopasdfghjklzxcvbnm1234567890QWERTYUIOPASDFGHJKLZXCVBNM12"],
    ["interleaved", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2"],
    ["words", "YourBinanceApiSecretKeyGoesHereReplaceThisPlaceholderValueNow123"],
    ["a class", "GetSummaryOfSubAccountsFuturesAccountResponseSubAccountListInner"],
  ])("%s", (_, value) => {
    const shape = shapeOf(value);
    expect(shape === null || !looksRandom(value, shape) || placeholderReason(value) !== null).toBe(true);
  });
});

test("random values are nobody's documentation", () => {
  for (let draw = 0; draw < 200; draw++) expect(isPublished(random.text(64))).toBe(false);
});
