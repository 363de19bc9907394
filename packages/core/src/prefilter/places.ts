// Where a layer deserves a look. Everything a detector examines starts from one of these; bytes near none of them are
// never decoded, and a layer without any place is clean.

/** A maximal run of token characters `A-Z a-z 0-9 + / = _ -`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export interface Places {
  /**
   * Token runs of at least `MIN_RUN` characters that may hold something random, in ascending order. Runs are maximal:
   * `API_KEY=value` and `path/to/value` are one run each, and which part of it is the value is the detector's question.
   */
  readonly runs: readonly Run[];
  /** Offsets of `PRIVATE KEY` and of the other literal marks of key containers, in ascending order. */
  readonly marks: readonly number[];
  /** Stretches that read like a list of at least twelve word-list words, in any of the supported languages. */
  readonly phrases: readonly Run[];
  /** Lists of exactly 64 small numbers, from the first digit to the last, in ascending order. */
  readonly byteLists: readonly Run[];
  /** Stretches where every character is written as an escape (`\x41\x42`, `%41%42`, `&#65;&#66;`): only peeling makes them readable. */
  readonly escapes?: readonly Run[];
}

export const isEmpty = (places: Places): boolean =>
  places.runs.length + places.marks.length + places.phrases.length + places.byteLists.length + (places.escapes?.length ?? 0) === 0;
