// The first pass over large amounts of bytes, sixty-four at a time (WebAssembly SIMD): where token runs stand, where a recovery
// phrase might, and whether the rarer kinds of places are worth a search at all. Written in AssemblyScript; `npm run kernels`
// compiles it into `src/prefilter/kernels/skim.ts`. It only skims: `src/prefilter/skim.ts` says what the answers mean, and the
// plain passes beside it are the oracle that it is tested against.

/** Tables of a set of ASCII characters: bit `c >> 4` of byte `c & 15`. They lie at the beginning of the memory. */
const HIGH_NIBBLES: usize = 0;
const TOKEN: usize = 16;
const PHRASE: usize = 32;
const LIST: usize = 48;
/** Signs of escapes, the rarest letter of `PRIVATE KEY`, and NUL. */
const RARE: usize = 64;
/** What can stand in a stretch of escapes. */
const ESCAPE: usize = 80;
/** What can follow the sign of one: a backslash, and another sign. */
const BEHIND_SLASH: usize = 96;
const BEHIND_OTHER: usize = 112;
/** Where the ends of the two lists of answers are left. */
const RUNS_END: usize = 128;
const HINTS_END: usize = 132;

/** For each hash of a word's letters the lists that hold such a word, a bit each. */
const LISTED: usize = 144;

const BLOCK: u32 = 16;
const STEP: u32 = 64;
const SHORTEST_RUN: u32 = 16;
/** A run without digits is told only from this length on. */
const DIGITLESS_RUN: u32 = 28;
/** Share of neighbours that differ in case. */
const MIXED: f64 = 0.38;

/** Characters of the XRP Ledger's two kinds of seeds, of base58, which has no `l`, `I` and `O`. */
const SEED: usize = 29;
const ED25519_SEED: usize = 31;
const SMALL_S: u8 = 0x73;
const SMALL_L: u8 = 0x6c;
const CAPITAL_I: u8 = 0x49;
const CAPITAL_O: u8 = 0x4f;

const SHORTEST_WORD: u32 = 3;
/** The shortest phrase of Latin words, and how far apart the probes for one are. */
const SHORTEST_PHRASE: u32 = 47;
const STRIDE: u32 = 32;
const WORDS_BEHIND = 4;
const WIDEST_GAP: u32 = 48;
const BACKSLASH: u8 = 0x5c;
const PERCENT: u8 = 0x25;
const AMPERSAND: u8 = 0x26;
const COMMA: u8 = 0x2c;
const DIGIT_ZERO: u8 = 0x30;
/** Signs of a word are shifted behind its second byte, where it is known whether it has a third. */
const DELAY: u32 = 2;

const MAYBE_MARK: u32 = 1;
const MAYBE_LIST: u32 = 2;
const MAYBE_ESCAPES: u32 = 4;
const HOLDS_NUL: u32 = 8;

/** The numbers of a list. */
const NUMBERS: u32 = 64;
/** Sixteen escapes in a row, of which each begins at most twelve bytes behind the one before, reach into four steps at most. */
const ESCAPES_OF_STEP: u32 = 4;

/** For each of sixteen bytes the bit of its high nibble in a set, none beyond ASCII. */
function highOf(nibbles: v128, bytes: v128): v128 {
  return i8x16.swizzle(nibbles, v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15)));
}

/** One bit for each of sixteen bytes that is not of the set. */
function outside(table: v128, low: v128, high: v128): u32 {
  return i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(table, low), high), i8x16.splat(0)));
}

/** One bit for each of sixteen bytes that is a letter of ASCII: moved so that `a` is the lowest signed number. */
function lettersOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_s(i8x16.add(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x1f)), i8x16.splat(-102)));
}

/** One bit for each of sixteen bytes that is a digit. */
function digitsOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_s(i8x16.add(bytes, i8x16.splat(0x50)), i8x16.splat(-118)));
}

/** One bit for each of sixteen bytes that can begin a character of Han, kana or Hangul: E1 and E3 to ED; E2 begins signs, such as dashes. */
function leadsOf(bytes: v128): u32 {
  return i8x16.bitmask(v128.andnot(i8x16.le_u(i8x16.sub(bytes, i8x16.splat(-31)), i8x16.splat(12)), equal(-30, bytes)));
}

/** One bit for each of sixteen bytes that is `%` or `&`, whose codes are neighbours. */
function othersOf(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(PERCENT)), i8x16.splat(2)));
}

