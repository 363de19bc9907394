// Which standard's checksum a row of words fulfils. BIP-39 first, since it is by far the commonest; the others fit by
// accident less often than once in twenty.

import type { Details } from "../../facts/evidence.ts";
import { algorandAddress, ethereumAddress, moneroAddress, segwitAddress } from "../../validate/wallet/addresses.ts";
import { readAlgorandPhrase } from "../../validate/wallet/algorand.ts";
import { bip39Lengths, bip39Seed, indicesOf, readBip39, wordTable } from "../../validate/wallet/bip39.ts";
import { electrumType } from "../../validate/wallet/electrum.ts";
import { oldElectrumWallet, readOldElectrumSeed } from "../../validate/wallet/electrum-old.ts";
import { derive, masterNode } from "../../validate/wallet/extended-key.ts";
import { moneroTable, readMoneroPhrase } from "../../validate/wallet/monero-phrase.ts";
import { readSlip39, slip39Table } from "../../validate/wallet/slip39.ts";
import { moneroLanguages } from "../../validate/wallet/words/monero-lists.ts";
import { bip39Lists, spelledLists } from "../../validate/wallet/words/word-lists.ts";

export interface Phrase {
  readonly standard: "bip39" | "electrum" | "electrum-old" | "monero" | "algorand" | "slip39" | "invalid";
  readonly title: string;
  /** Words in the list's spelling, NFKD, single blanks. */
  readonly canonical: string;
  readonly details: Details;
  /** The entropy where it is known. */
  readonly entropy: Uint8Array | null;
}

/** Every length that some standard knows. */
export const phraseLengths: ReadonlySet<number> = new Set([...bip39Lengths, 20, 25, 33]);

interface Vocabulary {
  /** Its bit in the prefilter's masks, or that of the other scripts. */
  readonly bit: number;
  /** Whether a word (NFKD, lower case) is of it. */
  readonly has: (word: string) => boolean;
}

/** Stands for the scripts whose words the prefilter takes without a list. */
export const OTHER_SCRIPTS = 1 << 16;

const spelled = Object.keys(spelledLists);
const bitOf = (list: string): number => (spelled.includes(list) ? 1 << spelled.indexOf(list) : OTHER_SCRIPTS);

/** The vocabularies that a stretch is split by; their tables are made at the first question. */
export const vocabularies: readonly Vocabulary[] = [
  ...Object.keys(bip39Lists).map((language) => ({ bit: bitOf(language), has: (word: string) => wordTable(language).has(word) })),
  ...moneroLanguages.map((language) => ({
    bit: bitOf(language === "english" ? "monero-english" : language),
    has: (word: string) => moneroTable(language).has(word),
  })),
  { bit: bitOf("slip39"), has: (word) => slip39Table().has(word) },
];

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
  if (monero !== null) {
    const { language, seed } = monero;
    const details = { language, chain: "monero", address: moneroAddress(seed) };
    return { ...known("monero", "Monero recovery phrase", details, seed), canonical: monero.canonical };
  }
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

/** Words of Electrum's first list have no checksum and are common ones: what they are, a label must say. */
export function identifyOldElectrum(words: readonly string[]): Phrase | null {
  const seed = readOldElectrumSeed(words);
  if (seed === null || isExcerpt(words)) return null;
  return {
    standard: "electrum-old",
    title: "Electrum seed phrase of the first kind",
    canonical: words.join(" "),
    entropy: null,
    details: { standard: "electrum-old", language: "english", words: words.length, chain: "bitcoin" },
  };
}

/** The list's order is not the alphabet's: three words in it that follow one another are an excerpt. */
function isExcerpt(words: readonly string[]): boolean {
  const table = moneroTable("old-english");
  return words.some(
    (word, index) =>
      index > 1 && table.get(word)! - table.get(words[index - 2]!)! === 2 && table.get(word)! - table.get(words[index - 1]!)! === 1,
  );
}

/** What such a seed opens: its master public key and first address. Some tenths of a second. */
export function oldElectrumDetails(canonical: string): Details {
  const seed = readOldElectrumSeed(canonical.split(" "));
  return seed === null ? {} : { ...oldElectrumWallet(seed) };
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
