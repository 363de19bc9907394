// Lists of character codes: what they spell stands in their place, each character where its number stands.

import { binancePair } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { charCodesAt } from "../../src/peel/char-codes.ts";
import { findByteLists } from "../../src/prefilter/find-byte-lists.ts";

const { secret } = binancePair("character codes");
const codes = [...secret].map((character) => character.charCodeAt(0));

const look = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const [run] = findByteLists(bytes);
  const found = run === undefined ? null : charCodesAt(bytes, run);
  return found && { spelled: Buffer.from(found.bytes).toString(), starts: [...found.starts!], around: text.slice(found.start, found.end) };
};

test.each([
  ["String.fromCharCode(", codes.join(","), ")", codes.join(",")],
  ["bytes([", codes.join(", "), "])", `[${codes.join(", ")}]`],
  ["string([]byte{ ", codes.join(",\n "), ", })", `[]byte{ ${codes.join(",\n ")}, }`],
  ["new String(new char[] {", codes.join(", "), "})", `new char[] {${codes.join(", ")}}`],
])("%s", (before, list, behind, around) => {
  const text = `x = ${before}${list}${behind};`;
  const found = look(text)!;
  expect(found.spelled).toBe(`"${secret}"`);
  expect(found.around).toBe(around);
  for (const [index, start] of found.starts.slice(1, -1).entries()) expect(text.slice(start)).toMatch(new RegExp(`^${codes[index]}\\b`));
});

test("numbers that are no letters and digits are nothing", () => {
  expect(look(`[${[...codes.slice(0, 63), 200].join(",")}]`)).toBeNull();
  expect(look(`[${[...codes.slice(0, 63), 10].join(",")}]`)).toBeNull();
});