/** The bits of four blocks in a row. */
function joined(a: u32, b: u32, c: u32, d: u32): u64 {
  return <u64>(a | (b << 16)) | ((<u64>(c | (d << 16))) << 32);
}

/** 0xff for each of sixteen bytes that is the given one. */
function equal(byte: i8, bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte));
}

function isLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 0x61) < 26;
}

/** The lists that hold the word of `length` letters at `at`, case apart; `src/prefilter/listed-words.ts` has the same hash. */
function listsOf(at: usize, length: u32): u32 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const folded = v128.or(v128.load(at), i8x16.splat(0x20));
  const word = v128.and(folded, i8x16.lt_s(lanes, i8x16.splat(<i8>length)));
  let hash: u32 =
    (i32x4.extract_lane(word, 0) * <i32>0x9e3779b1) ^
    (i32x4.extract_lane(word, 1) * <i32>0x85ebca77) ^
    (i32x4.extract_lane(word, 2) * <i32>0xc2b2ae3d) ^
    (i32x4.extract_lane(word, 3) * <i32>0x27d4eb2f);
  hash = (hash ^ (hash >> 15)) * 0x165667b1;
  return load<u16>(LISTED + ((hash >> 16) << 1));
}

/**
 * False only where no phrase of Latin words covers `at` that begins less than 32 bytes before it: the word that stands there would
 * be at most its eighth, so that each of the four behind it must be of one list.
 */
function mayBePhrase(at: usize): bool {
  if (isLetter(load<u8>(at - 1))) at += ctz(~lettersOf(v128.load(at)));
  let lists: u32 = 0xffff;
  for (let word = 0; word < WORDS_BEHIND; word++) {
    const before = at;
    while (at - before <= WIDEST_GAP) {
      const gap = gapLength(at);
      at += gap;
      if (isEscapeLetter(at)) at++;
      else if (gap < BLOCK) break;
    }
    // Wide gaps and words of more than ASCII are left to who reads on from the hint.
    const byte = load<u8>(at);
    if (!isLetter(byte)) return byte >= 0x80 && isOfPhrase(at);
    const length: u32 = ctz(~lettersOf(v128.load(at)));
    if (load<u8>(at + length) >= 0x80) return true;
    if (length < SHORTEST_WORD) return false;
    lists &= listsOf(at, length);
    if (lists === 0) return false;
    at += length;
  }
  return true;
}

/**
 * Keeps the hints behind which the next two words are of one list, or which need a longer look: where they do not end within
 * 64 bytes, an escape, more than ASCII. Without branches, since no guess would be good.
 */
function keepWords(input: usize, hints: usize, end: usize): usize {
  let kept = hints;
  for (; hints < end; hints += 4) {
    const place = load<u32>(hints);
    const at = input + place;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const words = joined(lettersOf(a), lettersOf(b), lettersOf(c), 0x8000);
    const behind = words & (words + 1);
    const start = <u32>ctz(behind);
    const length = <u32>ctz(~(behind >> start));
    const first = at + start;
    const later = behind & (behind + ((<u64>1) << start));
    const next = <u32>ctz(later);
    const size = <u32>ctz(~(later >> next));
    const second = at + next;
    store<u32>(kept, place);
    kept +=
      (<u32>((listsOf(first, length) & listsOf(second, size)) !== 0) |
        <u32>(next + size >= 48) |
        <u32>isEscapeLetter(first) |
        <u32>isEscapeLetter(second) |
        <u32>(i8x16.bitmask(v128.or(v128.or(a, b), c)) !== 0)) <<
      2;
  }
  return kept;
}

function isLead(byte: u8): bool {
  return byte >= 0xe1 && byte <= 0xed && byte !== 0xe2;
}

/** Keeps the hints at which a closer look does not rule a phrase out; it cannot judge other scripts than Latin. */
function keepPhrases(input: usize, hints: usize, end: usize): usize {
  let kept = hints;
  for (; hints < end; hints += 4) {
    const place = load<u32>(hints);
    if (!isLead(load<u8>(input + place)) && !mayBePhrase(input + place)) continue;
    store<u32>(kept, place);
    kept += 4;
  }
  return kept;
}

