// Phrases of the standards beside BIP-39, made by their own arithmetic, in a labelled line and standing by themselves.

import { Random } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { recoveryPhrase } from "../../src/detect/recovery-phrase/recovery-phrase.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { bip39Lists } from "../../src/prefilter/word-lists.ts";
import { encodeAlgorandPhrase } from "../../src/validate/wallet/algorand.ts";
import { readBip39 } from "../../src/validate/wallet/bip39.ts";
import { electrumType } from "../../src/validate/wallet/electrum.ts";
import { encodeMoneroPhrase } from "../../src/validate/wallet/monero-phrase.ts";
import { encodeSlip39 } from "../../src/validate/wallet/slip39.ts";

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

test.each([
  ["monero", encodeMoneroPhrase(random.bytes(32))],
  ["algorand", encodeAlgorandPhrase(random.bytes(32))],
  ["slip39", encodeSlip39(below(17, 1024))],
  ["slip39", encodeSlip39(below(30, 1024))],
  ["electrum", electrumPhrase()],
])("%s", (standard, words) => {
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
