// An empty receipt, for sources to fill while they read.

import type { Counted } from "./source.ts";

export const nothingCounted = (): Counted => ({ commits: 0, messages: 0, files: 0, blobs: 0, bytes: 0 });

export interface ReadLimits {
  /** Blobs and files above it are named and not read. */
  readonly maxBlobBytes: number;
}
