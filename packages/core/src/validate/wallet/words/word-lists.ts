// The word lists that recovery phrases are made of: BIP-39 in its ten languages, Monero's in its thirteen and SLIP-39's. The
// Chinese lists hold one character a word. The prefilter knows the lists by their words' hashes (`prefilter/word-slots.ts`).

import { wordlist as czech } from "@scure/bip39/wordlists/czech.js";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as italian } from "@scure/bip39/wordlists/italian.js";
import { wordlist as japanese } from "@scure/bip39/wordlists/japanese.js";
import { wordlist as korean } from "@scure/bip39/wordlists/korean.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as simplifiedChinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import { wordlist as traditionalChinese } from "@scure/bip39/wordlists/traditional-chinese.js";
import { moneroWords } from "./monero-lists.ts";
import { slip39Words } from "./slip39-words.ts";

/** BIP-39's lists by language, each 2,048 words in NFKD and in the standard's order. English first: it is by far the commonest. */
export const bip39Lists: Readonly<Record<string, readonly string[]>> = {
  english,
  spanish,
  french,
  italian,
  portuguese,
  czech,
  japanese,
  korean,
  "simplified-chinese": simplifiedChinese,
  "traditional-chinese": traditionalChinese,
};

/**
 * The lists whose words are told by their letters, Latin or Cyrillic, those of one language together. The place of each is its bit
 * in the prefilter's masks: `npm run word-slots` must follow any change.
 */
export const spelledLists: Readonly<Record<string, () => readonly string[]>> = {
  english: () => english,
  spanish: () => [...spanish, ...moneroWords("spanish")],
  french: () => [...french, ...moneroWords("french")],
  italian: () => [...italian, ...moneroWords("italian")],
  portuguese: () => [...portuguese, ...moneroWords("portuguese")],
  czech: () => czech,
  "monero-english": () => moneroWords("english"),
  slip39: () => slip39Words,
  "old-english": () => moneroWords("old-english"),
  german: () => moneroWords("german").flatMap((word) => (word.includes("ß") ? [word, word.replace("ß", "ss")] : word)),
  dutch: () => moneroWords("dutch"),
  esperanto: () => moneroWords("esperanto"),
  lojban: () => moneroWords("lojban"),
  russian: () => moneroWords("russian"),
};

export { slip39Words };
