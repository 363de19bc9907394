// Which lines are new, on random edits: a marked line that stands once is new exactly where the old text did not have it,
// and of marked lines that stand several times, at least as many are new as were added.

import type { Sighting } from "@hodlguard/core";
import { makeRepository, Random } from "@hodlguard/fixtures";
import { gitPlace } from "@hodlguard/git";
import { afterAll, expect, test } from "@jest/globals";
import { FreshLines } from "../../src/sources/fresh-lines.ts";

const one = makeRepository();
afterAll(() => one.remove());
const place = gitPlace(one.dir, one.env);

const stored = (text: string): string => {
  one.write("text", text);
  return one.git("hash-object", "-w", "text");
};

/** For every line that holds the mark, whether it is new. */
async function freshOf(before: string, after: string, mark: string): Promise<boolean[]> {
  const fresh = new FreshLines({ place });
  const [old, now] = [stored(before), stored(after)];
  const answers: boolean[] = [];
  for (let at = after.indexOf(mark); at !== -1; at = after.indexOf(mark, at + 1)) {
    const sighting = { member: null, bytes: { start: at, end: at + mark.length } } as Sighting;
    const [lines] = await fresh.against(now, [old], sighting);
    answers.push(lines!.some(Boolean));
  }
  return answers;
}

test("random edits around lines that stand once", async () => {
  const random = new Random("edits");
  for (let round = 0; round < 25; round++) {
    const before = Array.from(
      { length: 2 + random.below(10) },
      (_, line) => `line ${random.below(4)}${random.below(3) === 0 ? ` mark ${line}` : ""}`,
    );
    const after = [...before];
    for (let edit = 0; edit < 1 + random.below(3); edit++) {
      const at = random.below(after.length + 1);
      const kind = random.below(3);
      if (kind === 0) after.splice(at, 0, `new ${random.below(9)}${random.below(2) ? ` mark n${round}-${edit}` : ""}`);
      else if (kind === 1) after.splice(at, 1);
      else if (at < after.length) after[at] = `${after[at]} changed${round}-${edit}`;
    }
    const ending = random.below(2) === 0 ? "\n" : "";
    const expected = after.filter((line) => line.includes("mark")).map((line) => !before.includes(line));
    expect(await freshOf(before.join("\n") + ending, after.join("\n") + ending, "mark")).toEqual(expected);
  }
});

test("copies of one line: at least as many are new as were added", async () => {
  const random = new Random("copies");
  for (let round = 0; round < 25; round++) {
    const before = Array.from({ length: 1 + random.below(8) }, () => random.pick(["a", "b", "mark"]));
    const after = [...before];
    const added = 1 + random.below(2);
    for (let copy = 0; copy < added; copy++) after.splice(random.below(after.length + 1), 0, "mark");
    const answers = await freshOf(`${before.join("\n")}\n`, `${after.join("\n")}\n`, "mark");
    expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(added);
  }
});

test("line ends do not count; text without any line feed", async () => {
  expect(await freshOf("a\nmark", "a\nmark\nb\n", "mark")).toEqual([false]);
  expect(await freshOf("a\nmark\nb\n", "a\r\nmark\r\nc\r\n", "mark")).toEqual([false]);
  expect(await freshOf("a\nmark", "b\nmark  \n", "mark")).toEqual([false]);
  expect(await freshOf("a\nmark\n", "a\nmark\nb\n", "mark")).toEqual([false]);
  expect(await freshOf("xmark", "mark", "mark")).toEqual([true]);
  expect(await freshOf("", "mark", "mark")).toEqual([true]);
  expect(await freshOf("x\nmark\ny", "mark\ny", "mark")).toEqual([false]);
});
