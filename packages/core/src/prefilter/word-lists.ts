// The word lists that recovery phrases are made of: BIP-39 in its ten languages, Monero's English list and SLIP-39's.
// They stand here, below validation, because the prefilter skips by membership. The Chinese lists hold one character a word.

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
import { moneroWords } from "./monero-words.ts";
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

/** Every list whose words are of Latin letters. */
export const latinLists: readonly (readonly string[])[] = [english, spanish, french, italian, portuguese, czech, moneroWords, slip39Words];

export { moneroWords, slip39Words };