/** Tells of the blocks where characters of three bytes begin: a phrase in Chinese, Japanese or Korean covers one at least. */
function tellLeads(at: u32, leads: u64, unlisted: u64, first: usize, hints: usize): usize {
  for (let block: u32 = 0; block < STEP; block += BLOCK) {
    const part = <u32>(leads >> block) & 0xffff;
    if (part !== 0 && (<u32>(unlisted >> block) & 0xffff) === 0) hints = tell(at + block + ctz(part), first, hints);
  }
  return hints;
}

/** Whether the character beyond ASCII that begins at `at`, or goes on there, can be a letter of the lists or stand between words. */
function isOfPhrase(at: usize): bool {
  for (let left = 3; left > 0 && (load<u8>(at) & 0xc0) === 0x80; left--) at++;
  const byte = load<u8>(at);
  const next = load<u8>(at, 1);
  // Accented letters, combining marks and Cyrillic; no-break space, ideographic signs, wide comma.
  if (byte === 0xc3 || byte === 0xcc || (byte & 0xfe) === 0xd0) return true;
  return byte < 0xc0 || (byte === 0xc2 && next === 0xa0) || (byte === 0xe3 && next === 0x80) || (byte === 0xef && next === 0xbc);
}

/** Whether the letter at `at` belongs to an escape that stands between words: `\\n`, `\\r` or `\\t`. */
function isEscapeLetter(at: usize): bool {
  const pair = <u32>load<u16>(at - 1);
  return ((pair === 0x6e5c ? 1 : 0) | (pair === 0x725c ? 1 : 0) | (pair === 0x745c ? 1 : 0)) !== 0;
}

/** How many of the sixteen bytes from `at` on stand between words, as far as ASCII goes. */
function gapLength(at: usize): u32 {
  const bytes = v128.load(at);
  const high = highOf(v128.load(HIGH_NIBBLES), bytes);
  return ctz(outside(v128.load(PHRASE), v128.and(bytes, i8x16.splat(15)), high) | lettersOf(bytes) | 0x10000);
}

/** Puts `place` among the ascending hints from `first` on, near their end; returns the new end. */
function tell(place: u32, first: usize, hints: usize): usize {
  let at = hints;
  for (; at > first && load<u32>(at - 4) > place; at -= 4) store<u32>(at, load<u32>(at - 4));
  store<u32>(at, place);
  return hints + 4;
}

/**
 * Whether a token run is to be told: it is long enough and holds a digit, or is longer and mixes cases as random text does, or
 * ends as a seed of the XRP Ledger may.
 */
function isTold(start: usize, end: usize): bool {
  const size = end - start;
  if (size < SHORTEST_RUN) return false;
  const last = end - BLOCK;
  for (let at = start; at < last; at += BLOCK) if (digitsOf(v128.load(at)) !== 0) return true;
  return (
    digitsOf(v128.load(last)) !== 0 ||
    (size >= DIGITLESS_RUN && (mixesCases(start, end) || endsInSeed(start, end, SEED) || endsInSeed(start, end, ED25519_SEED)))
  );
}

/** The same question as in `src/prefilter/ripple-runs.ts`, of a run without digits. */
function endsInSeed(start: usize, end: usize, size: usize): bool {
  let at = end - size;
  if (at < start || load<u8>(at) !== SMALL_S || (at > start && isLetter(load<u8>(at - 1)))) return false;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (!isLetter(byte) || byte === SMALL_L || byte === CAPITAL_I || byte === CAPITAL_O) return false;
  }
  return true;
}

/** The same question as in `src/prefilter/find-runs.ts`. */
function mixesCases(start: usize, end: usize): bool {
  const last = end - 1;
  let changes: u32 = 0;
  for (let at = start; at < last; at += BLOCK) {
    const differing = v128.xor(v128.load(at), v128.load(at, 1));
    const pairs: u32 = i8x16.bitmask(i16x8.shl(differing, 2));
    changes += popcnt(pairs & (last - at < BLOCK ? (1 << (last - at)) - 1 : 0xffff));
  }
  return <f64>changes >= <f64>(end - start) * MIXED;
}

function isOf(table: usize, byte: u8): bool {
  return byte < 0x80 && ((load<u8>(table + (byte & 15)) >> (byte >> 4)) & 1) !== 0;
}

