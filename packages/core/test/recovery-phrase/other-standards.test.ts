// Phrases of the standards beside BIP-39, made by their own arithmetic, in a labelled line and standing by themselves.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { recoveryPhrase } from "../../src/detect/recovery-phrase/recovery-phrase.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { encodeAlgorandPhrase } from "../../src/validate/wallet/algorand.ts";
import { readBip39 } from "../../src/validate/wallet/bip39.ts";
import { electrumType } from "../../src/validate/wallet/electrum.ts";
import { encodeOldElectrumSeed } from "../../src/validate/wallet/electrum-old.ts";
import { encodeMoneroPhrase } from "../../src/validate/wallet/monero-phrase.ts";
import { encodeSlip39 } from "../../src/validate/wallet/slip39.ts";
import { type MoneroLanguage, moneroLanguages, moneroWords } from "../../src/validate/wallet/words/monero-lists.ts";
import { bip39Lists } from "../../src/validate/wallet/words/word-lists.ts";

const random = new Random("other standards");
const look = (text: string) => inspect(new TextEncoder().encode(text), { detectors: [recoveryPhrase] }).sightings;
const below = (count: number, limit: number) => Array.from({ length: count }, () => random.below(limit));

/** Draws until Electrum's hash says segwit and BIP-39's checksum says no, as Electrum itself does. */
function electrumPhrase(): string[] {
  for (;;) {
    const words = below(12, 2048).map((index) => bip39Lists.english![index]!);
    if (electrumType(words.join(" ")) === "segwit" && readBip39(words) === null) return words;
  }
}

/** Without words that Lojban writes with an apostrophe, and that cannot be told from two. */
function moneroPhrase(language: MoneroLanguage): string[] {
  for (;;) {
    const words = encodeMoneroPhrase(random.bytes(32), language);
    if (!words.some((word) => word.includes("'"))) return words;
  }
}

/** These lists' words are those of any sentence. */
const isProse = (language: MoneroLanguage) => language !== "old-english";

test.each([
  ...moneroLanguages.filter(isProse).map((language) => ["monero", moneroPhrase(language)] as const),
  ["algorand", encodeAlgorandPhrase(random.bytes(32))],
  ["slip39", encodeSlip39(below(17, 1024))],
  ["slip39", encodeSlip39(below(30, 1024))],
  ["electrum", electrumPhrase()],
])("%s %#", (standard, words) => {
  for (const text of [
    `${words.join(" ")}\n`,
    `seed: ${words.join(" ")}\n`,
    words.map((word, index) => `${index + 1}. ${word}`).join("\n"),
  ]) {
    const found = look(text);
    expect(found.map(({ rule, severity, details }) => [rule, severity, details.standard])).toEqual([
      ["recovery-phrase", "critical", standard],
    ]);
  }
});

test("Monero's old English words need a label or a place of their own, its Chinese ones without blanks a label", () => {
  const old = moneroPhrase("old-english").join(" ");
  for (const text of [`${old}\n`, `xmr_seed = "${old}"\n`, `wallet: ${old}\n`])
    expect(look(text).map(({ details }) => [details.standard, details.language])).toEqual([["monero", "old-english"]]);
  expect(look(`so we ${old} and left\n`)).toEqual([]);
  const chinese = moneroPhrase("simplified-chinese").join("");
  expect(look(`助记词：${chinese}\n`).map(({ details }) => details.standard)).toEqual(["monero"]);
  expect(look(`${chinese}\n`)).toEqual([]);
});

describe("Electrum's first kind of seeds", () => {
  const phrase = (words: number) => encodeOldElectrumSeed(Buffer.from(random.bytes((words * 4) / 3)).toString("hex")).join(" ");

  test.each([
    (seed: string) => `seed = "${seed}"\n`,
    (seed: string) => `ELECTRUM_SEED=${seed}\n`,
    (seed: string) => `My Electrum wallet:\n\n${seed}\n`,
    (seed: string) => `{"wallet": {"mnemonic": "${seed}"}}\n`,
  ])("12 and 24 words are told where they are called so: %#", (text) => {
    for (const words of [12, 24]) {
      const [found, ...more] = look(text(phrase(words)));
      expect(found).toMatchObject({ rule: "recovery-phrase", severity: "high", details: { standard: "electrum-old", words } });
      expect(found!.details.masterPublicKey).toMatch(/^[0-9a-f]{128}$/);
      expect(found!.details.address).toMatch(/^1[1-9A-HJ-NP-Za-km-z]{25,33}$/);
      expect(more).toEqual([]);
    }
  });

  test("one of many is worth the stretching", () => {
    const found = look(Array.from({ length: 5 }, (_, index) => `seed${index} = "${phrase(12)}"\n`).join(""));
    expect(found).toHaveLength(5);
    expect(found.filter(({ details }) => details.address !== undefined)).toHaveLength(1);
  });

  test.each([
    (seed: string) => `${seed}\n`,
    (seed: string) => `title = "${seed}"\n`,
    (seed: string) => `we had a seed and ${seed} then\n`,
    (seed: string) => `seed = "${seed} ${phrase(12).split(" ")[0]}"\n`,
    (seed: string) => `seed = "${seed.replace(/^./, (first) => first.toUpperCase())}"\n`,
    (seed: string) => `const words = ["${seed.split(" ").join('", "')}"];\n`,
  ])("common words are left alone without a label, in a sentence, in other numbers and in capitals: %#", (text) => {
    expect(look(text(phrase(12)))).toEqual([]);
  });

  test("an excerpt of the list is none", () => {
    expect(look(`seed = "${moneroWords("old-english").slice(40, 52).join(" ")}"\n`)).toEqual([]);
  });
});
