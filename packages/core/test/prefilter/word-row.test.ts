import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { findPhrases } from "../../src/prefilter/find-phrases.ts";
import { holdsWordRow } from "../../src/prefilter/word-row.ts";
import { spelledLists } from "../../src/validate/wallet/words/word-lists.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("holds wherever a phrase is found, however it is laid out", () => {
  const random = new Random("row");
  const joints = [" ", "\n", ", ", '", "', "\\n", "  \t", "\n1. ", " | ", "'\n- '", "/", " > "];
  for (let round = 0; round < 2000; round++) {
    const list = random.pick(Object.values(spelledLists))();
    const joint = random.pick(joints);
    const words = Array.from({ length: 12 + random.below(14) }, () => random.pick(list));
    const bytes = bytesOf(`${random.pick(["", "x = ", "(", '["'])}${words.join(joint)}${random.pick(["", "\n", '"]', ")"])}`);
    if (findPhrases(bytes).length > 0) expect(holdsWordRow(bytes)).toBe(true);
  }
});

test("does not hold in ordinary code", () => {
  expect(holdsWordRow(bytesOf("for (const x of list) {\n  if (x === null) return f(x);\n}\n".repeat(50)))).toBe(false);
});
