// Recovery phrases: rows of word-list words that fulfil a standard's checksum and are labelled, long, or stand alone.
// Refuses rows in the list's own order (excerpts of the list), longer lists, and prose.

import type { Details } from "../../facts/evidence.ts";
import { KnownOfSecrets } from "../../facts/known-of-secrets.ts";
import { SecretText } from "../../facts/secret-text.ts";
import { type TextSpan, textSpan } from "../../facts/span.ts";
import { listsOfRow, listsOfWord } from "../../prefilter/listed-words.ts";
import type { Candidate, Quiet } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { quietOf } from "../wallet/public-examples.ts";
import { isTestnet } from "../wallet/wallet-names.ts";
import {
  firstAddresses,
  identify,
  identifyInvalid,
  identifyOldElectrum,
  OTHER_SCRIPTS,
  oldElectrumDetails,
  type Phrase,
  phraseLengths,
  vocabularies,
} from "./identify.ts";
import { readWords, type Word } from "./read-words.ts";
import { cutsOf, withoutEnumerator } from "./segments.ts";
import { isCalledPhrase, type Standing, standingOf } from "./standing.ts";

/** Unlabelled phrases shorter than this must stand alone: contract of the rule. */
const LONG = 15;
/** Phrases per layer whose addresses are derived, since each costs some 40 ms. */
const MOST_ADDRESSES = 8;
/** The same of Electrum's first kind, each of which costs some hundreds. */
const MOST_STRETCHED = 1;
/** A stretch of more words than this is a list or a book; only its lines are looked at. */
const LONGEST = 400;

const advice: readonly string[] = [
  "Move everything that the phrase opens, on every chain, to a wallet with a new phrase now: whoever has the words has all accounts",
  "Removing it from git does not help once it was pushed",
  "Keep phrases on paper or in a hardware wallet, and load test phrases from the environment",
];

export const recoveryPhrase: Detector = {
  id: "recovery-phrase/words",
  rules: ["recovery-phrase"],
  what: "Mnemonic phrases from which all keys of a wallet are made.",
  shapes: [
    "BIP-39, 12 to 24 words in any of its ten languages",
    "Electrum seeds, Monero's 25 words in its thirteen languages, Algorand's 25 words, SLIP-39 shares of 20 or 33 words",
    "Electrum seeds of the first kind, 12 or 24 common English words, lower case, alone in their line or value and called seed, mnemonic, wallet or Electrum",
    "on one line, wrapped, numbered, as JSON or YAML lists, comma-separated, in quotes, with or without label",
  ],
  proof:
    "Every word is on the list and the checksum holds; with a label 12 or 24 listed words are reported even if it does not. " +
    "Electrum's first kind has no checksum: there the label decides.",
  advice,
  detect(view: View) {
    const candidates: Candidate[] = [];
    let addresses = 0;
    let stretched = 0;
    const derived = ({ standard, canonical }: Phrase): Details => {
      if (standard === "bip39" && addresses++ < MOST_ADDRESSES) return opened.get(canonical, () => firstAddresses(canonical));
      return standard === "electrum-old" && stretched++ < MOST_STRETCHED
        ? openedOld.get(canonical, () => oldElectrumDetails(canonical))
        : {};
    };
    for (const run of view.places.phrases) {
      const words = readWords(view.layer.bytes, run);
      for (const found of phrasesIn(words, view)) {
        const span = textSpan(found.words[0]!.start, found.words.at(-1)!.end);
        if (view.isClaimed(span)) continue;
        const quiet = quietPhrase(found.phrase);
        candidates.push(candidateOf(found, span, view, quiet, quiet === null ? derived(found.phrase) : {}));
      }
    }
    return { candidates, claims: [] };
  },
};

/** What phrases open, by standard. */
const opened = new KnownOfSecrets<Details>();
const openedOld = new KnownOfSecrets<Details>();

interface Found {
  readonly words: readonly Word[];
  readonly phrase: Phrase;
  readonly standing: Standing;
}

/** Scripts beyond Latin and Cyrillic begin here (Hangul, kana, Han). */
const FIRST_OTHER = 0x1100;

