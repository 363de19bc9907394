import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { isName } from "../../src/prefilter/names.ts";

const isNameText = (text: string) => isName(new TextEncoder().encode(text), { start: 0, end: text.length });

describe("names of people's making", () => {
  test.each([
    "GenericReferenceParameterList_0",
    "org/html/rfc4122/section-4",
    "childExpirationTime=0",
    "typescript/typescript-sunos-x64",
    "INTERNATIONALIZATION_SETTINGS_2",
    "handle_request_with_timeout_30_seconds",
    "modules/packaging/os/svr4pkg",
    "aci_l3out_route_tag_policy",
    "utf8mb4_unicode_ci",
  ])("%s", (name) => {
    expect(isNameText(name)).toBe(true);
  });
});

describe("what a random source made is no name", () => {
  test.each([
    ["base62", 64],
    ["base62", 32],
    ["base62", 24],
    ["base64", 44],
    ["lower", 64],
    ["lower", 32],
    ["hex", 64],
    ["hex", 32],
    ["HEX", 40],
  ] as const)("%s of %i, alone and behind a name", (alphabet, length) => {
    const random = new Random(`names ${alphabet} ${length}`);
    let lost = 0;
    for (let index = 0; index < 5000; index++) {
      const value = random.text(length, alphabet);
      if (isNameText(value)) lost++;
      if (isNameText(`INTERNATIONAL_EXCHANGE_SECRET=${value}`)) lost++;
    }
    expect(lost).toBeLessThanOrEqual(1);
  });

  test("of twenty characters hardly ever", () => {
    const random = new Random("names twenty");
    let lost = 0;
    for (let index = 0; index < 10_000; index++) if (isNameText(random.text(20))) lost++;
    expect(lost).toBeLessThan(6);
  });

  test.each([
    ["a word and a longer part", "live_svr4pkgrpm"],
    ["words and a part of random letters", "bot_key_x7kqzwpvj"],
    ["groups of four", "x7kq-net2-p4vd-log1-tqwe"],
    ["groups of four behind a name", "SERVICE_API_SECRET=x7kq-net2-p4vd-log1-tqwe"],
    ["half of a UUID", "3f2504e0-ca5c-c65a"],
    ["a UUID", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
    ["the number one as a key", `${"0".repeat(63)}1`],
  ])("%s", (_, value) => {
    expect(isNameText(value)).toBe(false);
  });
});
