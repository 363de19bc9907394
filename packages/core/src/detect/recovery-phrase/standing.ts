// What speaks for a row of list words being somebody's phrase besides its checksum: a label, or that it stands alone. Words of
// a language fall into such rows by accident, and one row of twelve in sixteen has a valid checksum.

import { decodeUtf8 } from "../../decode/latin1.ts";
import type { Layer } from "../../decode/layer.ts";
import { textSpan } from "../../facts/span.ts";
import { nameWords } from "../../surroundings/name-kind.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import type { Word } from "./read-words.ts";

export interface Standing {
  /** A name, a heading or the text before says mnemonic, seed, recovery phrase or the like. */
  readonly labelled: boolean;
  /** One of them says mnemonic, seed, wallet or Electrum: what words without any checksum must be called. */
  readonly calledSeed: boolean;
  /** Nothing else stands in its line, value or file. */
  readonly alone: boolean;
  readonly surroundings: Surroundings;
}

const label =
  /mnemonic|menmonic|seed|recover|phrase|backup|bip-?_?39|slip-?_?39|\bsrp\b|secret[\s_-]?words?|wallet|semilla|graine|sementes?|frase|助记词|助記詞|助记詞|恢复|備份|备份|ニーモニック|復元|リカバリー|シード|니모닉|복구|시드/i;
const nameLabel =
  /^(?:mnemonics?|menmonic|mnemo|seeds?|seedphrase|seedwords|recovery|phrases?|bip|srp|passphrase|secretrecoveryphrase|wallets?|backup|words)$/;

const seedLabel = /mnemonic|menmonic|\bseed|[a-z]Seed|_seed|electrum|wallet|recovery/i;
const seedName = /^(?:mnemonics?|menmonic|mnemo|seeds?|seedphrase|seedwords|electrum|wallets?|recovery)$/;

/** How far before the words a label is looked for: the line and what introduces a list. */
const LABEL_REACH = 160;

/** What a row with a wrong checksum must be called: `wallet` or `backup` alone would be too little. */
const strictLabel = /mnemonic|menmonic|seed|recover|phrase|bip-?_?39|\bsrp\b|secret[\s_-]?words?|助记词|助記詞|ニーモニック|니모닉/i;

/** The text just before the words, back to a blank line; one that separates label and words does not count. */
function textBefore({ bytes }: Layer, words: readonly Word[]): string {
  const start = words[0]!.start;
  const before = decodeUtf8(bytes.subarray(Math.max(0, start - LABEL_REACH), start));
  return before.slice(before.lastIndexOf("\n\n", before.length - 4) + 1);
}

/** Whether the text just before the words says without doubt that they are a phrase. */
export const isCalledPhrase = (layer: Layer, words: readonly Word[]): boolean => strictLabel.test(textBefore(layer, words));

export function standingOf(layer: Layer, words: readonly Word[]): Standing {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const surroundings = surroundingsOf(layer, textSpan(start, end));
  const names = [...surroundings.names.slice(0, Math.max(surroundings.own, 1)), surroundings.callee ?? "", surroundings.comment ?? ""];
  const before = textBefore(layer, words);
  const isNamed = (pattern: RegExp) => names.some((name) => nameWords(name).some((word) => pattern.test(word)));
  const labelled = label.test(before) || isNamed(nameLabel);
  const calledSeed = seedLabel.test(before) || isNamed(seedName);
  return { labelled, calledSeed, alone: isAlone(layer.text, start, end, words), surroundings };
}

function isAlone(text: string, start: number, end: number, words: readonly Word[]): boolean {
  const main = words[1]!.gap;
  const whole = start < 200 && text.slice(0, start).trim().length < 4 && text.slice(end, end + 200).trim().length < 4;
  if (whole) return true;
  // Rows of quoted words and bare words line by line are lists of whatever; numbered words are meant to be kept in order.
  if (/["'`]/.test(main) || main === "" || main === "\n" || main === "\n-" || main === "\n,") return false;
  const head = text.slice(Math.max(0, start - 80), start);
  const tail = text.slice(end, end + 80);
  return (
    /(?:^|[\n\r"'`=:[(>|{])[ \t]*(?:\d{1,2}[.):]?[ \t]*)?$/.test(head) && /^[ \t]*(?:["'`\])}<|;,#]|\/\/|\\[nr"']|[\n\r]|$)/.test(tail)
  );
}
