import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { unwrap } from "../../src/score/unwrap.ts";

const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 10 });

test("encoded text is read, whichever encoding it is in", () => {
  fc.assert(
    fc.property(printable, (text) => {
      expect(unwrap(Buffer.from(text).toString("base64"))).toBe(text);
      expect(unwrap(Buffer.from(text).toString("base64url"))).toBe(text);
      expect(unwrap(Buffer.from(text).toString("hex"))).toBe(text);
    }),
  );
});

test("encoded random bytes stay as they are", () => {
  const random = new Random("unwrap");
  for (let round = 0; round < 500; round++) {
    const bytes = Buffer.from(random.bytes(24));
    for (const encoding of ["base64", "base64url", "hex"] as const) expect(unwrap(bytes.toString(encoding))).toBe(bytes.toString(encoding));
  }
});

test("short strings and words are not taken for encodings", () => {
  for (const text of ["", "a", "deadbeef", "6a6b6c", "getSummary", "aGVsbG8="]) expect(unwrap(text)).toBe(text);
});
