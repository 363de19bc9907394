// Names against noise: whether a token run is made of words, as identifiers and paths are, all the way through. Per character
// the cost under a model of names (which letter follows which, and how case goes) is weighed against that of a uniform draw;
// a run is only a name if no part of it costs distinctly more than a draw would. Linear in the run.

import type { Run } from "./places.ts";

/** Costs in quarter bits from "0" on: row the character before, column the character; a-z, digit, separator. See scripts/name-table.mjs. */
const table = [
  "SC@BRLDXFWL=B>Z>Y<?:GKMLGTTL",
  "<MKO=RJV?CN=SV>N`CEN=VX\\ETM9",
  "?RJQ=SX>EU@ASV8Q_B><EYX`M\\PE",
  "@JGE6JMQ=SQGLL;IYFDGCLPTK\\PA",
  "BC@@HCJRKRTBB=JFL;<AOEHBKYSA",
  "@QLP<AX\\8a]CUL<SeA=G=YX`KcLH",
  "CLGQ8KJE>TTBJAFH\\BDE>ST^PWP9",
  ":PIO9PVO=XSKGB<LODE=AVS`McOB",
  "EHBCDFA]X^PBC9;GXF>>UGaMfGZB",
  "ANQV6TTVDWMSSOATUN5RB]T]f`SL",
  ">FFH6GFL>QSGJDDHPG>EIMO^M]Q?",
  "=LLD8NSQ:LJ@NS=J^NECBHQdF`UA",
  ":COM8QSY?ZVECN?=\\PHOGOZaQgO;",
  "@K>??C>QDTKKMI>C\\N=:FIT]PUSB",
  "KF?AOKLWIQKC?8H?^:EEBHFKVX^G",
  "<UQO;UYJ=_Q@BC>C_<G=DWXaQkPH",
  "SLTSO\\WRIY\\CMQQRRGPN1WGY\\WPG",
  "<MDG9L@R>aJIEG>N_CA?CLT^F\\XB",
  "ENBN;JWE?YLJKM@CUI>:CJPOG^S:",
  ">NDL:LU@:XSKHN@H^?ACEQP]A`P@",
  "GFEE=HD\\D\\W;B;PC\\;=?\\UbN^XQQ",
  "9SQU5RCV=aUUQUBVaPMQ@VZ^RXI?",
  "=OLM6OUG9]XLSB?J_ADMOXTUUZVD",
  "DL@L?JUOBOTKKNF8^JF8RTRRG^G>",
  "EECJDHNOEWKAA=D7ZJ?BMND`WPR=",
  ">ONK3WYL?WNEQMBQ[OKNKQTQFANB",
  "EHGEIGRPLRQPQPSNVLJONTUIVj3;",
  "?D@?CAGGAKODDBG?U@@BEH@QRUDA",
];

const SIZE = 28;
const DIGIT = 26;
const SEPARATOR = 27;

const symbols = new Uint8Array(256).fill(SEPARATOR);
for (let letter = 0; letter < 26; letter++) {
  symbols[65 + letter] = letter;
  symbols[97 + letter] = letter;
}
for (let code = 48; code < 58; code++) symbols[code] = DIGIT;

/** Which digit and which separator it is costs too. */
const extra = new Float32Array(256);
for (let code = 48; code < 58; code++) extra[code] = Math.log2(10);
for (const [character, cost] of [
  ["_", 1],
  ["-", 1.5],
  ["/", 1.5],
  ["=", 4],
  ["+", 6],
] as const)
  extra[character.charCodeAt(0)] = cost;

const bits = new Float32Array(SIZE * SIZE);
table.forEach((row, before) => {
  for (let after = 0; after < SIZE; after++) bits[before * SIZE + after] = (row.charCodeAt(after) - 48) / 4;
});

/** Bits of one character of base58, the poorest alphabet of both cases, and of base32, the poorest of one case. */
const BOTH_CASES = 5.86;
const ONE_CASE = 5;
const FIRST = 4.5;

/**
 * What some part of a run must cost above a uniform draw not to be a name. Measured on 20,000 draws each: 1 of 600 random
 * strings of 16 base62 characters stays below it, 1 of 6,700 of 20, none of 29 and more; of the runs with a digit in the
 * sources of 340 npm packages four in five do.
 */
const DISTINCT = 12;
/**
 * And what the part that a secret would take up must cost above it: a name may hold an abbreviation that nobody could guess
 * (`genMultiSigP2WSH`), but not one as long as this. It lets 3 of 1,000 strings of 16 characters go instead of 2, and no more of longer ones.
 */
const DISTINCT_AT_LENGTH = 8;
const SECRET = 16;

/** As many hexadecimal digits in a row (dashes apart) are no name: hexadecimal draws are poor, and their costs too alike. */
const HEX_ROW = 20;
/** Where numbers cost little, fewer will do: half of a UUID is no name. */
const HEX_ROW_OF_NUMBERED = 8;

/** Stands before the first character. */
const NOTHING = SIZE;

/** Bits of a byte behind a symbol, case apart: the bigram's and its own in one table, since every character asks. */
const costs = new Float64Array((SIZE + 1) * 256);
for (let before = 0; before <= SIZE; before++) {
  for (let byte = 0; byte < 256; byte++)
    costs[before * 256 + byte] = extra[byte]! + (before === NOTHING ? FIRST : bits[before * SIZE + symbols[byte]!]!);
}

