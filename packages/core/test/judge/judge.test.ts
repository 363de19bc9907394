import { describe, expect, test } from "@jest/globals";
import { judge } from "../../src/judge/judge.ts";
import type { Allowance } from "../../src/judge/policy.ts";
import type { Sighting } from "../../src/seal/sighting.ts";
import { key, place, policy, sighting } from "./situation.ts";

const judged = (seen: Sighting, at = place(), under = policy()) => judge({ sightings: [seen], unread: [] }, at, under, key)[0];

const allowance = (changes: Partial<Allowance>): Allowance => ({
  matchesPath: null,
  fingerprint: null,
  rules: null,
  reason: "tutorial",
  expires: null,
  owner: null,
  ...changes,
});

describe("severity", () => {
  test("a policy's own severity per rule wins", () => {
    expect(judged(sighting(), place(), policy({ severities: { "binance-api-secret": "low" } }))?.finding).toMatchObject({
      severity: "low",
      blocking: false,
    });
  });

  test("testnet and demo credentials are as severe as the policy says", () => {
    const testnet = sighting({ environment: "testnet", severity: "critical" });
    expect(judged(testnet)?.finding).toMatchObject({ severity: "medium", blocking: false });
    expect(judged(testnet, place(), policy({ testnet: "critical" }))?.finding).toMatchObject({ severity: "critical", blocking: true });
  });

  test("failOn never blocks nothing", () => {
    expect(judged(sighting({ severity: "critical" }), place(), policy({ failOn: "never" }))?.finding.blocking).toBe(false);
  });
});

describe("suppression", () => {
  test("an inline allowance counts for its own rule only", () => {
    const allowed = { rule: "binance-api-secret", reason: "rotated", line: 3 };
    expect(judged(sighting({ allowances: [allowed] }))?.suppression).toMatchObject({ by: "inline", reason: "rotated" });
    expect(judged(sighting({ allowances: [{ ...allowed, rule: "private-key" }] }))?.suppression).toBeNull();
  });

  test("inline allowances can be switched off, and the finding says so", () => {
    const seen = sighting({ allowances: [{ rule: "binance-api-secret", reason: "rotated", line: 3 }] });
    const without = judged(seen, place(), policy({ inlineAllow: false }));
    expect(without?.suppression).toBeNull();
    expect(without?.finding.evidence.join()).toContain("inline allowance");
  });

  test("a path rule hides private keys, wallet keys and phrases only when it names them", () => {
    const docs = allowance({ matchesPath: (path) => path.startsWith("bot/") });
    const under = policy({ allow: [docs] });
    expect(judged(sighting(), place(), under)?.suppression?.by).toBe("path");
    for (const rule of ["private-key", "wallet-key", "recovery-phrase"]) {
      expect(judged(sighting({ rule }), place(), under)?.suppression).toBeNull();
      expect(judged(sighting({ rule }), place(), policy({ allow: [{ ...docs, rules: [rule] }] }))?.suppression?.by).toBe("path");
    }
  });

  test("an expired allowance blocks again from its day on", () => {
    const entry = (expires: string) => policy({ allow: [allowance({ matchesPath: () => true, expires })] });
    expect(judged(sighting(), place(), entry("2026-11-23"))?.suppression?.by).toBe("path");
    expect(judged(sighting(), place(), entry("2026-11-22"))?.suppression).toBeNull();
  });

  test("the baseline knows a secret wherever it stands, and a swapped one not", () => {
    const fingerprint = judged(sighting())!.finding.fingerprint;
    const under = policy({ baseline: [{ fingerprint, rule: "binance-api-secret", reason: "known", expires: null, owner: "ada" }] });
    expect(judged(sighting(), place({ path: "moved/elsewhere.py" }), under)?.suppression).toMatchObject({ by: "baseline", owner: "ada" });
    expect(judged(sighting({ digest: "bb".repeat(32) }), place(), under)?.suppression).toBeNull();
  });

  test("--no-allow ignores what people allowed, not what is published", () => {
    const under = policy({ ignoreAllowances: true, allow: [allowance({ matchesPath: () => true })] });
    expect(judged(sighting(), place(), under)?.suppression).toBeNull();
    const quiet = { by: "public-example", reason: "Binance's documentation" } as const;
    expect(judged(sighting({ quiet }), place(), under)?.suppression?.by).toBe("public-example");
  });
});

describe("places", () => {
  const bare = sighting({ standing: "by-place", credential: { venue: null, role: "either", scope: null } });

  test("a bare value is a finding only where the file's name speaks for it", () => {
    expect(judged(bare, place({ path: "data/table.txt" }))).toBeUndefined();
    expect(judged(bare, place({ path: "binance.key" }))?.finding.rule).toBe("binance-api-secret");
    expect(judged(bare, place({ path: "conf/api.txt" }))?.finding.rule).toBe("binance-api-key");
    expect(judged(bare, place({ path: null, source: "commit-message" }))).toBeUndefined();
  });

  test("an archive's member is part of the path", () => {
    expect(judged(sighting({ member: "id_ed25519" }), place({ path: "keys.zip" }))?.finding.path).toBe("keys.zip!id_ed25519");
  });

  test("fingerprints differ from repository to repository", () => {
    const here = judge({ sightings: [sighting()], unread: [] }, place(), policy(), key)[0]!.finding.fingerprint;
    const there = judge({ sightings: [sighting()], unread: [] }, place(), policy(), new Uint8Array([9]))[0]!.finding.fingerprint;
    expect(here).toMatch(/^[0-9a-f]{32}$/);
    expect(there).not.toBe(here);
  });

  test("evidence is told strongest first", () => {
    expect(judged(sighting())?.finding.evidence).toEqual(["its form is exact", "it is named so"]);
  });
});
