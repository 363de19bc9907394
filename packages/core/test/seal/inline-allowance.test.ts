import { describe, expect, test } from "@jest/globals";
import { encodingOf } from "../../src/decode/encoding.ts";
import { InlineAllowances, parseAllowance } from "../../src/seal/inline-allowance.ts";
import { LineIndex } from "../../src/seal/line-index.ts";

const allowance = "hodlguard:allow binance-api-key -- read only, for the demo";
const rules = (text: string, alone = false) => parseAllowance(text, 3, alone);

describe("an inline allowance", () => {
  test.each([
    `key = "v" # ${allowance}`,
    `key = "v"; // ${allowance}`,
    `SELECT 1 -- ${allowance}`,
    `a = 1 /* ${allowance} */`,
    `<a v="1"/> <!-- ${allowance} -->`,
    `(def k "v") ; ${allowance}`,
    `k = 'v' % ${allowance}`,
    `REM ${allowance}`,
    `k: v {# ${allowance} #}`,
    `"//": "${allowance}",`,
    `"_comment": "${allowance}",`,
    `# ours; ${allowance}`,
  ])("counts in %s", (line) => {
    expect(rules(line)).toEqual([{ rule: "binance-api-key", reason: "read only, for the demo", line: 3 }]);
  });

  test("names several rules", () => {
    expect(rules("# hodlguard:allow wallet-key, private-key -- test chain").map(({ rule }) => rule)).toEqual(["wallet-key", "private-key"]);
  });

  test.each([
    "# hodlguard:allow binance-api-key",
    "# hodlguard:allow binance-api-key -- ",
    "# hodlguard:allow binance-api-key -- */",
    "# hodlguard:allow -- because",
    "# hodlguard:allow binance-api-key because",
    "# hodlguard:allowed binance-api-key -- x",
    allowance,
    `text ${allowance}`,
  ])("does not count as %s", (line) => {
    expect(rules(line)).toEqual([]);
  });

  test.each([
    `# ${allowance}`,
    `  // ${allowance}`,
    `/* ${allowance} */`,
    ` * ${allowance}`,
    `<!-- ${allowance} -->`,
    `{/* ${allowance} */}`,
    `"//": "${allowance}",`,
  ])("stands alone in %s", (line) => {
    expect(rules(line, true)).toHaveLength(1);
  });

  test.each([`key = "v" # ${allowance}`, `x // ${allowance}`])("does not stand alone in %s", (line) => {
    expect(rules(line, true)).toEqual([]);
  });

  test("holds for its own line and, alone, for the next one, in any line ending", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const bytes = new TextEncoder().encode(["one", `# ${allowance}`, "two", `three # ${allowance}`, "four"].join(end));
      const encoding = encodingOf(bytes);
      const allowances = new InlineAllowances(bytes, encoding, new LineIndex(bytes, encoding, bytes.keys()));
      expect([1, 2, 3, 4, 5].map((line) => allowances.at(line).length)).toEqual([0, 1, 1, 1, 0]);
    }
  });
});
