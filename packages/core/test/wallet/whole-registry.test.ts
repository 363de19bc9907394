// The wallet rules among all detectors: samples are still found as labelled, the same secret has the same digest in every
// wrapping, no bytes make a detector fail, and work grows with the input's length.

import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Random, type Sample } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readWords } from "../../src/detect/recovery-phrase/read-words.ts";
import { detectors } from "../../src/detect/registry.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { findPhrases } from "../../src/prefilter/find-phrases.ts";
import { encodeBase58Check } from "../../src/validate/wallet/base58check.ts";
import { encodeBip39 } from "../../src/validate/wallet/bip39.ts";
import { bip39Lists } from "../../src/validate/wallet/words/word-lists.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const look = (text: string | Uint8Array) => inspect(typeof text === "string" ? utf8(text) : text, { detectors }).sightings;
const random = new Random("whole registry");

const samples: Sample[] = [];
for (const family of ["wallet", "recovery-phrase"]) {
  const folder = fileURLToPath(new URL(`../../../../fixtures/src/samples/${family}/`, import.meta.url));
  for (const file of readdirSync(folder).filter((name) => name.startsWith("hit.")))
    samples.push(...((await import(pathToFileURL(`${folder}${file}`).href)) as { samples: readonly Sample[] }).samples);
}

test("there are at least seventy hits, and all detectors together find each", () => {
  expect(samples.length).toBeGreaterThanOrEqual(70);
  for (const { name, content, expect: expected } of samples) {
    const found = look(content).filter(({ quiet }) => quiet === null);
    const told = found.map(({ rule, severity, start }) => `${name}: ${rule} ${severity} ${start.line}`);
    for (const { rule, severity, line } of expected) expect(told).toContain(`${name}: ${rule} ${severity} ${line}`);
  }
});

test("a key has one digest as hex, as 0x-hex, in upper case and as WIF", () => {
  const hex = random.text(64, "hex");
  const wif = encodeBase58Check(Uint8Array.from([128, ...hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16)), 1]));
  const digests = [`PRIVATE_KEY=${hex}`, `private_key: "0x${hex}"`, `PK=${hex.toUpperCase()}`, `wif ${wif}`].map(
    (text) => look(text)[0]?.digest,
  );
  expect(new Set(digests.map(String)).size).toBe(1);
});

test("a phrase has one digest in every layout", () => {
  const words = encodeBip39(random.bytes(16), "french");
  const layouts = [
    `mnemonic: ${words.join(" ")}`,
    `mnemonic: ${words.join(", ").normalize("NFC")}`,
    `mnemonic: ${words.join(" ").toUpperCase()}`,
    `seed:\n${words.map((word, index) => `${index + 1}. ${word}`).join("\n")}`,
    JSON.stringify({ mnemonic: words }, null, 1),
  ];
  expect(new Set(layouts.map((text) => String(look(text)[0]?.digest))).size).toBe(1);
});

test("no bytes make a detector fail", () => {
  const pieces = fc.constantFrom(
    "PRIVATE_KEY=0x",
    "nsec1",
    "xprv",
    "[1,2,3,",
    '{"ciphertext":"',
    '"kdf":"scrypt"',
    '"mac":"',
    "suiprivkey1",
    "edsk",
    "PVT_K1_",
    "ed25519-priv-0x",
    "5820",
    "7b2263727970746f223a",
    "abandon ",
    "的",
    "あいこくしん　",
    "\u0000",
    "\ufeff",
    "mnemonic: ",
    "\n",
    "{",
    "}",
  );
  const text = fc
    .array(fc.oneof(pieces, fc.stringMatching(/^[0-9a-f]{64}$/), fc.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{20,112}$/), fc.string()), {
      maxLength: 30,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text.map(utf8), fc.uint8Array({ maxLength: 600 })), (bytes) => {
      expect(inspect(bytes, { detectors }).unread).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const list = bip39Lists.english!;
const makers: Readonly<Record<string, (size: number) => string>> = {
  words: (size) => Array.from({ length: size / 6 }, (_, index) => list[(index * 7919) % 2048]).join(" "),
  lines: (size) => Array.from({ length: size / 6 }, (_, index) => list[(index * 7919) % 2048]).join("\n"),
  "twelve words a line": (size) =>
    Array.from({ length: size / 6 }, (_, index) => `${list[(index * 7919) % 2048]}${index % 12 === 11 ? "\n" : " "}`).join(""),
  "gaps without end": (size) => `able${" ".repeat(60)}`.repeat(size / 64),
  "opened objects": (size) => `{"ciphertext":"${"ab".repeat(40)}"`.repeat(size / 100),
  numbers: (size) => "1,".repeat(size / 2),
  "words of a seed's length": (size) => `${"s".repeat(28)}1 `.repeat(size / 30),
  "words of a key's length": (size) => `K${"1".repeat(51)},`.repeat(size / 53),
  Han: (size) => "的一是在不了有和人这".repeat(size / 30),
  kana: (size) => "あいこくしん　".repeat(size / 21),
};

test("reading phrases is linear: eight times the bytes are read at most some nine times as often", () => {
  for (const [name, make] of Object.entries(makers)) {
    const [small, large] = [2000, 16_000].map((size) => readsOf(utf8(make(size))));
    expect([name, large! < small! * 9 + 2000]).toEqual([name, true]);
  }
});

test("half a megabyte of any of these goes through all detectors", () => {
  for (const make of Object.values(makers)) expect(inspect(utf8(make(500_000)), { detectors }).unread).toEqual([]);
});

/** How many bytes the prefilter and the reading of words look at, counted by a proxy around the array. */
function readsOf(bytes: Uint8Array): number {
  let reads = 0;
  const counted = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === "string" && /^\d/.test(key)) reads++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  for (const run of findPhrases(counted)) readWords(counted, run);
  return reads;
}
