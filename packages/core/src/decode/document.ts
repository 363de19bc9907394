// A document is what has lines of its own: a blob, a file, a message, or a member of an archive found inside one.

import type { Bytes } from "./stored-bytes.ts";

export interface Document {
  readonly bytes: Bytes;
  /** Path inside the enclosing archives (`keys.zip!id_ed25519` has the member `id_ed25519`), or null for the bytes themselves. */
  readonly member: string | null;
}

/** A part of the input that was not looked at, with a reason a person can act on. */
export interface Unread {
  readonly member: string | null;
  readonly reason: string;
}
