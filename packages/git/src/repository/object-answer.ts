// What reading an object by name gives: its bytes, or why there are none.

import type { StoredFile } from "./stored-file.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export type UnreadReason = "missing-object" | "corrupt-object" | "too-large" | "no-temporary-space";

interface Found<B> {
  readonly name: string;
  readonly oid: string;
  readonly type: ObjectType;
  readonly bytes: B;
}

interface NotRead {
  readonly name: string;
  readonly oid: string | null;
  readonly unread: UnreadReason;
  readonly size: number | null;
}

export type ReadObject = Found<Buffer> | NotRead;

/** A large blob's bytes are stored, and closed when the next object is asked for. */
export type ReadContent = Found<Buffer | StoredFile> | NotRead;
