// Runs that show by their mere shape that people made them: between any two separators stand letters of one kind, or a number
// (`com/ccxt/ccxt/issues/15990`, `--timerange=1527595200-1527618600`), or camel case whose words are whole (`fetchL2OrderBook`);
// among words also numbered ones and short pieces of both (`modules/cloud/ec2_vpc_net`, `rollup-win32-ia32-msvc`). Short of words'
// statistics (`names.ts`), and hardly ever true of a draw: of none without separators, and no secret fits between those.

import type { Run } from "./places.ts";

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

const kinds = new Uint8Array(256);
for (let letter = 0; letter < 26; letter++) {
  kinds[65 + letter] = UPPER;
  kinds[97 + letter] = LOWER;
}
for (let code = 48; code < 58; code++) kinds[code] = DIGIT;

/** More letters in a row are no word, and fewer may have a number behind them. */
const LONGEST_WORD = 15;
const LONGEST_NUMBERED = 12;
const SHORTEST_NUMBERED = 2;
/** Numbers that programs compute are long; text in hexadecimal can be digits alone, and is longer. */
const LONGEST_NUMBER = 100;
/** Lengths of keys in hexadecimal and of seeds in digits. */
const KEY_LENGTHS = [48, 64, 96];
/** Inside camel case words are this long at least, and numbers at most. */
const SHORTEST_IN_CAMEL = 3;
const LONGEST_IN_CAMEL = 2;
/** And one word at least has this many letters: a draw's are short. */
const WHOLE_WORD = 5;

/** A piece of both letters and digits, whatever it is, hides no secret if it is this short (`win32`, `AU200AUD`). */
const LONGEST_MIXED = 9;
/** Among such pieces words of at least so many letters must stand, and make up so much of all, and as much as the pieces do. */
const SHORTEST_WORD = 4;
const SHARE_OF_WORDS = 0.3;
/** Behind the digits of a number; and of digits behind a word's letters. */
const LONGEST_SUFFIX = 4;
/** Between slashes stand names of whole projects (`lightningnetwork`), and short ones count as words (`com/golang-jwt/jwt/v5`). */
const LONGEST_IN_PATH = 20;
const SHORTEST_IN_PATH = 3;

const SLASH = 0x2f;
const EQUALS = 0x3d;
const PLUS = 0x2b;

/** Whether all that stands between separators in a run of token characters is plain: words, numbers, camel-case names, and short pieces among them. */
export function isPlainName(bytes: Uint8Array, { start, end }: Run): boolean {
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && bytes[to] !== EQUALS) to++;
    // Behind an equals sign stands a value, which must be plain by itself.
    if (!arePlainPieces(bytes, from, to)) return false;
    from = to + 1;
  }
  return true;
}

function arePlainPieces(bytes: Uint8Array, start: number, end: number): boolean {
  let words = 0;
  let mixed = 0;
  let isPlainAll = true;
  let hasPlus = false;
  let shortest = end;
  let longest = 0;
  for (let from = start, index = start; index <= end; index++) {
    if (index < end && kinds[bytes[index]!] !== SEPARATOR) continue;
    if (index < end && bytes[index] === PLUS) hasPlus = true;
    const length = index - from;
    if (length > 0) {
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
      let letters = length;
      if (isPlain(bytes, from, index)) {
        if (kinds[bytes[from]!] === DIGIT) letters = 0;
      } else {
        isPlainAll = false;
        letters = lettersOfNumbered(bytes, from, index);
        if (letters === 0) {
          if (length > LONGEST_MIXED) return false;
          mixed += length;
        }
      }
      if (letters >= (isBetweenSlashes(bytes, from, index) ? SHORTEST_IN_PATH : SHORTEST_WORD)) words += letters;
    }
    from = index + 1;
  }
  if (isPlainAll || end - start <= LONGEST_MIXED) return true;
  // Codes come in groups of one length, names do not; and where a plus sign stands it may be base64.
  if (hasPlus || shortest === longest || words === 0) return false;
  return mixed === 0 || (words >= mixed && words >= (end - start) * SHARE_OF_WORDS);
}

const isBetweenSlashes = (bytes: Uint8Array, from: number, to: number): boolean => bytes[from - 1] === SLASH || bytes[to] === SLASH;

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const kind = kinds[bytes[from]!]!;
  const length = endOfKind(bytes, from, to) - from;
  if (kind === DIGIT) return isNumber(bytes, from, to, length) || isTime(bytes, from, to);
  if (from + length < to) return isCamel(bytes, from, to);
  return length <= (kind === LOWER && isBetweenSlashes(bytes, from, to) ? LONGEST_IN_PATH : LONGEST_WORD);
}

