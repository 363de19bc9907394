// Each encoding against values that its standard or its reference software publishes.

import { expect, test } from "@jest/globals";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as addresses from "../../../src/validate/wallet/addresses.ts";
import { encodeAlgorandPhrase, readAlgorandPhrase } from "../../../src/validate/wallet/algorand.ts";
import { encodeBase58Check, encodeRippleBase58 } from "../../../src/validate/wallet/base58check.ts";
import { decodeBech32, encodeBech32 } from "../../../src/validate/wallet/bech32.ts";
import { bip39Lengths, bip39Seed, encodeBip39, readBip39 } from "../../../src/validate/wallet/bip39.ts";
import { electrumType } from "../../../src/validate/wallet/electrum.ts";
import { encodeOldElectrumSeed, oldElectrumWallet, readOldElectrumSeed } from "../../../src/validate/wallet/electrum-old.ts";
import { derive, masterNode, readExtendedKey } from "../../../src/validate/wallet/extended-key.ts";
import { crc32, encodeMoneroPhrase, readMoneroPhrase } from "../../../src/validate/wallet/monero-phrase.ts";
import { readRippleSeed } from "../../../src/validate/wallet/ripple-seed.ts";
import { bytesToHex, isHandmade } from "../../../src/validate/wallet/scalar.ts";
import { encodeSlip39, readSlip39 } from "../../../src/validate/wallet/slip39.ts";
import { readStellarSeed, stellarAddress, stellarSeedText } from "../../../src/validate/wallet/strkey.ts";
import { readWifs } from "../../../src/validate/wallet/wif.ts";
import { moneroLanguages, moneroPrefix, moneroWords } from "../../../src/validate/wallet/words/monero-lists.ts";
import { bip39Lists, slip39Words } from "../../../src/validate/wallet/words/word-lists.ts";

const one = Uint8Array.from({ length: 32 }, (_, index) => (index === 31 ? 1 : 0));

