// Which standard's checksum a row of words fulfils. BIP-39 first, since it is by far the commonest; the others fit by
// accident less often than once in twenty.

import type { Details } from "../../facts/evidence.ts";
import { bip39Lists, moneroWords, slip39Words } from "../../prefilter/word-lists.ts";
import { algorandAddress, ethereumAddress, moneroAddress, segwitAddress } from "../../validate/wallet/addresses.ts";
import { readAlgorandPhrase } from "../../validate/wallet/algorand.ts";
import { bip39Lengths, bip39Seed, indicesOf, readBip39, wordTable } from "../../validate/wallet/bip39.ts";
import { electrumType } from "../../validate/wallet/electrum.ts";
import { derive, masterNode } from "../../validate/wallet/extended-key.ts";
import { readMoneroPhrase } from "../../validate/wallet/monero-phrase.ts";
import { readSlip39 } from "../../validate/wallet/slip39.ts";

export interface Phrase {
  readonly standard: "bip39" | "electrum" | "monero" | "algorand" | "slip39" | "invalid";
  readonly title: string;
  /** Words in the list's spelling, NFKD, single blanks. */
  readonly canonical: string;
  readonly details: Details;
  /** The entropy where it is known. */
  readonly entropy: Uint8Array | null;
}

/** Every length that some standard knows. */
export const phraseLengths: ReadonlySet<number> = new Set([...bip39Lengths, 20, 25, 33]);

/** The vocabularies that a stretch is split by; made at the first question. */
export const vocabularies: readonly (() => { has(word: string): boolean })[] = [
  ...Object.keys(bip39Lists).map((language) => () => {
    const table = wordTable(language);
    return { has: (word: string) => table.has(word) };
  }),
  lazySet(moneroWords),
  lazySet(slip39Words),
];

function lazySet(list: readonly string[]): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null;
  return () => {
    made ??= new Set(list);
    return made;
  };
}

export function identify(words: readonly string[]): Phrase | null {
  const bip39 = readBip39(words);
  if (bip39 !== null) {
    const { language, entropy, canonical } = bip39;
    return {
      standard: "bip39",
      title: "BIP-39 recovery phrase",
      canonical,
      entropy,
      details: { standard: "bip39", language, words: words.length },
    };
  }
  const canonical = words.join(" ");
  const known = (standard: Phrase["standard"], title: string, details: Details, entropy: Uint8Array | null = null): Phrase => ({
    standard,
    title,
    canonical,
    entropy,
    details: { standard, language: "english", words: words.length, ...details },
  });
  const algorand = readAlgorandPhrase(words);
  if (algorand !== null)
    return known("algorand", "Algorand recovery phrase", { chain: "algorand", address: algorandAddress(algorand) }, algorand);
  const monero = readMoneroPhrase(words);
  if (monero !== null) return known("monero", "Monero recovery phrase", { chain: "monero", address: moneroAddress(monero) }, monero);
  const share = readSlip39(words);
  if (share !== null)
    return known("slip39", `SLIP-39 share (${share.memberThreshold} of its group are needed)`, {
      identifier: share.identifier,
      memberThreshold: share.memberThreshold,
    });
  if (words.length === 12 && indicesOf(words, "english") !== null) {
    const type = electrumType(canonical);
    if (type !== null) return known("electrum", "Electrum seed phrase", { walletType: type });
  }
  return null;
}

/** Under a label 12 or 24 listed words are reported even with a wrong checksum: one mistyped word does not make them harmless. */
export function identifyInvalid(words: readonly string[]): Phrase | null {
  if (words.length !== 12 && words.length !== 24) return null;
  for (const language of Object.keys(bip39Lists)) {
    const indices = indicesOf(words, language);
    if (indices === null) continue;
    const canonical = indices.map((index) => bip39Lists[language]![index]!.normalize("NFKD")).join(" ");
    return {
      standard: "invalid",
      title: "Recovery phrase",
      canonical,
      entropy: null,
      details: { standard: "bip39", language, words: words.length, checksum: false },
    };
  }
  return null;
}

/** The first Ethereum and Bitcoin address of a BIP-39 phrase without passphrase: BIP-44 and BIP-84 paths. Some 40 ms. */
export function firstAddresses(canonical: string): Details {
  const master = masterNode(bip39Seed(canonical));
  return {
    address: ethereumAddress(derive(master, "m/44'/60'/0'/0/0").key),
    bitcoinAddress: segwitAddress(derive(master, "m/84'/0'/0'/0/0").key, "bc"),
  };
}
