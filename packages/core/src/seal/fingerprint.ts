// A name for a secret that stays the same wherever and however it is stored, and that does not give the secret away.
// HMAC-SHA-256 (RFC 2104) under the repository's key; a secret that could be guessed is stretched first.

import { hmac } from "@noble/hashes/hmac.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { RuleId } from "../facts/rule.ts";
import type { SecretText } from "../facts/secret-text.ts";

/** Below this many characters a secret may be guessable offline, so that each guess is made to cost. */
const GUESSABLE_LENGTH = 32;
const STRETCH_ROUNDS = 20_000;

/** 32 hexadecimal digits. The rule is part of it only for custom rules' sake: it separates equal strings of different meaning. */
export function fingerprint(_rule: RuleId, secret: SecretText, key: Uint8Array): string {
  const material = utf8ToBytes(secret.reveal());
  const strong = secret.length < GUESSABLE_LENGTH ? pbkdf2(sha256, material, key, { c: STRETCH_ROUNDS, dkLen: 32 }) : material;
  return bytesToHex(hmac(sha256, key, strong)).slice(0, 32);
}