/** All phrases of one stretch, none overlapping. */
function phrasesIn(words: readonly Word[], view: View): Found[] {
  const found: Found[] = [];
  const taken = (row: readonly Word[]) =>
    found.some((other) => other.words[0]!.start < row.at(-1)!.end && row[0]!.start < other.words.at(-1)!.end);
  const inRow = listsOfRow(words.map(({ text }) => listsOfWord(text))) | (words[0]!.text.charCodeAt(0) >= FIRST_OTHER ? OTHER_SCRIPTS : 0);
  const known = vocabularies.filter(({ bit }) => (inRow & bit) !== 0);
  // What is proven comes first: a part of it may look like a phrase of another list in which a word is wrong.
  for (const [recognise, order] of [
    [recogniseProven, known],
    [recogniseCalled, known.toReversed()],
  ] as const) {
    const tried = new Set<string>();
    for (const { has } of order) {
      for (const stretch of stretchesOf(words, has)) {
        const key = `${stretch[0]!.start}-${stretch.length}`;
        if (tried.has(key)) continue;
        tried.add(key);
        for (const row of rowsOf(withoutEnumerator(stretch))) {
          if (taken(row)) continue;
          const phrase = recognise(row, view);
          if (phrase !== null) found.push(phrase);
        }
      }
    }
  }
  return found.sort((a, b) => a.words[0]!.start - b.words[0]!.start);
}

/** Maximal rows of at least twelve words of one vocabulary. */
function stretchesOf(words: readonly Word[], has: (word: string) => boolean): Word[][] {
  const stretches: Word[][] = [];
  let row: Word[] = [];
  for (const word of words) {
    if (has(word.text)) row.push(word);
    else {
      if (row.length >= 12) stretches.push(row);
      row = [];
    }
  }
  if (row.length >= 12) stretches.push(row);
  return stretches;
}

/** Rows of a phrase's length, in the order in which they are believed: several whole lines, then the whole, then its pieces. */
function rowsOf(words: readonly Word[]): (readonly Word[])[] {
  const fits = (row: readonly Word[]) => phraseLengths.has(row.length);
  const cuts = cutsOf(words);
  const lines = cuts.at(-1)!;
  const valid = (row: readonly Word[]) => fits(row) && identify(row.map(({ text }) => text)) !== null;
  const rows: (readonly Word[])[] = [];
  if (lines.length > 1 && lines.every(valid)) rows.push(...lines);
  for (const pieces of words.length > LONGEST ? [lines] : cuts) {
    for (const piece of pieces) {
      if (fits(piece)) rows.push(piece);
      const bare = withoutLabel(piece);
      if (bare !== piece && fits(bare)) rows.push(bare);
    }
  }
  return rows;
}

/** Words of a label that are themselves listed: `seed phrase abandon ...`. */
function withoutLabel(row: readonly Word[]): readonly Word[] {
  let from = 0;
  while (
    from < 5 &&
    from < row.length &&
    /^(?:seed|phrase|secret|private|key|word|words|wallet|code|my|backup|mnemonic|english)$/.test(row[from]!.text)
  )
    from++;
  return from === 0 ? row : row.slice(from);
}

const textsOf = (row: readonly Word[]): string[] => row.map(({ text }) => text);

/** A row whose checksum holds, and for which there is more to say. */
function recogniseProven(row: readonly Word[], view: View): Found | null {
  const texts = textsOf(row);
  const phrase = inListOrder(texts) ? null : identify(texts);
  if (phrase === null) return null;
  const standing = standingOf(view.layer, row);
  // Chinese without blanks is text like any other: sentences of list characters are common, so a label must say what it is.
  const unspaced = row[1]!.gap === "";
  if (unspaced && (row.length < 24 || phrase.standard === "monero") && !isCalledPhrase(view.layer, row)) return null;
  const long = row.length >= LONG && phrase.details.language !== "old-english";
  if (!standing.labelled && !standing.calledSeed && !(unspaced ? standing.alone && row.length >= 24 : long || standing.alone)) return null;
  return isOfText(row, texts, phrase, standing) ? null : { words: row, phrase, standing };
}

