// The first pass over large amounts of bytes, sixty-four at a time (WebAssembly SIMD): where token runs stand, where a recovery
// phrase might, and whether the rarer kinds of places are worth a search at all. Written in AssemblyScript; `npm run kernels`
// compiles it into `src/prefilter/kernels/skim.ts`. It only skims: `src/prefilter/skim.ts` says what the answers mean, and the
// plain passes beside it are the oracle that it is tested against.

import { equal, highOf, joined, leadsOf, lettersOf, othersOf, outside } from "./skim/bytes";
import { keepPhrases, keepWords, tellLeads } from "./skim/phrases";
import { ESCAPES_OF_STEP, mayBeEscapes, mayBeMark, readList } from "./skim/rarer";
import { isTold, SHORTEST_RUN } from "./skim/runs";
import { BLOCK, HIGH_NIBBLES, HINTS_END, LIST, PHRASE, RARE, RUNS_END, STEP, TOKEN } from "./skim/tables";

/** The shortest phrase of Latin words, and how far apart the probes for one are. */
const SHORTEST_PHRASE: u32 = 47;
const STRIDE: u32 = 32;
/** Signs of a word are shifted behind its second byte, where it is known whether it has a third. */
const DELAY: u32 = 2;

const MAYBE_MARK: u32 = 1;
const MAYBE_LIST: u32 = 2;
const MAYBE_ESCAPES: u32 = 4;
const HOLDS_NUL: u32 = 8;

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
