import { describe, expect, test } from "@jest/globals";
import type { Credential, CredentialRole, Environment } from "../../src/facts/credential.ts";
import type { Severity } from "../../src/facts/rule.ts";
import { type Placed, pair } from "../../src/inspect/pair.ts";

interface Told {
  venue?: string | null;
  environment?: Environment;
  scope?: [number, number];
  details?: Record<string, string | boolean>;
  severity?: Severity;
}

const severityOf = { key: "medium", secret: "high", either: "high", passphrase: "high", "private-key": "critical" } as const;

function placed(role: CredentialRole, at: number, told: Told = {}): Placed {
  const venue = told.venue === undefined ? (role === "private-key" ? null : "binance") : told.venue;
  const scope = told.scope ? { start: told.scope[0], end: told.scope[1] } : null;
  const credential: Credential = { venue, role, scope };
  const binance = role === "key" ? "binance-api-key" : "binance-api-secret";
  const rule = role === "private-key" ? "private-key" : venue === "binance" || venue === null ? binance : "exchange-credential";
  return {
    rule,
    severity: told.severity ?? severityOf[role],
    credential,
    environment: told.environment ?? null,
    details: told.details ?? {},
    length: 64,
    bytes: { start: at, end: at + 64 },
  };
}

const partners = (...all: Placed[]) => pair(all).map(({ partner }) => partner);
const severities = (...all: Placed[]) => pair(all).map(({ severity }) => severity);

describe("pairing in a document", () => {
  test("a secret beside its API key: both critical", () => {
    expect(pair([placed("key", 0), placed("secret", 100)])).toEqual([
      { partner: 1, severity: "critical" },
      { partner: 0, severity: "critical" },
    ]);
  });

  test("nothing pairs alone, with its like, or with another venue", () => {
    expect(partners(placed("key", 0), placed("key", 100))).toEqual([null, null]);
    expect(partners(placed("key", 0), placed("secret", 100, { venue: "okx" }))).toEqual([null, null]);
  });

  test("the same object goes before the nearest", () => {
    const key = placed("key", 1000, { scope: [900, 1100] });
    const stray = placed("secret", 1200, { scope: [1190, 1400] });
    const own = placed("secret", 910, { scope: [900, 1100] });
    expect(partners(own, key, stray).slice(0, 2)).toEqual([1, 0]);
  });

  test("pairs in a row stay pairs", () => {
    expect(partners(placed("key", 0), placed("secret", 70), placed("key", 200), placed("secret", 270))).toEqual([1, 0, 3, 2]);
  });

  test("two secrets of one key are both with their key", () => {
    expect(severities(placed("key", 0), placed("secret", 100), placed("secret", 200))).toEqual(["critical", "critical", "critical"]);
  });

  test("unknown roles go by position", () => {
    expect(partners(placed("either", 0), placed("either", 65))).toEqual([1, 0]);
  });

  test("a testnet secret keeps away from the mainnet key and keeps its severity", () => {
    const [key, secret] = [placed("key", 0), placed("secret", 70)];
    const testKey = placed("key", 140, { environment: "testnet" });
    const testSecret = placed("secret", 210, { environment: "testnet", severity: "medium" });
    expect(partners(key, testKey, secret, testSecret)).toEqual([2, 3, 0, 1]);
    expect(severities(testKey, testSecret)).toEqual(["medium", "medium"]);
    expect(partners(key, testSecret)).toEqual([null, null]);
  });

  test("a private key makes its API key critical, an encrypted one high", () => {
    expect(severities(placed("key", 0), placed("private-key", 300, { details: { keyType: "Ed25519" } }))).toEqual(["critical", "critical"]);
    const locked = placed("private-key", 300, { severity: "medium", details: { keyType: "RSA", encrypted: true } });
    expect(severities(placed("key", 0), locked)).toEqual(["high", "medium"]);
    const veiled = placed("private-key", 300, {
      severity: "medium",
      details: { keyType: "unknown", likelyKeyType: "Ed25519", encrypted: true },
    });
    expect(severities(placed("key", 0), veiled)).toEqual(["high", "medium"]);
    expect(partners(placed("key", 0), placed("private-key", 300, { details: { keyType: "EC" } }))).toEqual([null, null]);
  });

  test("another exchange's pair is high", () => {
    expect(severities(placed("key", 0, { venue: "okx" }), placed("secret", 100, { venue: "okx" }))).toEqual(["high", "high"]);
  });

  test("a pair that no venue is named for is high", () => {
    expect(severities(placed("key", 0, { venue: null }), placed("secret", 100, { venue: null }))).toEqual(["high", "high"]);
  });
});
