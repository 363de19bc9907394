// Names are read from a bounded stretch: what lies further off changes nothing, so a value's cost is a constant.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { textSpan } from "../../src/facts/span.ts";
import { REACH_BACK, REACH_ON } from "../../src/surroundings/reach.ts";
import { surroundingsOf } from "../../src/surroundings/surroundings-of.ts";

const random = new Random("reach");
const signs = "\"'`()[]{}<>=:,;|&?#/\\\n\t -*abcXYZ09_$@.";
const noise = (length: number) => Array.from({ length }, () => signs[random.below(signs.length)]).join("");

test("text beyond the reach does not count", () => {
  for (let round = 0; round < 200; round++) {
    const near = noise(REACH_BACK);
    const token = random.text(64);
    const behind = noise(REACH_ON);
    const read = (before: string, after: string) => {
      const text = `title\n${before}${near}${token}${behind}${after}`;
      const start = 6 + before.length + REACH_BACK;
      const { value, scope, ...rest } = surroundingsOf({ text }, textSpan(start, start + 64));
      return { ...rest, value: [value.start - start, value.end - start], scope: scope && [scope.start - start, scope.end - start] };
    };
    expect(read(noise(500), noise(500))).toEqual(read(noise(900), noise(90)));
  }
});
