// The first pass over large amounts of bytes, sixteen at a time (WebAssembly SIMD): where token runs stand, where a recovery
// phrase might, and whether the rarer kinds of places are worth a search at all. Written in AssemblyScript; `npm run kernels`
// compiles it into `src/prefilter/kernels.ts`. It only skims: `src/prefilter/skim.ts` says what the answers mean, and the
// plain passes beside it are the oracle that it is tested against.

/** Tables of a set of ASCII characters: bit `c >> 4` of byte `c & 15`. They lie at the beginning of the memory. */
const HIGH_NIBBLES: usize = 0;
const TOKEN: usize = 16;
const PHRASE: usize = 32;
const LIST: usize = 48;
const ESCAPE: usize = 64;
/** Where the ends of the two lists of answers are left. */
const RUNS_END: usize = 80;
const HINTS_END: usize = 84;

/** One bit for each hash of a listed word's letters; `learn` sets them. */
const LISTED: usize = 128;

const BLOCK: u32 = 16;
const SHORTEST_RUN: u32 = 16;
/** A run without digits is told only from this length on. */
const DIGITLESS_RUN: u32 = 28;
/** A list of 64 numbers has at least 127 bytes, hence this many whole blocks. */
const LIST_BLOCKS: u32 = 7;

const SHORTEST_WORD: u32 = 3;
const LONGEST_WORD: u32 = 12;
const WORDS_BEHIND = 3;
const WIDEST_GAP: u32 = 48;
const BACKSLASH: u8 = 0x5c;
/** The places in 32 bytes behind which three more stand. */
const WITHIN: u32 = 0x1fffffff;
const LINE_FEED: u8 = 0x0a;

const MAYBE_MARK: u32 = 1;
const MAYBE_LIST: u32 = 2;
const MAYBE_ESCAPES: u32 = 4;

/** One bit for each of sixteen bytes that is not of the set. */
function outside(table: v128, low: v128, high: v128): u32 {
  return i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(table, low), high), i8x16.splat(0)));
}

/** One bit for each of sixteen bytes from `at` on that is a letter of ASCII. */
function letters(at: usize): u32 {
  const folded = v128.or(v128.load(at), i8x16.splat(0x20));
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(folded, i8x16.splat(0x61)), i8x16.splat(26)));
}

/** Whether a word of one or two letters stands among the 32 bytes at `at`: no phrase covers them all. An escape's letter is none. */
function holdsTinyWord(at: usize): bool {
  if (i8x16.bitmask(v128.load(at)) !== 0) return false;
  const word = letters(at) | (letters(at + BLOCK) << 16);
  const slash = backslashes(at) | (backslashes(at + BLOCK) << 16);
  const begins = ~(word | slash) & (word >> 1);
  return (begins & (~(word >> 2) | ~(word >> 3)) & WITHIN) !== 0;
}

function backslashes(at: usize): u32 {
  return i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(BACKSLASH)));
}

/** Where the bit of the word of `length` letters at `at` is, case apart: its byte in bits 3 to 18, its bit below. */
function slotOf(at: usize, length: u32): u32 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const folded = v128.or(v128.load(at), i8x16.splat(0x20));
  const word = v128.and(folded, i8x16.lt_u(lanes, i8x16.splat(<i8>length)));
  let hash = (i64x2.extract_lane(word, 0) * 0x9e3779b97f4a7) ^ (i64x2.extract_lane(word, 1) * 0xc2b2ae3d27d4b);
  hash = (hash ^ (<u64>hash >> 29)) * 0xff51afd7ed559;
  return <u32>(<u64>hash >> 45);
}

/** Counts the words in the `size` bytes at `words` among the listed ones, each up to a line feed, by their letters of ASCII alone. */
export function learn(words: usize, size: u32): void {
  const end = words + size;
  let word = words;
  let length: u32 = 0;
  for (let at = words; at < end; at++) {
    const byte = load<u8>(at);
    if (byte === LINE_FEED) {
      const slot = slotOf(word, length);
      const place = LISTED + (slot >> 3);
      store<u8>(place, load<u8>(place) | ((<u8>1) << (<u8>slot & 7)));
      word = at + 1;
      length = 0;
    } else if (byte < 0x80) store<u8>(word + length++, byte);
  }
}

/**
 * False only where no phrase of Latin words covers the sixteen bytes at `at` that lies before them with less than 32 bytes:
 * the words that begin there would be at most its ninth and the three behind it, so that each of them must be a listed one.
 */
