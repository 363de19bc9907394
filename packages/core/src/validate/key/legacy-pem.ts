// OpenSSL's traditional encryption (RFC 1421 headers `Proc-Type` and `DEK-Info`): one round of MD5 stands between a guess
// and the key, which is as weak as a KDF can be.

import { bytesToHex } from "@noble/hashes/utils.js";
import type { KeyFacts } from "./key-facts.ts";

type Legacy = Pick<KeyFacts, "encryption" | "canonical" | "evidence">;

/** Null where the headers (names in lower case) do not say that the body is encrypted. */
export function legacyEncryption(headers: ReadonlyMap<string, string>, body: Uint8Array): Legacy | null {
  const process = headers.get("proc-type") ?? "";
  const info = headers.get("dek-info");
  if (!process.includes("ENCRYPTED") && info === undefined) return null;
  const cipher = /^[A-Za-z0-9-]+/.exec(info ?? "")?.[0].toUpperCase() ?? null;
  return {
    encryption: { cipher, kdf: "EVP_BytesToKey (MD5)", iterations: 1, weak: "one round of MD5", ciphertext: body },
    canonical: `encrypted:${bytesToHex(body)}`,
    evidence: [{ by: "dek-info", says: "supports", why: "its headers declare an encrypted key" }],
  };
}
