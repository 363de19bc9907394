// The rarer kinds of places: lists of byte values, marks of private keys, stretches of escapes.

import { equal, highOf, joined, outside, PERCENT } from "./bytes";
import { BEHIND_OTHER, BEHIND_SLASH, BLOCK, ESCAPE, HIGH_NIBBLES, LIST, STEP } from "./tables";

const BACKSLASH: u8 = 0x5c;
const AMPERSAND: u8 = 0x26;
const COMMA: u8 = 0x2c;
const DIGIT_ZERO: u8 = 0x30;

/** The numbers of a list. */
const NUMBERS: u32 = 64;
/** Sixteen escapes in a row, of which each begins at most twelve bytes behind the one before, reach into four steps at most. */
export const ESCAPES_OF_STEP: u32 = 4;

function isOf(table: usize, byte: u8): bool {
  return byte < 0x80 && ((load<u8>(table + (byte & 15)) >> (byte >> 4)) & 1) !== 0;
}

/** Twice the end of the stretch of list characters around `at`, and one more where it has the numbers of a list; `from` is not crossed. */
export function readList(from: usize, at: usize): u32 {
  while (at > from && isOf(LIST, load<u8>(at - 1))) at--;
  let separators: u32 = 0;
  let numbers: u32 = 0;
  for (; isOf(LIST, load<u8>(at)); at++) {
    const byte = load<u8>(at);
    if (byte === COMMA) separators += u32(numbers > 0);
    else if (byte >= DIGIT_ZERO) numbers = separators + 1;
  }
  return ((<u32>at) << 1) | u32(numbers === NUMBERS);
}

/** Whether `PRIVATE KEY`, of which four characters are looked at, may stand around the sixty-four bytes at `at`. */
export function mayBeMark(at: usize): bool {
  let marks = i8x16.splat(0);
  for (const end = at + STEP; at < end; at += BLOCK) {
    const before = v128.and(equal(0x50, v128.load(at - 3)), equal(0x56, v128.load(at)));
    marks = v128.or(marks, v128.and(before, v128.and(equal(0x20, v128.load(at, 4)), equal(0x4b, v128.load(at, 5)))));
  }
  return v128.any_true(marks);
}

/**
 * Whether so many of the signs, one bit for each of the sixty-four bytes at `at`, begin escapes with nothing else between them that
 * there may be a stretch of them.
 */
export function mayBeEscapes(at: usize, slashes: u64, others: u64): bool {
  let rest = slashes !== 0 ? slashes & inside(BEHIND_SLASH, at + 1) : 0;
  if (popcnt(rest | others) < ESCAPES_OF_STEP) return false;
  if (others !== 0) rest |= others & inside(BEHIND_OTHER, at + 1);
  if (popcnt(rest) < ESCAPES_OF_STEP) return false;
  const broken = ~inside(ESCAPE, at);
  while (popcnt(rest) >= ESCAPES_OF_STEP) {
    const ends = broken & ~(((<u64>1) << ctz(rest)) - 1);
    let row = ends === 0 ? rest : rest & (((<u64>1) << ctz(ends)) - 1);
    rest &= ~row;
    let escapes: u32 = 0;
    for (; row !== 0; row &= row - 1) escapes += u32(beginsEscape(at + <usize>ctz(row)));
    if (escapes >= ESCAPES_OF_STEP) return true;
  }
  return false;
}

/** The same question as in `src/prefilter/find-escapes.ts`. */
function beginsEscape(at: usize): bool {
  const sign = load<u8>(at);
  const next = load<u8>(at, 1);
  if (<u8>(next - DIGIT_ZERO) < 10) return true;
  if (sign === AMPERSAND) return next === 0x23;
  if (sign === PERCENT) return isHexLetter(next) && (<u8>(load<u8>(at, 2) - DIGIT_ZERO) < 10 || isHexLetter(load<u8>(at, 2)));
  if (next === 0x75) return load<u16>(at, 2) === 0x3030 || load<u8>(at, 2) === 0x7b;
  return next === 0x78 || next === BACKSLASH;
}

function isHexLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 0x61) < 6;
}

/** One bit for each of the sixty-four bytes at `at` that is of the set. */
function inside(table: usize, at: usize): u64 {
  return ~joined(outsideAt(table, at), outsideAt(table, at + 16), outsideAt(table, at + 32), outsideAt(table, at + 48));
}

function outsideAt(table: usize, at: usize): u32 {
  const bytes = v128.load(at);
  return outside(v128.load(table), v128.and(bytes, i8x16.splat(15)), highOf(v128.load(HIGH_NIBBLES), bytes));
}
