import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { textSpan } from "../../src/facts/span.ts";
import { placesBeside } from "../../src/peel/places-beside.ts";
import { isBinaryContainer } from "../../src/prefilter/find-marks.ts";
import { findPlaces } from "../../src/prefilter/find-places.ts";
import type { Run } from "../../src/prefilter/places.ts";

const phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const list = Array.from({ length: 64 }, (_, index) => (index * 37) % 256).join(", ");
const fragment = fc.oneof(
  fc.constantFrom("(", ")", "[", '"', "'", " ", "\n", "=", "{", "}", "<", "?", "\\", "-----BEGIN PRIVATE KEY-----", phrase, list),
  fc.constantFrom("\\x41\\x42".repeat(12), "%41%42".repeat(9), "&#65;".repeat(20), "的一是在不了有和人这中大为上个国".repeat(2)),
  fc.stringMatching(/^[A-Za-z0-9]{1,40}$/),
  fc.stringMatching(/^[0-9a-f]{16,64}$/),
);

test("reads around what changed and finds what a reading of everything finds there", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(400), fc.nat(40)), { maxLength: 6 }), (parts, steps) => {
      const bytes = new TextEncoder().encode(parts.join(""));
      let at = 0;
      const changed = steps.flatMap(([skip, size]) => {
        const start = at + skip;
        at = Math.min(bytes.length, start + size);
        return start <= bytes.length ? [textSpan(start, at)] : [];
      });
      const all = findPlaces(bytes);
      const near = (margin: number) => (run: Run) =>
        changed.some(({ start, end }) => end + margin >= run.start && start <= run.end + margin);
      const found = placesBeside(bytes, changed);
      expect(found.runs).toEqual(all.runs.filter(near(2)));
      expect(found.phrases).toEqual(all.phrases.filter(near(2)));
      expect(found.byteLists).toEqual(all.byteLists.filter(near(2)));
      expect(found.escapes).toEqual((all.escapes ?? []).filter(near(2)));
      // What was put in may itself be a key container, even where it is text that only looks like the head of one (`0000...`).
      const containers = changed.filter(({ start, end }) => end - start > 16 && isBinaryContainer(bytes, start)).map(({ start }) => start);
      const marks = new Set([...all.marks.filter((start) => near(64)({ start, end: start })), ...containers]);
      expect(found.marks).toEqual([...marks].sort((a, b) => a - b));
    }),
    { numRuns: 2000 },
  );
});