/**
 * Numbers of one or two digits inside names cost no more than this, and say nothing about what follows them (`svr4pkg`,
 * `utf8mb4_unicode_ci`), as long as nothing between separators is longer than nine characters and some word is whole: no random
 * string without separators is concerned, and none in groups of four.
 */
const SHORT_NUMBER = 3;
const LONGEST_NUMBER = 2;
const LONGEST_PART = 9;
const WHOLE_WORD = 5;
const EQUALS = 0x3d;

/** Whether words make up the whole of a run of token characters. */
export const isName = (bytes: Uint8Array, run: Run): boolean =>
  isMadeOfWords(bytes, run, ANYWHERE) ||
  (run.end - run.start >= SECRET && isMadeOfWords(bytes, run, AT_LENGTH)) ||
  (mayBeNumbered(bytes, run) && isMadeOfWords(bytes, run, NUMBERED));

/** Ways to read a name: nothing odd in it, or nothing as long as a secret; or the former with short numbers that say nothing. */
const ANYWHERE = 0;
const AT_LENGTH = 1;
const NUMBERED = 2;

/** Whether the letters of a piece cost no more than those of a draw do, as one draw in five of four letters does, and one in sixteen of eight. */
export function isWordlike(bytes: Uint8Array, start: number, end: number): boolean {
  let cost = 0;
  let letters = 0;
  let before = NOTHING;
  for (let index = start; index < end; index++) {
    const symbol = symbols[bytes[index]!]!;
    if (symbol < DIGIT) {
      cost += costs[before * 256 + bytes[index]!]!;
      letters++;
    }
    before = symbol;
  }
  return cost <= letters * WORDLIKE;
}

/** Bits of a letter. */
const WORDLIKE = 5;

const sums = new Float64Array(SECRET);

function isMadeOfWords(bytes: Uint8Array, { start, end }: Run, reading: number): boolean {
  const both = hasBothCases(bytes, start, end);
  const draw = both ? BOTH_CASES : ONE_CASE;
  const hexRow = reading === NUMBERED ? HEX_ROW_OF_NUMBERED : HEX_ROW;
  let above = 0;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let hex = 0;
  let hexDigits = 0;
  let before = NOTHING;
  let upperBefore = false;
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    const symbol = symbols[byte]!;
    let cost = costs[before * 256 + byte]!;
    if (both && symbol < DIGIT) {
      const upper = byte < 97;
      // A word begins in either case, goes on in the same, and a capital begins the next (`camelCase`); else case is noise.
      if (before >= DIGIT) cost += 1;
      else if (upper === upperBefore) cost += 0.12;
      else if (upper) cost += 3.3;
      else cost += index - 2 < start || !isUpper(bytes[index - 2]!) ? 0.5 : 4.5;
      upperBefore = upper;
    }
    before = symbol;
    if (reading === NUMBERED && symbol === DIGIT) {
      const digits = digitsAround(bytes, index, start, end);
      if (digits <= LONGEST_NUMBER) {
        cost = draw + SHORT_NUMBER / digits;
        before = NOTHING;
      }
    }
    const rest = cost - draw;
    if (reading === AT_LENGTH) {
      // The ring holds what all before each of the last characters cost.
      const slot = (index - start) & (SECRET - 1);
      sums[slot] = sum;
      sum += rest;
      if (index - start >= SECRET - 1) {
        least = Math.min(least, sums[(slot + 1) & (SECRET - 1)]!);
        if (sum - least >= DISTINCT_AT_LENGTH) return false;
      }
    } else {
      above += rest;
      if (above < 0) above = 0;
      else if (above >= DISTINCT) return false;
    }
    if (symbol < 6 || symbol === DIGIT) {
      hex++;
      if (symbol === DIGIT) hexDigits++;
      if (hex >= hexRow && hexDigits > 0) return false;
    } else if (byte !== 0x2d) hex = hexDigits = 0;
  }
  return true;
}

function mayBeNumbered(bytes: Uint8Array, { start, end }: Run): boolean {
  let part = 0;
  let letters = 0;
  let longest = 0;
  for (let index = start; index < end; index++) {
    const symbol = symbols[bytes[index]!]!;
    part = symbol === SEPARATOR ? 0 : part + 1;
    if (part > LONGEST_PART) return false;
    letters = symbol < DIGIT ? letters + 1 : 0;
    // Behind an equals sign stands a value, which must be a name by itself.
    longest = bytes[index] === EQUALS ? 0 : Math.max(longest, letters);
  }
  return longest >= WHOLE_WORD;
}

/** How many digits stand in a row at a digit, counted as far as it matters. */
function digitsAround(bytes: Uint8Array, at: number, start: number, end: number): number {
  const most = LONGEST_NUMBER + 1;
  let from = at;
  while (from > start && at - from < most && symbols[bytes[from - 1]!] === DIGIT) from--;
  let to = at + 1;
  while (to < end && to - from < most && symbols[bytes[to]!] === DIGIT) to++;
  return to - from;
}

const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90;

function hasBothCases(bytes: Uint8Array, start: number, end: number): boolean {
  let lower = false;
  let upper = false;
  for (let index = start; index < end && !(lower && upper); index++) {
    if (symbols[bytes[index]!]! >= DIGIT) continue;
    if (bytes[index]! < 97) upper = true;
    else lower = true;
  }
  return lower && upper;
}
