// The severity of a sighting under a policy: what the bytes say, lowered for test networks, then whatever the policy fixes per rule.

import type { Severity } from "../facts/rule.ts";
import { milder } from "../facts/rule.ts";
import type { Sighting } from "../seal/sighting.ts";
import type { Policy } from "./policy.ts";

export function severityUnder(policy: Policy, sighting: Pick<Sighting, "rule" | "severity" | "environment">): Severity {
  const fixed = policy.severities[sighting.rule];
  if (fixed !== undefined) return fixed;
  if (sighting.environment !== "testnet" && sighting.environment !== "demo") return sighting.severity;
  // A lone API key is no worse on a test network than on the real one, whatever the policy says of secrets there.
  return sighting.rule === "binance-api-key" ? milder(sighting.severity, policy.testnet) : policy.testnet;
}
