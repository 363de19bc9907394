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
      const surroundings = surroundingsOf({ text }, textSpan(start, start + 64));
      const { names, ownNames, callee, index, value, quoted, scope, enclosed, aloneOnLine, comment } = surroundings;
      const rest = { names, ownNames, callee, index, quoted, enclosed, aloneOnLine, comment };
      return { ...rest, value: [value.start - start, value.end - start], scope: scope && [scope.start - start, scope.end - start] };
    };
    expect(read(noise(500), noise(500))).toEqual(read(noise(900), noise(90)));
  }
});

test("what is asked first changes no answer", () => {
  const asked = ["names", "ownNames", "own", "quoted", "scope", "enclosed", "comment", "callee", "index", "value", "aloneOnLine"] as const;
  for (let round = 0; round < 300; round++) {
    const before = noise(random.below(600));
    const text = before + random.text(64) + noise(random.below(200));
    const read = (order: readonly (typeof asked)[number][]) => {
      const surroundings = surroundingsOf({ text }, textSpan(before.length, before.length + 64));
      return Object.fromEntries(order.map((part) => [part, surroundings[part]]));
    };
    const answers = read(asked);
    expect(read([...asked].reverse())).toEqual(answers);
    expect(answers.ownNames).toEqual((answers.names as string[]).slice(0, answers.own as number));
  }
});
