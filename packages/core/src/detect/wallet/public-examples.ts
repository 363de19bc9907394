// Keys that everybody knows: development chains' accounts, standards' vectors, documentation samples. Only SHA-256 hashes of
// their canonical forms are kept; a test derives those that can be derived and compares. Keys written by hand count too.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isHandmade } from "../../validate/wallet/scalar.ts";
import type { Quiet } from "../candidate.ts";
import { publishedKeys } from "./published-keys.ts";

/** Why a key or phrase of this canonical form need not be reported, or null. `key`: its bytes, where it is a raw key. */
export function quietOf(canonical: string, key: Uint8Array | null): Quiet | null {
  const source = publishedKeys.get(bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 32));
  if (source !== undefined) return { by: "public-example", reason: `published: ${source}` };
  if (key !== null && isHandmade(key)) return { by: "placeholder-rule", reason: "the key is a pattern that nobody drew at random" };
  return null;
}
