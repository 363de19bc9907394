// The search for words that lead to secrets against a pattern of all of them.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rawLayer } from "../../src/decode/raw-layer.ts";
import { secretWordsNear } from "../../src/detect/entropy/secret-words.ts";

const pattern =
  /secret|token|passw|passphrase|pwd|key|cred|auth|bearer|priv|hook|:\/\/|\bpass\b|\bpw\b|cookie|session|jwt|signing|memo|telegram/iy;

const words = ["secret", "Token", "passw", "passphrase", "PWD", "key", "cred", "auth", "bearer", "priv", "hook", "://", "pass", "pw", "PW"];
words.push("cookie", "seSSion", "jwt", "signing", "memo", "telegram", "compass", "pw_", "pas", "tele", "sess", "z/o", "é");

const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(" ", ".", "\n"),
  fc.string({ maxLength: 12 }),
  fc.nat(30).map((count) => "x".repeat(count)),
);

describe("words that lead to secrets", () => {
  test("are near a stretch exactly where one begins within reach before it or in it", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 8 }),
        fc.nat(30),
        (pieces, steps, reach) => {
          const layer = rawLayer(new TextEncoder().encode(pieces.join("")));
          const places = Array.from(layer.text, (_, at) => at).filter((at) => {
            pattern.lastIndex = at;
            return pattern.test(layer.text);
          });
          const near = secretWordsNear(layer, reach);
          let at = 0;
          for (const [gap, length] of steps) {
            const start = at + gap;
            const end = Math.min(layer.text.length, start + length);
            if (start >= end) break;
            expect(near(start, end)).toBe(places.some((place) => place >= start - reach && place < end));
            at = end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
