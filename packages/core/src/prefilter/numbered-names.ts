// Names that have numbers in their words and short pieces of letters and digits among them, as modules, platforms and versions
// do: `com/lightningnetwork/lnd/fn/v2`, `rollup-win32-ia32-msvc`, `__meta_ec2_vpc_id`. No secret fits between their separators,
// and a secret that is written in groups has few words. Measured on 20,000 draws each: of 30 characters in five groups behind a
// word it takes 1 of 650, of 16 in four groups behind two words 1 of 15; of base64 it took one more of 16 characters than
// plain names and statistics take without it, and none more of 20 and longer.

import { isWordlike } from "./names.ts";
import { DIGIT, endOfKind, isBetweenSlashes, isPlain, kinds, LONGEST_WORD, LOWER, SEPARATOR, UPPER } from "./pieces.ts";
import { isTechnicalWord } from "./technical-words.ts";

/** A piece of both letters and digits hides no secret if it is this short (`AU200AUD`), nor does a value. */
const LONGEST_MIXED = 9;
/** All such pieces and words that are none together. */
const MOST_MIXED = 10;
/** Words have so many letters at least, where slashes separate them fewer (`com/golang-jwt/jwt/v5`). */
const SHORTEST_WORD = 4;
const SHORTEST_IN_PATH = 3;

const PLUS = 0x2b;

/** Whether `start` to `end` is such a name. Linear. */
export function isNumberedName(bytes: Uint8Array, start: number, end: number): boolean {
  let words = 0;
  let mixed = 0;
  let isOdd = false;
  let shortest = end;
  let longest = 0;
  for (let from = start, index = start; index <= end; index++) {
    if (index < end && kinds[bytes[index]!] !== SEPARATOR) continue;
    // Where a plus sign stands it may be base64.
    if (index < end && bytes[index] === PLUS) return false;
    const length = index - from;
    if (length > 0) {
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
      const plain = isPlain(bytes, from, index);
      if (plain ? kinds[bytes[from]!] !== DIGIT : !isTechnicalWord(bytes, from, index)) {
        const letters = plain ? length : lettersOfNumbered(bytes, from, index);
        if (letters === 0 && length > LONGEST_MIXED) return false;
        if (!plain) isOdd = true;
        const isLong = letters >= (isBetweenSlashes(bytes, from, index) ? SHORTEST_IN_PATH : SHORTEST_WORD);
        if (isLong && isWordlike(bytes, from, index)) words += letters;
        else if (isLong || !plain) mixed += length;
      }
    }
    from = index + 1;
  }
  if (!isOdd || end - start <= LONGEST_MIXED) return true;
  // Codes come in groups of one length, names do not.
  return words > 0 && shortest < longest && words >= mixed && mixed <= MOST_MIXED;
}

const LONGEST_NUMBERED = 12;
const SHORTEST_NUMBERED = 2;
const LONGEST_NUMBER = 4;

/** How many letters a word has that has a number behind it or inside (`vlan2`, `vipgrp46`, `goxml2json`); none in all else. */
function lettersOfNumbered(bytes: Uint8Array, from: number, to: number): number {
  const digits = endOfWord(bytes, from, to);
  const word = digits - from;
  if (word < SHORTEST_NUMBERED || word > LONGEST_NUMBERED || to - from > LONGEST_WORD || kinds[bytes[digits]!] !== DIGIT) return 0;
  const behind = endOfKind(bytes, digits, to);
  if (behind - digits > LONGEST_NUMBER) return 0;
  if (behind === to) return word;
  return kinds[bytes[behind]!] === LOWER && endOfKind(bytes, behind, to) === to ? word + to - behind : 0;
}

/** The end of letters of one case, of which the first may be a capital. */
function endOfWord(bytes: Uint8Array, from: number, to: number): number {
  const first = kinds[bytes[from]!];
  if (first === DIGIT) return from;
  const capitalised = first === UPPER && from + 1 < to && kinds[bytes[from + 1]!] === LOWER;
  return endOfKind(bytes, capitalised ? from + 1 : from, to);
}
