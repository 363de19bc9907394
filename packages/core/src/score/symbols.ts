// How the models see a character: its class, and the letter that it is with case put aside. The training script reads
// text through this same file, so that what was counted and what is looked up cannot drift apart.

export const LOWER = 0;
export const UPPER = 1;
export const DIGIT = 2;
export const OTHER = 3;
/** Stands before the first character only. */
export const START = 4;

/** The letter symbol that stands for everything that is no letter, and for the seam between two words. */
export const SEAM = 26;

const classes = new Uint8Array(128).fill(OTHER);
for (let code = 0x30; code <= 0x39; code++) classes[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++) classes[code] = UPPER;
for (let code = 0x61; code <= 0x7a; code++) classes[code] = LOWER;

/** The class of a UTF-16 unit; everything outside ASCII is `OTHER`. */
export const classOf = (code: number): number => (code < 128 ? classes[code]! : OTHER);

/** 0 to 25 for a letter of either case; callers know that it is one. */
export const letterOf = (code: number): number => (code | 0x20) - 0x61;

/** Base in which three neighbouring classes are packed into one context number. */
export const CLASS_BASE = 5;
export const CLASS_CONTEXTS = CLASS_BASE ** 3;
export const FIRST_CLASS_CONTEXT = START * CLASS_BASE ** 2 + START * CLASS_BASE + START;

export const nextClassContext = (context: number, kind: number): number => (context % CLASS_BASE ** 2) * CLASS_BASE + kind;

/** Letter contexts: the two symbols before, packed. */
export const LETTER_BASE = 27;
export const FIRST_LETTER_CONTEXT = SEAM * LETTER_BASE + SEAM;

/** `getName` is two words: a capital after a small letter starts afresh, as does anything after a digit or a sign. */
export function letterContextBefore(context: number, kind: number, previous: number): number {
  return kind === UPPER && previous === LOWER ? FIRST_LETTER_CONTEXT : context;
}

export const nextLetterContext = (context: number, symbol: number): number => (context % LETTER_BASE) * LETTER_BASE + symbol;

/** Digit contexts: the digit before, or 10 where none stands there. */
export const DIGIT_CONTEXTS = 11;
