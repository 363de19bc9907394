// Remembers what a pure function said of a token: a history holds the same tokens in hundreds of versions of a file, and one
// version the same token again and again. Neither a token nor a plain digest of it is kept: what stands in the table are two
// sums of its characters, each times a factor of its place that this process drew for itself.
//
// Why an answer is the right one: two different texts differ in one character at least (or in their length, which counts as
// one), and whatever all other factors are, their sums can only be equal for one of the 2^37 values of that place's factor.
// Both sums, whose factors are drawn apart, are equal once in 2^74 pairs, and nobody who writes a file knows the factors.

/** Longer texts are asked anew: a sum of so many products stays below 2^53, where numbers are exact. */
const LONGEST = 255;
const FACTORS = 2 ** 37;
/** Characters beyond Latin-1 would not leave the sums exact. */
const LARGEST_CODE = 255;

/** Slots of a table, each of which holds the text asked for last: 768 KiB, which a file of some thousand tokens fills a tenth of. */
const SLOTS = 1 << 15;
const NUMBERS_EACH = 3;

const draw = (): Float64Array => Float64Array.from({ length: LONGEST + 1 }, () => Math.floor(Math.random() * FACTORS));
/** Drawn when first wanted: a hook on an innocent commit asks nothing. */
let factors: { readonly one: Float64Array; readonly other: Float64Array } | null = null;

/** An empty slot reads like the empty text, which is never looked up. */
const emptyTable = (): Float64Array => new Float64Array(SLOTS * NUMBERS_EACH);
const slotOf = (sum: number): number => (sum & (SLOTS - 1)) * NUMBERS_EACH;

function keep(table: Float64Array, first: number, second: number, said: number): number {
  const slot = slotOf(first);
  table[slot] = first;
  table[slot + 1] = second;
  table[slot + 2] = said;
  return said;
}

/** The same function, which must depend on its text alone, with a bounded memory. */
export function remembering(answer: (text: string) => number): (text: string) => number {
  let table: Float64Array | null = null;
  return (text) => {
    const { length } = text;
    if (length === 0 || length > LONGEST) return answer(text);
    factors ??= { one: draw(), other: draw() };
    table ??= emptyTable();
    const { one, other } = factors;
    let first = length * one[LONGEST]!;
    let second = length * other[LONGEST]!;
    let codes = 0;
    for (let place = 0; place < length; place++) {
      const code = text.charCodeAt(place);
      codes |= code;
      first += code * one[place]!;
      second += code * other[place]!;
    }
    if (codes > LARGEST_CODE) return answer(text);
    const slot = slotOf(first);
    return table[slot] === first && table[slot + 1] === second ? table[slot + 2]! : keep(table, first, second, answer(text));
  };
}

/** The same for a question of yes or no. */
export function rememberingWhether(answer: (text: string) => boolean): (text: string) => boolean {
  const remembered = remembering((text) => Number(answer(text)));
  return (text) => remembered(text) === 1;
}

/** The same for a question about a stretch of bytes, which must depend on the stretch alone, wherever it stands. */
export function rememberingOfBytes(
  answer: (bytes: Uint8Array, span: ByteRange) => boolean,
): (bytes: Uint8Array, span: ByteRange) => boolean {
  let table: Float64Array | null = null;
  return (bytes, span) => {
    const { start, end } = span;
    const length = end - start;
    if (length === 0 || length > LONGEST) return answer(bytes, span);
    factors ??= { one: draw(), other: draw() };
    table ??= emptyTable();
    const { one, other } = factors;
    let first = length * one[LONGEST]!;
    let second = length * other[LONGEST]!;
    let place = 0;
    // Two at a time, since each sum waits for the one before.
    let firstOdd = 0;
    let secondOdd = 0;
    for (; place + 1 < length; place += 2) {
      const even = bytes[start + place]!;
      const odd = bytes[start + place + 1]!;
      first += even * one[place]!;
      second += even * other[place]!;
      firstOdd += odd * one[place + 1]!;
      secondOdd += odd * other[place + 1]!;
    }
    if (place < length) {
      first += bytes[end - 1]! * one[place]!;
      second += bytes[end - 1]! * other[place]!;
    }
    first += firstOdd;
    second += secondOdd;
    const slot = slotOf(first);
    const isKnown = table[slot] === first && table[slot + 1] === second;
    return (isKnown ? table[slot + 2] : keep(table, first, second, Number(answer(bytes, span)))) === 1;
  };
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}
