// A layer's text has one character per byte; `asWritten` puts together what people see.

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { latin1 } from "../../src/decode/latin1.ts";
import { asWritten, WrittenText } from "../../src/surroundings/typography.ts";

const written = (text: string) => asWritten(latin1(Buffer.from(text)));

test("ASCII stays as it is, other scripts are put together", () => {
  expect(written("api_key = 'x'")).toBe("api_key = 'x'");
  expect(written("Schlüssel, ключ, 密钥, 🔑")).toBe("Schlüssel, ключ, 密钥, 🔑");
});

test("signs of other typesetting mean the same", () => {
  expect(written("密钥：“a”，（b）＝「c」\u00a0d")).toBe('密钥:"a",(b)="c" d');
});

test("every line ends alike", () => expect(written("a\r\nb\rc\n")).toBe("a\nb\nc\n"));

test("bytes that are no UTF-8 stay, and any bytes give an answer", () => {
  expect(asWritten(latin1(Uint8Array.of(0x53, 0xfc, 0x62, 0xe5, 0xaf)))).toBe(latin1(Uint8Array.of(0x53, 0xfc, 0x62, 0xe5, 0xaf)));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof asWritten(latin1(bytes)) === "string"));
});

test("all of Unicode comes back, those signs apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = text.replace(/[\u00a0\u200b\u3000\ufeff：＝，、；。（）【】→⇒｜“”„«»「」『』《》＂‘’‚‹›＇\r\ud800-\udfff]/gu, "");
      expect(written(plain)).toBe(plain);
    }),
  );
});

test("a stretch of a text is written as it is alone", () => {
  const pieces = fc.constantFrom("a = 'b'\n", "ключ", "\r\n", "\r", "“", "x".repeat(2000), "y".repeat(4090));
  const texts = fc.array(pieces, { maxLength: 12 }).map((all) => latin1(Buffer.from(all.join(""))));
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 3000 })), { maxLength: 8 }), (text, stretches) => {
      const whole = new WrittenText(text);
      for (const [from, length] of stretches) {
        const start = Math.min(from, text.length);
        expect(whole.slice(start, start + length)).toBe(asWritten(text.slice(start, start + length)));
      }
    }),
  );
});