/** A row without a checksum that holds, which is called a phrase. */
function recogniseCalled(row: readonly Word[], view: View): Found | null {
  const texts = textsOf(row);
  if (inListOrder(texts) || row[1]!.gap === "") return null;
  const old = identifyOldElectrum(texts);
  const invalid = isCalledPhrase(view.layer, row) ? identifyInvalid(texts) : null;
  if (old === null && invalid === null) return null;
  const standing = standingOf(view.layer, row);
  const phrase = standing.alone && standing.calledSeed && isLowerCase(row, view) ? (old ?? invalid) : invalid;
  return phrase === null || isOfText(row, texts, phrase, standing) ? null : { words: row, phrase, standing };
}

/** Whether the words repeat as those of code and prose do, and are no phrase that everybody knows. */
const isOfText = (row: readonly Word[], texts: readonly string[], phrase: Phrase, standing: Standing): boolean =>
  isRepetitive(texts) && (!standing.labelled || isCode(row)) && quietPhrase(phrase) === null;

const isLowerCase = (row: readonly Word[], { layer }: View): boolean => !/[A-Z]/.test(layer.text.slice(row[0]!.start, row.at(-1)!.end));

/**
 * Drawn words hardly ever repeat (three repeats among twelve of 2,048: about once in a million; five among Monero's 25, of which
 * the last one repeats another: about as often); words of code and prose do.
 */
const isRepetitive = (words: readonly string[]): boolean => words.length - new Set(words).size >= (words.length < 20 ? 3 : 5);

/** Words held together by three kinds of signs and more are code; a list has one kind, and perhaps another at line ends. */
function isCode(row: readonly Word[]): boolean {
  const signs = row.slice(1).map(({ gap }) => gap.replace(/[\s\d"'`]/g, ""));
  return new Set(signs).size >= 3;
}

/** Nearly every word comes after (or before) its neighbour in alphabetical order: an excerpt of the list. */
function inListOrder(words: readonly string[]): boolean {
  let rising = 0;
  let falling = 0;
  for (let index = 1; index < words.length; index++) {
    if (words[index]! > words[index - 1]!) rising++;
    else if (words[index]! < words[index - 1]!) falling++;
  }
  return Math.max(rising, falling) >= words.length - 2;
}

const doubts: Readonly<Record<"invalid" | "electrum-old", string>> = {
  invalid: "the checksum does not hold: perhaps a word is wrong",
  "electrum-old": "such seeds have no checksum",
};

function candidateOf({ words, phrase, standing }: Found, span: TextSpan, view: View, quiet: Quiet | null, derived: Details): Candidate {
  const { standard } = phrase;
  const doubt = standard === "invalid" || standard === "electrum-old" ? doubts[standard] : null;
  const testnet = isTestnet(view.layer, standing.surroundings);
  const count = `${words.length} words${typeof phrase.details.language === "string" ? `, ${phrase.details.language}` : ""}`;
  return {
    rule: "recovery-phrase",
    severity: testnet ? "medium" : doubt === null ? "critical" : "high",
    message:
      doubt === null ? `${phrase.title} (${count}): its checksum holds` : `${phrase.title} (${count}): it is labelled as one; ${doubt}`,
    span,
    secret: new SecretText(phrase.canonical),
    evidence: [
      doubt === null
        ? { by: phrase.standard, says: "proves", why: "every word is on the list and the checksum holds" }
        : { by: "word-list", says: "supports", why: `every word is on the list, but ${doubt}` },
      ...(standing.labelled || standing.calledSeed
        ? [{ by: "label", says: "supports" as const, why: "a label says that it is a recovery phrase" }]
        : []),
    ],
    details: { ...phrase.details, ...derived },
    advice,
    showEnds: false,
    environment: testnet ? "testnet" : null,
    credential: null,
    quiet,
    standing: "decided",
  };
}

function quietPhrase({ canonical, entropy }: Phrase): Quiet | null {
  const published = quietOf(canonical, null);
  if (published !== null) return published;
  if (entropy?.every((byte) => byte === entropy[0]))
    return { by: "public-example", reason: "its entropy is one byte repeated, as in the standard's vectors" };
  return new Set(canonical.split(" ")).size <= 3 ? { by: "placeholder-rule", reason: "it repeats three words or fewer" } : null;
}
