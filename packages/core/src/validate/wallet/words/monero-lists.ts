// The word lists of Monero's mnemonic by language, each 1,626 words in the standard's order and its own spelling.
// Source: monero-project/monero, src/mnemonics.

import { dutch } from "./monero/dutch.ts";
import { english } from "./monero/english.ts";
import { esperanto } from "./monero/esperanto.ts";
import { french } from "./monero/french.ts";
import { german } from "./monero/german.ts";
import { italian } from "./monero/italian.ts";
import { japanese } from "./monero/japanese.ts";
import { lojban } from "./monero/lojban.ts";
import { oldEnglish } from "./monero/old-english.ts";
import { portuguese } from "./monero/portuguese.ts";
import { russian } from "./monero/russian.ts";
import { simplifiedChinese } from "./monero/simplified-chinese.ts";
import { spanish } from "./monero/spanish.ts";

/** The words of each language, and how many of their first characters the checksum takes. English first: it is by far the commonest. */
const lists = {
  english: [english, 3],
  "simplified-chinese": [simplifiedChinese, 1],
  dutch: [dutch, 4],
  french: [french, 4],
  spanish: [spanish, 4],
  german: [german, 4],
  italian: [italian, 4],
  portuguese: [portuguese, 4],
  japanese: [japanese, 3],
  russian: [russian, 4],
  esperanto: [esperanto, 4],
  lojban: [lojban, 4],
  "old-english": [oldEnglish, 4],
} as const;

export type MoneroLanguage = keyof typeof lists;

/** In the order in which Monero's wallet tries them. */
export const moneroLanguages = Object.keys(lists) as MoneroLanguage[];

const made = new Map<MoneroLanguage, readonly string[]>();

/** The words of a language; split at the first question. */
export function moneroWords(language: MoneroLanguage): readonly string[] {
  let words = made.get(language);
  if (words === undefined) {
    const [text] = lists[language];
    words = language === "simplified-chinese" ? [...text.replace(/\s/g, "")] : text.trim().split(/\s+/);
    made.set(language, words);
  }
  return words;
}

/** The characters of a word that its checksum takes: enough to tell it from all others of the list. */
export const moneroPrefix = (language: MoneroLanguage, word: string): string => [...word].slice(0, lists[language][1]).join("");
