// What leaves `inspect`: a candidate without its secret. From here on, and across threads, the raw value does not exist.

import type { Candidate } from "../detect/candidate.ts";
import type { Randomness } from "../score/randomness.ts";

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** `hodlguard:allow RULE -- reason` on the finding's line or alone on the line before. */
export interface InlineAllowance {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  /** Why it does not count where policy comes from another commit; absent where it counts. */
  readonly voided?: string;
}

export interface Sighting extends Omit<Candidate, "secret" | "span" | "showEnds"> {
  /** Id of the detector's record. */
  readonly detector: string;
  readonly member: string | null;
  readonly start: Position;
  /** `column` is exclusive. */
  readonly end: Position;
  /** Byte range in the document (the archive member's own bytes where `member` is set). */
  readonly bytes: { readonly start: number; readonly end: number };
  /** See `digest.ts`: the judge makes the fingerprint of it. Never printed. */
  readonly digest: string;
  /** At most 4 + 4 characters, null for private keys and phrases. */
  readonly preview: string | null;
  readonly length: number;
  readonly randomness: Randomness;
  readonly allowances: readonly InlineAllowance[];
  /** Index into the same `Inspected.sightings` of the credential it pairs with inside the document, or null. */
  readonly partner: number | null;
}

export interface Inspected {
  readonly sightings: readonly Sighting[];
  readonly unread: readonly { readonly member: string | null; readonly reason: string }[];
}
