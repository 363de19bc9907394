// What opening the archives of one blob may cost. A bomb runs into it and is named as not read; nothing is dropped silently.

import type { Bytes } from "../stored-bytes.ts";

export const DEEPEST = 2;
/** Bytes that all members of one blob may unpack to. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Unpacked bytes per packed byte, once a member is larger than a mebibyte. */
export const HIGHEST_RATIO = 100;
const MOST_MEMBERS = 20_000;

/**
 * Unpacks a whole stream that is sound and gives at most `most` bytes; null for any other. The core has a reader of its own; a
 * caller with a faster one may lend it, and what that one refuses the own reader tells. `told` is the size that a header
 * claims: room may be made by it, but it is never believed.
 */
export type Inflate = (packed: Uint8Array, form: "deflate" | "gzip", most: number, told: number) => Uint8Array | null;

/** What is left; readers lower it as they go. */
export interface Budget {
  bytes: number;
  members: number;
  readonly inflate: Inflate | null;
}

export const fullBudget = (inflate: Inflate | null = null): Budget => ({ bytes: MOST_UNPACKED, members: MOST_MEMBERS, inflate });

/** One member of an archive: its bytes as far as they could be read, and why not all of them, in a form a person can act on. */
export interface Entry {
  /** Null for the one content of a gzip stream that carries no name. */
  readonly name: string | null;
  readonly bytes: Bytes | null;
  readonly problem: string | null;
}
