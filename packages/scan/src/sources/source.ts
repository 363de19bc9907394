// What a scan reads, in the one form that staged commits, pushes, ranges, histories, folders and standard input share:
// contents are inspected once per id, and only those with sightings are asked where they lie.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import type { GuardChange } from "./guard-changes.ts";

/** One thing with bytes: a blob, a file, a commit or tag message, a ref or path name. */
export interface Content {
  /** Equal ids mean equal bytes: an object id, or a path for what git does not name. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface Counted {
  commits: number;
  messages: number;
  files: number;
  blobs: number;
  bytes: number;
}

export interface ScanSource {
  readonly mode: string;
  /** Commit that HEAD names, or null. */
  readonly head: string | null;
  /** Yields every content once; what could not be read goes to `notScanned` and never disappears. */
  contents(): AsyncIterable<Content>;
  /** Every place (path, commit, author, date) of the given contents. Asked once, after inspection, and only about contents with sightings. */
  placesOf(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Place[]>>;
  /** Whether the sighting touches something that this scan brings; absent where everything counts. */
  isFresh?(place: Place, sighting: Sighting): Promise<boolean>;
  /** What it changes about the guard itself; absent where nothing is changed by what is scanned. */
  guardChanges?(): Promise<readonly GuardChange[]>;
  /** Final only after `contents()` has ended. */
  readonly counted: Counted;
  readonly notScanned: NotScanned[];
}
