import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { latin1 } from "../../src/decode/latin1.ts";

test("each byte is the character of its own code, in texts of any length", () => {
  const all = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) & 255);
  for (const bytes of [all, all.subarray(0, 8192), Uint8Array.of(), Uint8Array.of(0x41, 0xe9)])
    expect([...latin1(bytes)].map((character) => character.charCodeAt(0))).toEqual([...bytes]);
  fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(Buffer.from(latin1(bytes), "latin1").equals(bytes)).toBe(true)));
});
