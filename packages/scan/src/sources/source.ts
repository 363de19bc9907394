// What a scan reads, in the one form that staged commits, pushes, ranges, histories, folders and standard input share:
// contents are inspected once per id, and only those with sightings are asked where they lie.

import type { NotScanned, Place, Sighting } from "@hodlguard/core";
import type { Bytes } from "@hodlguard/core/inspect";
import type { GitAnswer, Repository, Select, StoreFault } from "@hodlguard/git";
import type { FileBeside } from "./beside.ts";
import type { GuardChange } from "./guard-changes.ts";
import type { Standing } from "./standing.ts";
import type { StoreRelations } from "./store-history.ts";

/** One thing with bytes: a blob, a file, a commit or tag message, a ref or path name. */
export interface Content {
  /** Equal ids mean equal bytes: an object id, or a path for what git does not name. */
  readonly id: string;
  /** Stored where it is large; then only until the next content is asked for. */
  readonly bytes: Bytes;
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
  /** `I/N` where it gives one part of the whole. */
  readonly shard?: string | null;
  /** Yields every content once; what could not be read goes to `notScanned` and never disappears. */
  contents(): AsyncIterable<Content>;
  /** Every place (path, commit, author, date) of the given contents. Asked once, after inspection, and only about contents with sightings. */
  placesOf(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Place[]>>;
  /** Whether the sighting touches something that this scan brings; absent where everything counts. */
  isFresh?(place: Place, sighting: Sighting): Promise<boolean>;
  /** What it changes about the guard itself; absent where nothing is changed by what is scanned. */
  guardChanges?(): Promise<readonly GuardChange[]>;
  /** The other files of the folder that a place lies in; absent where there are none. */
  beside?(place: Place): AsyncIterable<FileBeside>;
  /** Where what was found still stands; absent where that is no question. */
  standing?(places: readonly Place[]): Promise<Standing>;
  /** Ids of the commits without parents that HEAD reaches, where the reading has told; absent or null where git has to be asked. */
  roots?(): Promise<readonly string[] | null>;
  /** Final only after `contents()` has ended. */
  readonly counted: Counted;
  readonly notScanned: NotScanned[];
}

/** A source whose contents are a whole object database, so that threads can read it themselves instead of `contents()`. */
export interface DatabaseSource extends ScanSource {
  readonly database: ObjectDatabase;
}

export interface ObjectDatabase {
  readonly repository: Repository;
  readonly maxBlobBytes: number;
  /** Which stored objects this scan reads; `whole`: all of them. */
  selection(): Promise<{ readonly select: Select; readonly byKind: boolean; readonly whole: boolean }>;
  /** Whether this scan tells about the content: an object may be read for its relations alone. */
  tells(id: string): boolean;
  /** Takes over what the threads learned, and yields what is left to inspect. Fills the receipt. */
  rest(reading: DatabaseReading): AsyncIterable<Content>;
}

export interface DatabaseReading {
  readonly counted: readonly Counted[];
  /** Names of files and folders, as Latin-1, in which a detector saw something. */
  readonly suspectNames: ReadonlySet<string>;
  /** Objects that an object of the store refers to, and that it does not hold. */
  readonly absent: readonly string[];
  /** Blobs that hold something. */
  readonly seen: ReadonlySet<string>;
  /** Packs whose objects are not even known by name. */
  readonly unlisted: readonly StoreFault[];
  /** What the threads could not read, as git answers for it. */
  readonly answers: AsyncIterable<GitAnswer>;
  has(name: string): boolean;
  /** What the objects that the threads read tell about each other; null where that cannot be relied on. */
  relations(): StoreRelations | null;
}
