// The four kinds of git objects and the numbers that pack entries use for them and for the two forms of delta.

const kinds = ["commit", "tree", "blob", "tag"] as const;

export type ObjectKind = (typeof kinds)[number];

export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** The kind of a code between COMMIT and TAG. */
export const kindOf = (code: number): ObjectKind => kinds[code - 1]!;

/** 1 to 4, or 0 for a word that is no kind. */
export const codeOf = (kind: string): number => kinds.indexOf(kind as ObjectKind) + 1;
