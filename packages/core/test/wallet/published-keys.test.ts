// The table of published keys against their derivation: development chains' accounts come from their phrases, BIP-32's
// vectors from their seeds. And whatever is in it stays quiet, however it is written.

import { expect, test } from "@jest/globals";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { detectors } from "../../src/detect/registry.ts";
import { publishedKeys } from "../../src/detect/wallet/published-keys.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { encodeBase58Check } from "../../src/validate/wallet/base58check.ts";
import { bip39Lengths, bip39Seed, encodeBip39 } from "../../src/validate/wallet/bip39.ts";
import { derive, type HdNode, masterNode } from "../../src/validate/wallet/extended-key.ts";
import { bip39Lists } from "../../src/validate/wallet/words/word-lists.ts";

const sourceOf = (canonical: string) => publishedKeys.get(bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 32));
const accountsOf = (phrase: string, count: number) => {
  const master = masterNode(bip39Seed(phrase));
  return Array.from({ length: count }, (_, index) => derive(master, `m/44'/60'/0'/0/${index}`).key);
};
const junk = `${"test ".repeat(11)}junk`;
const extended = (node: HdNode) => `bip32:${bytesToHex(node.chainCode)}${bytesToHex(node.key)}`;

test.each([
  ["Hardhat and Anvil", junk, 20],
  ["Ganache", "myth like bonus scare over problem client lizard pioneer submit female collect", 10],
  ["Truffle", "candy maple cake sugar pudding cream honey rich smooth crumble sweet treat", 10],
])("%s: the phrase and every account of it are in the table", (_, phrase, count) => {
  expect(sourceOf(phrase)).toBeDefined();
  for (const key of accountsOf(phrase, count)) expect(sourceOf(`secp256k1:${bytesToHex(key)}`)).toBeDefined();
});

test("BIP-32's vectors are in the table", () => {
  for (const [seed, paths] of [
    ["000102030405060708090a0b0c0d0e0f", ["m", "m/0'", "m/0'/1", "m/0'/1/2'", "m/0'/1/2'/2", "m/0'/1/2'/2/1000000000"]],
    ["3ddd5602285899a946114506157c7997e5444528f3003f6134712147db19b678", ["m", "m/0'", "m/0'/1'"]],
  ] as const) {
    for (const path of paths) expect(sourceOf(extended(derive(masterNode(hexToBytes(seed)), path)))).toBeDefined();
  }
});

test("every development account is quiet in hex and in WIF", () => {
  for (const key of accountsOf(junk, 20)) {
    const wif = encodeBase58Check(Uint8Array.from([128, ...key, 1]));
    for (const text of [`PRIVATE_KEY=0x${bytesToHex(key)}`, `PRIVATE_KEY=${bytesToHex(key).toUpperCase()}`, `key: ${wif}`]) {
      const { sightings } = inspect(utf8ToBytes(`${text}\n`), { detectors });
      expect(sightings.map(({ quiet }) => quiet?.by)).toEqual(["public-example"]);
    }
  }
});

test("the repeated-byte vectors are quiet in every language and length", () => {
  for (const language of Object.keys(bip39Lists)) {
    for (const length of bip39Lengths) {
      const words = encodeBip39(new Uint8Array((length * 4) / 3).fill(0x7f), language);
      const { sightings } = inspect(utf8ToBytes(`mnemonic: ${words.join(" ").normalize("NFC")}\n`), { detectors });
      expect(sightings.map(({ rule, quiet }) => [rule, quiet?.by])).toEqual([["recovery-phrase", "public-example"]]);
    }
  }
});