/** `15990`, and as programs write them `6801e19`, `272353602.87d0`, `30n`. */
function isNumber(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
  const rest = to - from - digits;
  if (digits > LONGEST_NUMBER) return false;
  if (rest === 0) return !KEY_LENGTHS.includes(digits);
  if (rest > LONGEST_SUFFIX || !MARKS.has(bytes[from + digits]!)) return false;
  return rest === 1 || endOfKind(bytes, from + digits + 1, to) === to;
}

/** Exponents, imaginary units and suffixes of types. */
const MARKS: ReadonlySet<number> = new Set(Array.from("eEdDjJlLfFnu", (mark) => mark.charCodeAt(0)));

/** `26T07`, `20060102T150405Z0700`, `123456789Z`. */
function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  let next = TIME_MARKS;
  for (let at = from; at < to; at++) {
    if (kinds[bytes[at]!] === DIGIT) continue;
    const mark = next.indexOf(String.fromCharCode(bytes[at]!));
    if (mark < 0) return false;
    next = next.slice(mark + 1);
  }
  return next !== TIME_MARKS && to - from <= LONGEST_TIME;
}

/** Each once at most, and in this order. */
const TIME_MARKS = "TZ";
const LONGEST_TIME = 20;

/** How many letters a word has that has a number behind it (`vlan2`, `vipgrp46`) or inside (`goxml2json`); none in all else. */
function lettersOfNumbered(bytes: Uint8Array, from: number, to: number): number {
  const digits = endOfWord(bytes, from, to);
  const word = digits - from;
  if (word < SHORTEST_NUMBERED || word > LONGEST_NUMBERED || to - from > LONGEST_WORD || kinds[bytes[digits]!] !== DIGIT) return 0;
  const behind = endOfKind(bytes, digits, to);
  if (behind - digits > LONGEST_SUFFIX) return 0;
  if (behind === to) return word;
  return kinds[bytes[behind]!] === LOWER && endOfKind(bytes, behind, to) === to ? word + to - behind : 0;
}

/** The words of two letters that join others in names: `getOneOfMany`. */
const joins: ReadonlySet<number> = new Set(
  ["As", "At", "By", "Db", "Do", "Id", "If", "In", "Is", "It", "Js", "No", "Of", "On", "Or", "To", "Tx", "Ui", "Up", "Vs", "We"].map(
    (word) => (word.charCodeAt(0) << 8) | word.charCodeAt(1),
  ),
);

/** `camelCase`, `CamelCase`, with short numbers behind words or single capitals; a number asks for two capitalised words. */
function isCamel(bytes: Uint8Array, from: number, to: number): boolean {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at = from; at < to; ) {
    const kind = kinds[bytes[at]!];
    let end = endOfKind(bytes, at, to);
    if (kind === DIGIT) {
      if (end - at > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER) {
      if (at > from || end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD) return false;
    } else if (end - at > 1) return false;
    else if (end < to && kinds[bytes[end]!] === LOWER) {
      end = endOfKind(bytes, end, to);
      const isShort = end - at < SHORTEST_IN_CAMEL;
      if (isShort ? !joins.has((bytes[at]! << 8) | bytes[at + 1]!) : end - at > LONGEST_WORD) return false;
      if (!isShort) capitalised++;
    } else if (end === to || kinds[bytes[end]!] !== DIGIT) return false;
    if (kind !== DIGIT) longest = Math.max(longest, end - at);
    at = end;
  }
  return longest >= WHOLE_WORD && (numbers === 0 || capitalised > 1);
}

/** The end of letters of one case, of which the first may be a capital. */
function endOfWord(bytes: Uint8Array, from: number, to: number): number {
  const first = kinds[bytes[from]!];
  if (first === DIGIT) return from;
  const capitalised = first === UPPER && from + 1 < to && kinds[bytes[from + 1]!] === LOWER;
  return endOfKind(bytes, capitalised ? from + 1 : from, to);
}

function endOfKind(bytes: Uint8Array, from: number, to: number): number {
  const kind = kinds[bytes[from]!];
  let end = from + 1;
  while (end < to && kinds[bytes[end]!] === kind) end++;
  return end;
}
