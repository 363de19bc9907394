// Every Binance credential of a report, each asked about once: pairs as the report made them, one host each, one after the
// other, and no further once a host asks to be left alone.

import type { Finding } from "@hodlguard/core";
import type { Ask } from "./ask-exchange.ts";
import type { CredentialVerdict, Permissions } from "./credential-verdict.ts";
import { hostOf } from "./exchange-hosts.ts";
import { type ReadPlace, rereadPrivateKey, rereadToken } from "./reread-secret.ts";
import type { Signer } from "./sign.ts";
import { verifyCredential } from "./verify-credential.ts";

export interface VerifiedFinding {
  readonly fingerprint: string;
  /** The other half's fingerprint, null where there is none. */
  readonly pairedWith: string | null;
  readonly place: string;
  readonly preview: string | null;
  /** Host that was asked; null where none was. */
  readonly host: string | null;
  readonly verdict: CredentialVerdict;
  readonly why: string;
  readonly permissions: Permissions | null;
}

export interface VerifyOptions {
  readonly ask: Ask;
  readonly read: ReadPlace;
  readonly passphrase: string | undefined;
  readonly now: () => number;
}

export async function verifyReport(
  findings: readonly Finding[],
  { ask, read, passphrase, now }: VerifyOptions,
): Promise<VerifiedFinding[]> {
  const results: VerifiedFinding[] = [];
  let stopped = false;
  for (const { key, signer } of credentialsOf(findings)) {
    const first = (key ?? signer)!;
    const result = (verdict: CredentialVerdict, why: string, host: string | null = null, permissions: Permissions | null = null) =>
      results.push({
        fingerprint: first.fingerprint,
        pairedWith: key !== null && signer !== null ? signer.fingerprint : null,
        place: placeText(first),
        preview: first.preview,
        host,
        verdict,
        why,
        permissions,
      });
    if (key === null || signer === null) {
      result("undetermined", key === null ? "its API key is not in the report" : "nothing that signs for it is in the report");
      continue;
    }
    const environment = [key, signer].map((one) => one.environment).find((one) => one !== null && one !== "unknown") ?? null;
    const host = hostOf(environment);
    if (host === null) {
      result("undetermined", `credentials of the environment ${environment} cannot be verified`);
      continue;
    }
    const apiKey = await rereadToken(key, read);
    const signing = await signerOf(signer, read, passphrase);
    if (apiKey === null || signing === null) {
      result("undetermined", `${apiKey === null ? "the API key" : "what signs for it"} could not be read again at its place`);
      continue;
    }
    if (stopped) {
      result("undetermined", "not asked: a host wants no further requests now");
      continue;
    }
    const { verdict, why, next, permissions } = await verifyCredential(host, apiKey, signing, ask, now);
    stopped ||= next === "stop";
    result(verdict, why, new URL(host.origin).host, permissions);
  }
  return results;
}

interface Pair {
  readonly key: Finding | null;
  readonly signer: Finding | null;
}

/** Each API key with what signs for it, each pair of unknown roles in the order of its places, and the halves without another. */
function credentialsOf(findings: readonly Finding[]): Pair[] {
  const byFingerprint = new Map<string, Finding>();
  for (const finding of findings)
    if (["binance-api-key", "binance-api-secret", "private-key"].includes(finding.rule) && !byFingerprint.has(finding.fingerprint))
      byFingerprint.set(finding.fingerprint, finding);
  const pairs: Pair[] = [];
  const used = new Set<string>();
  const partnerOf = ({ pairedWith }: Finding) => (pairedWith === null ? null : (byFingerprint.get(pairedWith) ?? null));
  const take = (key: Finding | null, signer: Finding | null) => {
    for (const one of [key, signer]) if (one !== null) used.add(one.fingerprint);
    pairs.push({ key, signer });
  };
  for (const finding of byFingerprint.values()) if (finding.rule === "binance-api-key") take(finding, partnerOf(finding));
  for (const finding of byFingerprint.values()) {
    if (used.has(finding.fingerprint) || finding.rule !== "binance-api-secret") continue;
    const partner = partnerOf(finding);
    if (partner?.rule === "binance-api-secret") take(finding, partner);
    else take(partner?.rule === "binance-api-key" ? partner : null, finding);
  }
  return pairs;
}

async function signerOf(finding: Finding, read: ReadPlace, passphrase: string | undefined): Promise<Signer | null> {
  if (finding.rule === "private-key") {
    const key = await rereadPrivateKey(finding, read, passphrase);
    return key === null ? null : { key };
  }
  const secret = await rereadToken(finding, read);
  return secret === null ? null : { secret };
}

const placeText = ({ path, line, commit }: Finding): string => `${path ?? `message of ${commit ?? "a commit"}`}:${line}`;
