// Where the tables of the skimming kernel lie in its memory, and how many bytes it looks at in one go.

/** Tables of a set of ASCII characters: bit `c >> 4` of byte `c & 15`. They lie at the beginning of the memory. */
export const HIGH_NIBBLES: usize = 0;
export const TOKEN: usize = 16;
export const PHRASE: usize = 32;
export const LIST: usize = 48;
/** Signs of escapes, the rarest letter of `PRIVATE KEY`, and NUL. */
export const RARE: usize = 64;
/** What can stand in a stretch of escapes. */
export const ESCAPE: usize = 80;
/** What can follow the sign of one: a backslash, and another sign. */
export const BEHIND_SLASH: usize = 96;
export const BEHIND_OTHER: usize = 112;
/** Where the ends of the two lists of answers are left. */
export const RUNS_END: usize = 128;
export const HINTS_END: usize = 132;

/** For each hash of a word's letters the lists that hold such a word, a bit each. */
export const LISTED: usize = 144;

export const BLOCK: u32 = 16;
export const STEP: u32 = 64;