/** Twice the end of the stretch of list characters around `at`, and one more where it has the numbers of a list; `from` is not crossed. */
function readList(from: usize, at: usize): u32 {
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
function mayBeMark(at: usize): bool {
  let marks = i8x16.splat(0);
  for (const end = at + STEP; at < end; at += BLOCK) {
    const before = v128.and(equal(0x50, v128.load(at - 3)), equal(0x56, v128.load(at)));
    marks = v128.or(marks, v128.and(before, v128.and(equal(0x20, v128.load(at, 4)), equal(0x4b, v128.load(at, 5)))));
  }
  return v128.any_true(marks);
}

/** One bit for each of the sixty-four bytes at `at` that is of the set. */
function inside(table: usize, at: usize): u64 {
  return ~joined(outsideAt(table, at), outsideAt(table, at + 16), outsideAt(table, at + 32), outsideAt(table, at + 48));
}

function outsideAt(table: usize, at: usize): u32 {
  const bytes = v128.load(at);
  return outside(v128.load(table), v128.and(bytes, i8x16.splat(15)), highOf(v128.load(HIGH_NIBBLES), bytes));
}

/**
 * Whether so many of the signs, one bit for each of the sixty-four bytes at `at`, begin escapes with nothing else between them that
 * there may be a stretch of them.
 */
function mayBeEscapes(at: usize, slashes: u64, others: u64): bool {
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

/**
 * Reads the `size` bytes at `input`, behind which 96 bytes are free for zeros. Writes pairs of start and end of token runs to
 * `runs` and offsets inside possible phrases to `hints`, and returns which of the rarer places there may be.
 */
export function skim(input: usize, size: u32, runs: usize, hints: usize): u32 {
  for (let zeros: u32 = 0; zeros < 96; zeros += BLOCK) v128.store(input + size + zeros, i8x16.splat(0));
  const highNibbles = v128.load(HIGH_NIBBLES);
  const token = v128.load(TOKEN);
  const phrase = v128.load(PHRASE);
  const rare = v128.load(RARE);
  const firstHint = hints;
  let flags: u32 = 0;
  let open: u32 = 0;
  let listEnd: usize = 0;
  let wordsBefore: u64 = 0;
  let leadsBefore: u64 = 0;
  let last: u32 = 0;
  let slashesBefore: u64 = 0;
  let outsideBefore: u64 = ~0;
  let unfitBefore: u64 = ~0;
  // A run that ends with the bytes ends behind them, and a phrase is told of up to so much later.
  for (let at: u32 = 0; at <= size + DELAY + BLOCK; at += STEP) {
    const a = v128.load(input + at);
    const b = v128.load(input + at, 16);
    const c = v128.load(input + at, 32);
    const d = v128.load(input + at, 48);
    const lowA = v128.and(a, i8x16.splat(15));
    const lowB = v128.and(b, i8x16.splat(15));
    const lowC = v128.and(c, i8x16.splat(15));
    const lowD = v128.and(d, i8x16.splat(15));
    const highA = highOf(highNibbles, a);
    const highB = highOf(highNibbles, b);
    const highC = highOf(highNibbles, c);
    const highD = highOf(highNibbles, d);

    const breaks = joined(
      outside(token, lowA, highA),
      outside(token, lowB, highB),
      outside(token, lowC, highC),
      outside(token, lowD, highD),
    );
    if (breaks !== 0) {
      const leading: u32 = <u32>ctz(breaks);
      let starts = ~breaks & (~breaks >> 1);
      starts &= starts >> 2;
      starts &= starts >> 4;
      starts &= starts >> 8;
      if (at + leading - open >= SHORTEST_RUN || starts !== 0) {
        if (isTold(input + open, input + at + leading)) {
          store<u32>(runs, open);
          store<u32>(runs, at + leading, 4);
          runs += 8;
        }
        starts = (starts >> leading) << leading;
        while (starts !== 0) {
          const start: u32 = <u32>ctz(starts);
          const rest = breaks >> start;
          if (rest === 0) break;
          const end = start + <u32>ctz(rest);
          if (isTold(input + at + start, input + at + end)) {
            store<u32>(runs, at + start);
            store<u32>(runs, at + end, 4);
            runs += 8;
          }
          starts = (starts >> end) << end;
        }
      }
      open = at + STEP - <u32>clz(breaks);
    }

    let unlisted = joined(
      outside(phrase, lowA, highA),
      outside(phrase, lowB, highB),
      outside(phrase, lowC, highC),
      outside(phrase, lowD, highD),
    );
    let words = joined(lettersOf(a), lettersOf(b), lettersOf(c), lettersOf(d));
    let slashes: u64 = 0;
    let leads: u64 = 0;
    const signs = v128.or(
      v128.or(v128.and(i8x16.swizzle(rare, lowA), highA), v128.and(i8x16.swizzle(rare, lowB), highB)),
      v128.or(v128.and(i8x16.swizzle(rare, lowC), highC), v128.and(i8x16.swizzle(rare, lowD), highD)),
    );
    if (v128.any_true(v128.or(signs, v128.and(v128.or(v128.or(a, b), v128.or(c, d)), i8x16.splat(-128))))) {
      slashes = joined(
        i8x16.bitmask(equal(0x5c, a)),
        i8x16.bitmask(equal(0x5c, b)),
        i8x16.bitmask(equal(0x5c, c)),
        i8x16.bitmask(equal(0x5c, d)),
      );
      const wide = joined(i8x16.bitmask(a), i8x16.bitmask(b), i8x16.bitmask(c), i8x16.bitmask(d));
      words |= wide;
      unlisted &= ~wide;
      leads = wide !== 0 ? joined(leadsOf(a), leadsOf(b), leadsOf(c), leadsOf(d)) : 0;
      const others = joined(othersOf(a), othersOf(b), othersOf(c), othersOf(d));
      // Of two of the other signs in a row the first begins nothing: `&&` is everywhere.
      if (popcnt(slashes | (others & ~(others >> 1))) >= ESCAPES_OF_STEP && (flags & MAYBE_ESCAPES) === 0)
        flags |= u32(mayBeEscapes(input + at, slashes, others)) * MAYBE_ESCAPES;
      const initials = v128.or(v128.or(equal(0x56, a), equal(0x56, b)), v128.or(equal(0x56, c), equal(0x56, d)));
      if (v128.any_true(initials) && mayBeMark(input + at)) flags |= MAYBE_MARK;
      if (!i8x16.all_true(i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)))) {
        const nuls = joined(i8x16.bitmask(equal(0, a)), i8x16.bitmask(equal(0, b)), i8x16.bitmask(equal(0, c)), i8x16.bitmask(equal(0, d)));
        if (at + <u32>ctz(nuls) < size) flags |= HOLDS_NUL;
      }
    }
    if (words === 0) {
      const list = v128.load(LIST);
      if ((outside(list, lowA, highA) | outside(list, lowB, highB) | outside(list, lowC, highC) | outside(list, lowD, highD)) === 0)
        if (input + at >= listEnd) {
          const answer = readList(max(listEnd, input), input + at);
          listEnd = answer >> 1;
          flags |= (answer & 1) * MAYBE_LIST;
        }
    }

    // A byte is unfit where no phrase covers it: it is of none, or of a word of one or two letters. An escape's letter is no word.
    const third = (words << 2) | (wordsBefore >> 62);
    const fourth = (words << 3) | (wordsBefore >> 61) | (slashes << 3) | (slashesBefore >> 61);
    const second = (words << 1) | (wordsBefore >> 63);
    const unfit = (third & ~fourth & ~(second & words)) | (unlisted << DELAY) | (outsideBefore >> (64 - DELAY));
    const early =
      min<u32>(STRIDE - 1, <u32>clz(<u32>unfitBefore)) + <u32>ctz((unfitBefore >> STRIDE) | (unfit << STRIDE)) >= SHORTEST_PHRASE;
    const late = min<u32>(STRIDE - 1, <u32>clz(unfitBefore)) + <u32>ctz(unfit) >= SHORTEST_PHRASE;
    store<u32>(hints, at - STRIDE - DELAY);
    hints += (<u32>(early & (((wordsBefore >> (STRIDE - DELAY)) | (words << (STRIDE + DELAY))) !== 0))) << 2;
    store<u32>(hints, at - DELAY);
    hints += (<u32>(late & (words !== 0))) << 2;
    if (leadsBefore !== 0) hints = tellLeads(at - STEP, leadsBefore, outsideBefore, firstHint, hints);
    leadsBefore = leads;
    wordsBefore = words;
    slashesBefore = slashes;
    outsideBefore = unlisted;
    unfitBefore = unfit;
    last = at;
  }
  if (leadsBefore !== 0) hints = tellLeads(last, leadsBefore, outsideBefore, firstHint, hints);
  hints = keepWords(input, firstHint, hints);
  hints = keepPhrases(input, firstHint, hints);
  store<u32>(RUNS_END, <u32>runs);
  store<u32>(HINTS_END, <u32>hints);
  return flags;
}
