// Sixteen bytes at a time: what kinds of characters they are.

export const PERCENT: u8 = 0x25;

/** For each of sixteen bytes the bit of its high nibble in a set, none beyond ASCII. */
export function highOf(nibbles: v128, bytes: v128): v128 {
  return i8x16.swizzle(nibbles, v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15)));
}

/** One bit for each of sixteen bytes that is not of the set. */
export function outside(table: v128, low: v128, high: v128): u32 {
  return i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(table, low), high), i8x16.splat(0)));
}

/** One bit for each of sixteen bytes that is a letter of ASCII: moved so that `a` is the lowest signed number. */
export function lettersOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_s(i8x16.add(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x1f)), i8x16.splat(-102)));
}

/** One bit for each of sixteen bytes that is a digit. */
export function digitsOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_s(i8x16.add(bytes, i8x16.splat(0x50)), i8x16.splat(-118)));
}

/** One bit for each of sixteen bytes that can begin a character of Han, kana or Hangul: E1 and E3 to ED; E2 begins signs, such as dashes. */
export function leadsOf(bytes: v128): u32 {
  return i8x16.bitmask(v128.andnot(i8x16.le_u(i8x16.sub(bytes, i8x16.splat(-31)), i8x16.splat(12)), equal(-30, bytes)));
}

/** One bit for each of sixteen bytes that is `%` or `&`, whose codes are neighbours. */
export function othersOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(PERCENT)), i8x16.splat(2)));
}

/** The bits of four blocks in a row. */
export function joined(a: u32, b: u32, c: u32, d: u32): u64 {
  return <u64>(a | (b << 16)) | ((<u64>(c | (d << 16))) << 32);
}

/** 0xff for each of sixteen bytes that is the given one. */
export function equal(byte: i8, bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte));
}

export function isLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 0x61) < 26;
}
