// From a parser's facts to a candidate: severity, message, details and advice are the same whatever the container.

import type { Layer } from "../../decode/layer.ts";
import type { Details } from "../../facts/evidence.ts";
import { milder, type Severity } from "../../facts/rule.ts";
import { SecretText } from "../../facts/secret-text.ts";
import { textSpan } from "../../facts/span.ts";
import { scopeOf } from "../../surroundings/scope.ts";
import { bracketsOf } from "../../surroundings/surroundings-of.ts";
import { describeKey, publicKeyPem, spkiDigest, sshFingerprint } from "../../validate/key/describe.ts";
import type { KeyFacts } from "../../validate/key/key-facts.ts";
import { isTypedSecret, publishedKey } from "../../validate/key/published-keys.ts";
import type { Candidate } from "../candidate.ts";

export const advice: readonly string[] = [
  "Treat the key as known to others: make a new pair and remove the old public key wherever it is registered.",
  "Deleting the file in a later commit does not help while history holds it.",
];

const exchangeAdvice =
  "If the key signs for Binance: API Management shows the registered public key; delete the API key whose public key is the one in details.publicKeyPem.";

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly facts: KeyFacts;
  /** A passphrase stands in the same document. */
  readonly passphraseBeside?: boolean;
  /** Lowers the severity where the caller knows better. */
  readonly atMost?: Severity;
  readonly note?: string;
}

const typed = { by: "placeholder-rule", reason: "the secret is a number or pattern that a person typed" } as const;

/** Types that Binance takes for signing requests. */
const exchangeTypes = new Set(["RSA", "Ed25519"]);

export function reportKey(layer: Layer, { start, end, facts, passphraseBeside = false, atMost, note }: Found): Candidate {
  const severity = milder(atMost ?? "critical", severityOf(facts, passphraseBeside));
  const digest = facts.spki === null ? null : spkiDigest(facts.spki);
  const published = publishedKey(digest, facts.canonical);
  const span = textSpan(start, end);
  const forExchange = exchangeTypes.has(facts.keyType) || exchangeTypes.has(facts.likelyType ?? "");
  return {
    rule: "private-key",
    severity,
    message: `${describeKey(facts)}${note === undefined ? "" : `; ${note}`}`,
    span,
    secret: new SecretText(facts.canonical),
    evidence: facts.evidence,
    details: detailsOf(facts, digest, passphraseBeside, forExchange),
    advice: forExchange && facts.spki !== null ? [exchangeAdvice, ...advice] : advice,
    showEnds: false,
    environment: null,
    credential:
      forExchange && severity !== "low"
        ? { venue: null, role: "private-key", scope: scopeOf(layer.text, span, 0, bracketsOf(layer)).span }
        : null,
    quiet: published !== null ? { by: "public-example", reason: published } : isTypedSecret(facts.canonical) ? typed : null,
    standing: "decided",
  };
}

function severityOf({ encryption, cut, doubtful }: KeyFacts, passphraseBeside: boolean): Severity {
  if (doubtful) return "low";
  if (encryption !== null) return encryption.weak !== null || passphraseBeside ? "high" : "medium";
  if (cut !== null && !cut.secretIntact) return cut.present < 32 ? "low" : "medium";
  return "critical";
}

function detailsOf(facts: KeyFacts, digest: string | null, passphraseBeside: boolean, forExchange: boolean): Details {
  const { encryption, cut } = facts;
  return {
    keyType: facts.keyType,
    ...(facts.likelyType === null ? {} : { likelyKeyType: facts.likelyType }),
    ...(facts.bits === null ? {} : { bits: facts.bits }),
    ...(facts.curve === null ? {} : { curve: facts.curve }),
    container: facts.container,
    encrypted: encryption !== null,
    ...(encryption === null ? {} : { cipher: encryption.cipher, kdf: encryption.kdf, kdfIterations: encryption.iterations }),
    ...(encryption === null ? {} : { weakKdf: encryption.weak !== null, passphraseBeside }),
    ...(cut === null ? {} : { presentBytes: cut.present, expectedBytes: cut.expected }),
    ...(facts.consistent === null ? {} : { consistent: facts.consistent }),
    ...(digest === null ? {} : { spkiSha256: digest }),
    ...(facts.spki !== null && forExchange ? { publicKeyPem: publicKeyPem(facts.spki) } : {}),
    ...(facts.sshBlob === null ? {} : { fingerprintSsh: sshFingerprint(facts.sshBlob) }),
  };
}
