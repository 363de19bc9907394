// Where a layer deserves a look. Everything a detector examines starts from one of these; bytes near none of them are
// never decoded, and a layer without any place is clean.

/** A maximal run of token characters `A-Z a-z 0-9 + / = _ -`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export interface Places {
  /** Token runs of at least `MIN_RUN` characters that hold a digit, in ascending order. */
  readonly runs: readonly Run[];
  /** Offsets of `PRIVATE KEY` and of the other literal marks of key containers, in ascending order. */
  readonly marks: readonly number[];
  /** Stretches that read like a list of at least twelve word-list words, in any of the supported languages. */
  readonly phrases: readonly Run[];
  /** Lists of exactly 64 small numbers, from the first digit to the last, in ascending order. */
  readonly byteLists: readonly Run[];
}
