// Runs that show by their mere shape that people made them: between any two separators stand letters of one kind, or a number
// (`com/ccxt/ccxt/issues/15990`, `--timerange=1527595200-1527618600`), or camel case whose words are whole (`fetchL2OrderBook`);
// in longer paths also short pieces of both and numbered words (`modules/cloud/ec2_vpc_net`). Short of words' statistics
// (`names.ts`), and hardly ever true of a draw: one of 10,000 of 16 base62 characters at most.

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

/** More letters in a row are no word. */
const LONGEST_WORD = 15;
/** Numbers that programs compute are long; text in hexadecimal can be digits alone, and is longer. */
const LONGEST_NUMBER = 100;
/** Lengths of keys in hexadecimal and of seeds in digits. */
const KEY_LENGTHS = [48, 64, 96];
/** Inside camel case words are this long at least, and numbers at most. */
const SHORTEST_IN_CAMEL = 3;
const LONGEST_IN_CAMEL = 2;
/** And one word at least has this many letters: a draw's are short. */
const WHOLE_WORD = 5;

/** In a path of at least so many words some pieces may be of letters and digits. */
const WORDS_OF_PATH = 3;
const LONGEST_PIECE = 4;

const SLASH = 0x2f;
const UNDERSCORE = 0x5f;

/** Whether all that stands between separators in a run of token characters is one plain word, number or camel-case name. */
export function isPlainName(bytes: Uint8Array, { start, end }: Run): boolean {
  let isPath = true;
  let words = 0;
  let mixed = 0;
  let from = start;
  for (let index = start; index <= end; index++) {
    if (index < end && kinds[bytes[index]!] !== SEPARATOR) continue;
    if (index < end) isPath &&= bytes[index] === SLASH || bytes[index] === UNDERSCORE;
    if (from < index) {
      if (isPlain(bytes, from, index)) {
        if (kinds[bytes[from]!] !== DIGIT && index - from >= SHORTEST_IN_CAMEL) words++;
      } else if (index - from <= LONGEST_PIECE || isNumbered(bytes, from, index)) mixed++;
      else return false;
      if (mixed > 0 && !isPath) return false;
    }
    from = index + 1;
  }
  return mixed === 0 || words >= WORDS_OF_PATH;
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const kind = kinds[bytes[from]!]!;
  const length = endOfKind(bytes, from, to) - from;
  if (kind === DIGIT) return isNumber(bytes, from, to, length);
  return from + length === to ? length <= LONGEST_WORD : isCamel(bytes, from, to);
}

/** `15990`, and as programs write them `6801e19`, `272353602.87d0`, `30n`. */
function isNumber(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
  const rest = to - from - digits;
  if (digits > LONGEST_NUMBER) return false;
  if (rest === 0) return !KEY_LENGTHS.includes(digits);
  if (rest > LONGEST_PIECE || !MARKS.has(bytes[from + digits]!)) return false;
  return rest === 1 || endOfKind(bytes, from + digits + 1, to) === to;
}

/** Exponents, imaginary units and suffixes of types. */
const MARKS: ReadonlySet<number> = new Set(Array.from("eEdDjJlLfFnu", (mark) => mark.charCodeAt(0)));

/** A word with a number behind it: `vlan2`, `vipgrp46`. */
function isNumbered(bytes: Uint8Array, from: number, to: number): boolean {
  const letters = endOfKind(bytes, from, to);
  const word = letters - from;
  return kinds[bytes[from]!] !== DIGIT && word >= SHORTEST_IN_CAMEL && word <= LONGEST_WORD && letters < to
    ? to - letters <= LONGEST_PIECE && kinds[bytes[letters]!] === DIGIT && endOfKind(bytes, letters, to) === to
    : false;
}

/** The words of two letters that join others in names: `getOneOfMany`. */
const joins: ReadonlySet<number> = new Set(
  ["As", "At", "By", "Db", "Do", "Id", "If", "In", "Is", "It", "No", "Of", "On", "Or", "To", "Up", "We"].map(
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

function endOfKind(bytes: Uint8Array, from: number, to: number): number {
  const kind = kinds[bytes[from]!];
  let end = from + 1;
  while (end < to && kinds[bytes[end]!] === kind) end++;
  return end;
}
