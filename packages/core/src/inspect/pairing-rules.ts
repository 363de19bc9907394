// How bad two credentials are together (contract, sections 4 and 5). Pure, for whoever brings them together: `pair` inside
// a document, the judge across a folder.

import type { Credential, Environment } from "../facts/credential.ts";
import type { Details } from "../facts/evidence.ts";
import { type RuleId, type Severity, worse } from "../facts/rule.ts";

/** The part of a candidate, sighting or finding that pairing looks at. */
export interface Pairable {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly credential: Credential | null;
  readonly environment: Environment | null;
  readonly details: Details;
  readonly length: number;
}

type Half = "key" | "secret";

/** Which half of a pair a credential can be. A passphrase joins a set but completes none. */
function halves(role: Credential["role"]): readonly Half[] {
  if (role === "key") return ["key"];
  if (role === "secret" || role === "private-key") return ["secret"];
  return role === "either" ? ["key", "secret"] : [];
}

/** Testnet keys do not pair with mainnet secrets; where one of the two says nothing, they may. */
const main = (environment: Environment | null): boolean => environment === null || environment === "mainnet" || environment === "unknown";
const sameEnvironment = (a: Environment | null, b: Environment | null): boolean => a === b || (main(a) && main(b));

/**
 * Whether the two make a pair: one can be the key and the other the secret, they are of the same venue or one names none,
 * and of environments that go together. A private key pairs with Binance keys only: no other exchange here takes one.
 */
export function canPair(a: Pairable, b: Pairable): boolean {
  if (a.credential === null || b.credential === null) return false;
  if (halfOfFirst(a, b) === null || !sameEnvironment(a.environment, b.environment)) return false;
  const [venue, other] = [a.credential.venue, b.credential.venue];
  if (a.credential.role === "private-key") return other === "binance" && signsBinance(a);
  if (b.credential.role === "private-key") return venue === "binance" && signsBinance(b);
  return venue === other || venue === null || other === null;
}

/** Which half the first is in a pair of the two, or null where they make none. Two unknown roles go by position. */
export function halfOfFirst(first: Pairable, second: Pairable): Half | null {
  const [a, b] = [halves(first.credential?.role ?? "passphrase"), halves(second.credential?.role ?? "passphrase")];
  if (a.includes("key") && b.includes("secret")) return "key";
  return a.includes("secret") && b.includes("key") ? "secret" : null;
}

/** Binance takes RSA and Ed25519 keys; an encrypted one tells at most what it probably is, and may be one where it tells nothing. */
function signsBinance({ details }: Pairable): boolean {
  const told = details.keyType === "unknown" ? details.likelyKeyType : details.keyType;
  return typeof told !== "string" || /rsa|25519|unknown/i.test(told);
}

const isBinance = (value: Pairable): boolean => value.rule === "binance-api-key" || value.rule === "binance-api-secret";

/** Severities of the two when they stand together, never milder than before. Testnet and demo values keep theirs. */
export function severitiesTogether(key: Pairable, secret: Pairable): { readonly key: Severity; readonly secret: Severity } {
  const alone = { key: key.severity, secret: secret.severity };
  if (!main(key.environment) && key.environment !== null && ["testnet", "demo"].includes(key.environment)) return alone;
  if (secret.credential?.role === "private-key") {
    const raised: Severity = secret.details.encrypted === true ? "high" : "critical";
    return { key: worse(alone.key, raised), secret: alone.secret };
  }
  const venue = key.credential?.venue ?? secret.credential?.venue ?? null;
  const raised: Severity = venue === "binance" || (venue !== null && isBinance(key) && isBinance(secret)) ? "critical" : "high";
  return { key: worse(alone.key, raised), secret: worse(alone.secret, raised) };
}
