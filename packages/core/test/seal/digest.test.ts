import { pbkdf2Sync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { SecretText } from "../../src/facts/secret-text.ts";
import { digest } from "../../src/seal/digest.ts";

describe("digest", () => {
  test("of a long secret is its SHA-256", () => {
    const secret = "long enough that nobody guesses it".repeat(2);
    expect(digest(new SecretText(secret))).toBe(bytesToHex(sha256(utf8ToBytes(secret))));
  });

  test("of a short secret is stretched, the first time and every time after", () => {
    for (const secret of ["short one", "another", "short one", "another"])
      expect(digest(new SecretText(secret))).toBe(pbkdf2Sync(secret, "hodlguard digest 1", 20_000, 32, "sha256").toString("hex"));
  });
});
