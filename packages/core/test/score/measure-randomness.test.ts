// What the score must tell apart, and what it must never do.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { measureRandomness } from "../../src/score/measure-randomness.ts";

const score = (text: string) => measureRandomness(text).score;

describe("random sources", () => {
  const random = new Random("random sources");
  const make: Record<string, () => string> = {
    "64 base62": () => random.text(64),
    "32 base62": () => random.text(32),
    "40 base64": () => random.text(40, "base64"),
    "64 hex": () => random.text(64, "hex"),
    "32 hex": () => random.text(32, "hex"),
    "40 upper hex": () => random.text(40, "HEX"),
    "36 lower and digits": () => random.text(36, "lower"),
    "prefixed token": () => `sk_live_${random.text(28)}`,
    "hex in base64": () => Buffer.from(random.text(32, "hex")).toString("base64"),
  };
  test.each(Object.keys(make))("%s: all but one in two hundred score above 0.9", (kind) => {
    const low = Array.from({ length: 400 }, make[kind]!).filter((text) => score(text) < 0.9);
    expect(low.length).toBeLessThanOrEqual(2);
  });
});

describe("writers and naming schemes score below 0.1", () => {
  test.each([
    "GetSummaryOfSubAccountsFuturesAccountResponseSubAccountListInner",
    "QueryCrossIsolatedMarginCapitalFlowForAllSymbolsInWalletResponse",
    "RindfleischetikettierungsueberwachungsaufgabenUebertragung",
    "your_binance_api_secret_key_goes_right_here_please_replace_it",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+/",
    "qwertyuiopasdfghjklzxcvbnm1234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
    "loremipsumdolorsitametconsecteturadipiscingelitseddoeiusmod",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "2024-01-15T12:30:00.000Z",
    "20240115123000123456",
    "node_modules/@babel/helper-compilation-targets/lib/index.js",
    "babel-plugin-syntax-async-generators-7.8.4.tgz",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "xK9xK9xK9xK9xK9xK9xK9xK9xK9xK9xK9",
    "deadbeefdeadbeefdeadbeefdeadbeef",
    "cafebabecafebabecafebabecafebabe",
    "00000000000000000000000000000001",
    "configuracionDeLaAplicacionPrincipal2",
    "NastaveniUzivatelskehoRozhrani",
    "c3VwZXJzZWNyZXQ6Y29ycmVjdGhvcnNlYmF0dGVyeXN0YXBsZQ==",
  ])("%s", (text) => {
    expect(score(text)).toBeLessThan(0.1);
  });
});

test("a string that repeats what it said is not new, however random its first part was", () => {
  const piece = new Random("piece").text(6);
  expect(score(piece.repeat(10))).toBeLessThan(0.5);
});

test("any string gives three finite figures in their ranges", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { bitsPerChar, percentile, score } = measureRandomness(text);
      expect(bitsPerChar).toBeGreaterThanOrEqual(0);
      expect(bitsPerChar).toBeLessThanOrEqual(16);
      for (const figure of [percentile, score]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});

test("what stands beyond the cap changes nothing", () => {
  const long = new Random("long").text(4096);
  expect(measureRandomness(`${long}${"a".repeat(100_000)}`)).toEqual(measureRandomness(long));
});

test("half of the random strings rank below the middle", () => {
  const random = new Random("ranks");
  const ranks = Array.from({ length: 2000 }, () => measureRandomness(random.text(64)).percentile);
  const below = ranks.filter((rank) => rank < 0.5).length;
  expect(below).toBeGreaterThan(900);
  expect(below).toBeLessThan(1100);
});
