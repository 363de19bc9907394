// Key files of the Coinbase Developer Platform: a private key that signs for an exchange account. The key's name beside it
// (`organizations/UUID/apiKeys/UUID`, or a bare UUID in files with Ed25519 keys) tells it from other private keys.
// Source: Coinbase Developer Platform documentation, secret API keys.

import type { TextSpan } from "../../facts/span.ts";
import type { Candidate } from "../candidate.ts";

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const named = new RegExp(`organizations/${uuid}/apiKeys/${uuid}`);
const numbered = new RegExp(`["']id["']\\s*:\\s*["']${uuid}["']`);

/** How far from the key its name may stand: both are members of one small object, or neighbours in an environment. */
const REACH = 240;

/** The candidate of a private key as what it is to Coinbase, where its name stands beside it; else as it was. */
export function asCloudKey(text: string, candidate: Candidate, span: TextSpan, names: "any" | "full"): Candidate {
  const beside = `${text.slice(Math.max(0, span.start - REACH), span.start)}\n${text.slice(span.end, span.end + REACH)}`;
  if (!named.test(beside) && !(names === "any" && numbered.test(beside))) return candidate;
  return {
    ...candidate,
    rule: "exchange-credential",
    severity: candidate.severity === "critical" ? "high" : candidate.severity,
    message: `API secret of Coinbase: ${candidate.message}`,
    details: { ...candidate.details, exchange: "coinbase", role: "secret" },
    environment: "mainnet",
    credential: { venue: "coinbase", role: "secret", scope: candidate.credential?.scope ?? null },
  };
}