test("the key 1 has its well-known addresses", () => {
  expect(addresses.ethereumAddress(one)).toBe("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf");
  expect(addresses.pubKeyHashAddress(one, 0, false)).toBe("1EHNa6Q4Jz2uvNExL497mE43ikXhwF6kZm");
  expect(addresses.pubKeyHashAddress(one, 0, true)).toBe("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH");
  expect(addresses.segwitAddress(one, "bc")).toBe("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
  expect(addresses.tronAddress(one)).toBe("TMVQGm1qAQYVdetCeGRRkTWYYrLXuHK2HC");
});

test("the development phrase opens the development account, and BIP-32's first vector its master key", () => {
  const seed = bip39Seed(`${"test ".repeat(11)}junk`);
  expect(addresses.ethereumAddress(derive(masterNode(seed), "m/44'/60'/0'/0/0").key)).toBe("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
  const master = masterNode(hexToBytes("000102030405060708090a0b0c0d0e0f"));
  expect(bytesToHex(master.key)).toBe("e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35");
  expect(bytesToHex(derive(master, "m/0'/1").key)).toBe("3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368");
});

test("the ledger's master passphrase opens the genesis account", () => {
  const seed = sha512(utf8ToBytes("masterpassphrase")).subarray(0, 16);
  const text = encodeRippleBase58(Uint8Array.from([0x21, ...seed]));
  expect(readRippleSeed(text)).toMatchObject({ curve: "secp256k1", address: "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh" });
});

test("BIP-39: the repeated-word vectors hold in every language and length", () => {
  for (const language of Object.keys(bip39Lists)) {
    for (const length of bip39Lengths) {
      for (const byte of [0, 0x7f, 0x80, 0xff, 0x5a]) {
        const entropy = new Uint8Array((length * 4) / 3).fill(byte);
        const words = encodeBip39(entropy, language);
        expect(words).toHaveLength(length);
        const read = readBip39(words);
        expect([...read!.entropy]).toEqual([...entropy]);
        expect(readBip39([...words.slice(1), words[0]!])?.canonical).not.toBe(read!.canonical);
      }
    }
  }
  expect(encodeBip39(new Uint8Array(16), "english").join(" ")).toBe(`${"abandon ".repeat(11)}about`);
  expect(bytesToHex(bip39Seed(`${"abandon ".repeat(11)}about`, "TREZOR")).slice(0, 16)).toBe("c55257c360c07c72");
});

test("word lists have their standard's size, order and distinct beginnings", () => {
  for (const list of Object.values(bip39Lists)) expect(new Set(list).size).toBe(2048);
  expect(new Set(slip39Words.map((word) => word.slice(0, 4))).size).toBe(1024);
  expect([...slip39Words].sort()).toEqual(slip39Words);
  expect([...moneroWords("english")].sort()).toEqual(moneroWords("english"));
  expect(crc32(Uint8Array.from("123456789", (character) => character.charCodeAt(0)))).toBe(0xcbf43926);
});

test.each(moneroLanguages)("Monero's list %s has its size, and the letters that its checksum takes tell nearly all words", (language) => {
  const words = moneroWords(language);
  expect(new Set(words).size).toBe(1626);
  // The old English list has words that begin alike (`distance`, `distant`).
  expect(new Set(words.map((word) => moneroPrefix(language, word))).size).toBeGreaterThan(language === "old-english" ? 1300 : 1624);
});

test("Electrum's own test of its first kind of seeds comes out", () => {
  // The phrase is that of Electrum's tests (tests/test_wallet_vertical.py), as its seed.
  const words = encodeOldElectrumSeed("acb740e454c3134901d7c8f16497cc1c");
  expect([words[0], words[11]]).toEqual(["powerful", "over"]);
  expect(readOldElectrumSeed(words)).toBe("acb740e454c3134901d7c8f16497cc1c");
  expect(oldElectrumWallet("acb740e454c3134901d7c8f16497cc1c")).toEqual({
    masterPublicKey:
      "e9d4b7866dd1e91c862aebf62a49548c7dbf7bcc6e4b7b8c9da820c7737968df9c09d5a3e271dc814a29981f81b3faaf2737b551ef5dcc6189cf0f8252c442b3",
    address: "1FJEEB8ihPMbzs2SkLmr37dHyRFzakqUmo",
  });
  expect(readOldElectrumSeed([...words.slice(0, 11), "abandon"])).toBeNull();
  expect(readOldElectrumSeed(words.slice(0, 9))).toBeNull();
});

/** Published phrases stand here as the places of their words. */
const phraseOf = (list: readonly string[], places: readonly number[]) => places.map((place) => list[place]!);

test("Electrum's documented types are told by the hash alone", () => {
  const segwit = [2008, 669, 1855, 63, 1902, 1731, 1139, 672, 1775, 550, 408, 900];
  const standard = [401, 1760, 396, 1358, 1134, 1141, 1492, 1605, 464, 325, 164, 924, 2];
  expect(electrumType(phraseOf(bip39Lists.english!, segwit).join(" "))).toBe("segwit");
  expect(electrumType(phraseOf(bip39Lists.english!, standard).join(" "))).toBe("standard");
});

test("SLIP-39's first published vector passes, one changed word does not", () => {
  const share = phraseOf(slip39Words, [248, 288, 0, 0, 17, 753, 521, 840, 372, 497, 155, 670, 192, 448, 297, 249, 23, 173, 196, 496]);
  expect(readSlip39(share)).toEqual({ identifier: 7945, groupThreshold: 1, memberThreshold: 1 });
  expect(readSlip39([...share.slice(0, 19), "kidney"])).toBeNull();
  expect(readSlip39(encodeSlip39([...Array(17)].map((_, index) => index * 31)))).not.toBeNull();
});

test("Monero and Algorand phrases come back as they went", () => {
  const seed = Uint8Array.from({ length: 32 }, (_, index) => (index * 53 + 7) & 255);
  for (const language of moneroLanguages) {
    const words = encodeMoneroPhrase(seed, language).map((word) => word.normalize("NFKD").toLowerCase());
    expect(readMoneroPhrase(words)?.seed).toEqual(seed);
    expect(readMoneroPhrase([...words.slice(0, 24), words.find((word) => word !== words[24])!])).toBeNull();
  }
  expect([...readAlgorandPhrase(encodeAlgorandPhrase(seed))!]).toEqual([...seed]);
  expect(encodeAlgorandPhrase(new Uint8Array(32)).join(" ")).toBe(`${"abandon ".repeat(24)}invest`);
  expect(addresses.moneroAddress(seed)).toMatch(/^4[0-9A-Za-z]{94}$/);
});

test("WIF, strkey, bech32 and extended keys take what they encode and refuse a changed character", () => {
  const key = hexToBytes("5a".repeat(31).concat("07"));
  const wif = encodeBase58Check(Uint8Array.from([128, ...key]));
  expect(readWifs([wif]).get(wif)).toMatchObject({ chain: "bitcoin", network: "mainnet", compressed: false, key });
  expect(readWifs([`${wif.slice(0, -1)}${wif.endsWith("z") ? "y" : "z"}`]).size).toBe(0);
  expect([...readStellarSeed(stellarSeedText(key))!]).toEqual([...key]);
  expect(stellarAddress(key)).toMatch(/^G[A-Z2-7]{55}$/);
  expect(decodeBech32(encodeBech32("nsec", key))).toEqual({ prefix: "nsec", bytes: key });
  const master = masterNode(hexToBytes("000102030405060708090a0b0c0d0e0f"));
  const xprv = encodeBase58Check(Uint8Array.from([4, 0x88, 0xad, 0xe4, ...new Uint8Array(9), ...master.chainCode, 0, ...master.key]));
  // BIP-32, test vector 1, chain m, as the standard prints it.
  expect(bytesToHex(sha256(utf8ToBytes(xprv)))).toBe("2243ae4c730144699810edff877f309b57c9f62289420157926505582ea6d1f9");
  expect(readExtendedKey(xprv)).toMatchObject({ encoding: "xprv", depth: 0, fingerprint: "3442193e" });
  expect(readExtendedKey(`${xprv.slice(0, -1)}j`)).toBeNull();
});

test("hand-made scalars are told from random ones", () => {
  expect(isHandmade(one)).toBe(true);
  expect(isHandmade(new Uint8Array(32).fill(0x46))).toBe(true);
  expect(isHandmade(hexToBytes("0123456789abcdef".repeat(4)))).toBe(true);
  expect(isHandmade(Uint8Array.from({ length: 32 }, (_, index) => (index * index * 53 + 7) & 255))).toBe(false);
});