function mayBePhrase(at: usize): bool {
  if (isLetter(load<u8>(at - 1))) at += ctz(~letters(at));
  for (let word = 0; word < WORDS_BEHIND; word++) {
    let gap = gapLength(at);
    for (let wide: u32 = gap; gap === BLOCK && wide <= WIDEST_GAP; wide += gap) {
      at += BLOCK;
      gap = gapLength(at);
    }
    at += gap;
    // Escapes (`\\n`), wide gaps and accented words are left to who reads on from the hint.
    const byte = load<u8>(at);
    if (!isLetter(byte)) return byte >= 0x80;
    if (load<u8>(at - 1) === BACKSLASH) return true;
    const length: u32 = ctz(~letters(at));
    if (load<u8>(at + length) >= 0x80) return true;
    if (length < SHORTEST_WORD || length > LONGEST_WORD) return false;
    const slot = slotOf(at, length);
    if ((load<u8>(LISTED + (slot >> 3)) & (1 << (slot & 7))) === 0) return false;
    at += length;
  }
  return true;
}

function isLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 0x61) < 26;
}

/** How many of the sixteen bytes from `at` on stand between words, as far as ASCII goes. */
function gapLength(at: usize): u32 {
  const bytes = v128.load(at);
  const high = i8x16.swizzle(v128.load(HIGH_NIBBLES), i8x16.shr_u(bytes, 4));
  return ctz(outside(v128.load(PHRASE), v128.and(bytes, i8x16.splat(15)), high) | letters(at) | 0x10000);
}

/**
 * Reads the `size` bytes at `input`, behind which 32 zero bytes must stand. Writes pairs of start and end of token runs to
 * `runs` and offsets inside possible phrases to `hints`, and returns which of the rarer places there may be.
 */
export function skim(input: usize, size: u32, runs: usize, hints: usize): u32 {
  const highNibbles = v128.load(HIGH_NIBBLES);
  const token = v128.load(TOKEN);
  const phrase = v128.load(PHRASE);
  const list = v128.load(LIST);
  const escaping = v128.load(ESCAPE);
  let flags: u32 = 0;
  let trailing: u32 = 0;
  let digits: u32 = 0;
  let admitted: u32 = 0;
  let listed: u32 = 0;
  // Behind the last byte one more is read, so that a run that ends with the bytes ends.
  for (let at: u32 = 0; at <= size; at += BLOCK) {
    const bytes = v128.load(input + at);
    const low = v128.and(bytes, i8x16.splat(15));
    const high = i8x16.swizzle(highNibbles, i8x16.shr_u(bytes, 4));
    const wide: u32 = i8x16.bitmask(bytes);

    const breaks = outside(token, low, high);
    const numerals: u32 = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
    if (breaks === 0) {
      trailing += BLOCK;
      digits |= numerals;
    } else {
      const leading: u32 = ctz(breaks);
      if (trailing + leading >= SHORTEST_RUN) {
        digits |= numerals & ((1 << leading) - 1);
        if (digits !== 0 || trailing + leading >= DIGITLESS_RUN) {
          store<u32>(runs, at - trailing);
          store<u32>(runs, at + leading, 4);
          runs += 8;
        }
      }
      trailing = clz(breaks) - BLOCK;
      digits = (numerals << trailing) & ~0xffff;
    }

    // A Latin phrase covers two whole blocks at least, of which each second one is looked at; more than ASCII is always told.
    admitted = select<u32>(admitted + 1, 0, (outside(phrase, low, high) & ~wide) === 0);
    if (admitted === 0) listed = 0;
    else {
      if (wide !== 0) {
        store<u32>(hints, at + ctz(wide));
        hints += 4;
      } else if ((admitted & 1) === 0 && !holdsTinyWord(input + at - BLOCK) && mayBePhrase(input + at)) {
        store<u32>(hints, at);
        hints += 4;
      }
      // What can stand in a list can stand in a phrase.
      listed = select<u32>(listed + 1, 0, outside(list, low, high) === 0);
      flags |= listed >= LIST_BLOCKS ? MAYBE_LIST : 0;
    }

    // `PRIVATE KEY`: its first, its ninth and its second letter.
    const marks = v128.and(i8x16.eq(bytes, i8x16.splat(0x50)), i8x16.eq(v128.load(input + at, 8), i8x16.splat(0x4b)));
    if (v128.any_true(marks) && v128.any_true(v128.and(marks, i8x16.eq(v128.load(input + at, 1), i8x16.splat(0x52))))) flags |= MAYBE_MARK;

    const backslashes = i8x16.eq(bytes, i8x16.splat(0x5c));
    const signs = v128.or(i8x16.eq(bytes, i8x16.splat(0x25)), i8x16.eq(bytes, i8x16.splat(0x26)));
    if (v128.any_true(v128.or(backslashes, signs)) && outside(escaping, low, high) === 0) flags |= MAYBE_ESCAPES;
  }
  store<u32>(RUNS_END, <u32>runs);
  store<u32>(HINTS_END, <u32>hints);
  return flags;
}
