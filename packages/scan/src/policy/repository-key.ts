// The key of a repository's fingerprints. It keeps equal secrets of different repositories apart and lasts as long as the
// history does; a baseline pins it. It is no secret itself: whoever has the repository can derive it, which is why short
// secrets are stretched before they are fingerprinted.

import { createHash } from "node:crypto";

/** Gives the ids of the commits without parents that HEAD reaches; empty where there is none or the history is cut off. */
export type RootCommits = () => Promise<readonly string[]>;

/** Half a digest: 64 digits in a file that speaks of Binance would look like one of its keys. */
export const keyPattern = /^[0-9a-f]{32}$/;

/**
 * 16 bytes: the baseline's key, else one derived from the root commit (the first in lexicographic order), else a constant.
 * `rootCommits` is only asked where no baseline pins the key, since git walks the whole history for it.
 */
export async function repositoryKey(pinned: string | null, rootCommits: RootCommits): Promise<Uint8Array> {
  if (pinned !== null) return Uint8Array.from(Buffer.from(pinned, "hex"));
  const [first = ""] = [...(await rootCommits())].sort();
  return Uint8Array.from(createHash("sha256").update(`hodlguard fingerprint key 1\0${first}`).digest().subarray(0, 16));
}

export const keyText = (key: Uint8Array): string => Buffer.from(key).toString("hex");
