import { binancePair } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inspect } from "../../src/inspect/inspect.ts";
import { planted } from "./planted.ts";

const { secret } = binancePair("fresh");
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Pieces of which some make a place only when they meet. */
const piece = fc.oneof(
  fc.constantFrom(
    secret,
    secret.slice(0, 15),
    secret.slice(15),
    "PRIVATE ",
    "KEY",
    " ",
    "\n",
    "zoo wrong ",
    "\\x41".repeat(9),
    "%41".repeat(12),
    "1,2,3,".repeat(12),
    "{",
  ),
  fc.string({ maxLength: 60 }),
);

describe("what is new in a content", () => {
  test("decides alone whether there is something, where the old content had nothing", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(2), piece), { minLength: 1, maxLength: 3 }),
        (before, edits) => {
          const options = { detectors: [planted] };
          const first = inspect(bytesOf(before.join("")), options);
          if (first.innocent !== true) return;
          const parts = before.map((text) => ({ text, isNew: false }));
          for (const [at, removed, text] of edits) parts.splice(Math.min(at, parts.length), removed, { text, isNew: true });
          const fresh: { start: number; end: number }[] = [];
          let offset = 0;
          for (const { text, isNew } of parts) {
            const size = bytesOf(text).length;
            if (isNew) fresh.push({ start: offset, end: offset + size });
            offset += size;
          }
          const bytes = bytesOf(parts.map(({ text }) => text).join(""));
          expect(JSON.stringify(inspect(bytes, { ...options, fresh }))).toBe(JSON.stringify(inspect(bytes, options)));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
