// Credentials that belong together across the files of one folder: an API key in one file with its secret or private key in
// another. Pairs inside a document were made by `inspect`; further away than a folder nothing is joined.

import { milder, worse } from "../facts/rule.ts";
import type { Judged } from "./judge.ts";
import { blocks } from "./judge.ts";
import type { Policy } from "./policy.ts";
import { severityUnder } from "./severity.ts";

/** The same list with partners named and severities raised; in a folder with several candidates of one side nothing is guessed. */
export function pairAcrossFolder(all: readonly Judged[], policy: Policy): Judged[] {
  const folders = new Map<string, Judged[]>();
  for (const judged of all) {
    const { path, pairedWith } = judged.finding;
    if (path === null || pairedWith !== null || judged.credential === null || judged.suppression !== null) continue;
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    folders.set(folder, [...(folders.get(folder) ?? []), judged]);
  }
  const partners = new Map<Judged, Judged>();
  for (const members of folders.values()) {
    const keys = distinct(members.filter(isBinanceKey));
    const secrets = distinct(members.filter(isSigner));
    if (keys.length !== 1 || secrets.length !== 1) continue;
    for (const member of members) {
      if (isBinanceKey(member)) partners.set(member, secrets[0]!);
      else if (isSigner(member)) partners.set(member, keys[0]!);
    }
  }
  return all.map((judged) => {
    const partner = partners.get(judged);
    return partner === undefined ? judged : joined(judged, partner, policy);
  });
}

const isBinanceKey = ({ finding }: Judged) => finding.rule === "binance-api-key";

/** What can sign for an API key: a Binance secret, or a private key of a type that Binance takes. */
const isSigner = ({ finding, credential }: Judged) =>
  (finding.rule === "binance-api-secret" && credential?.role !== "key") ||
  (finding.rule === "private-key" && credential?.role === "private-key");

function distinct(members: readonly Judged[]): Judged[] {
  const seen = new Map<string, Judged>();
  for (const member of members) if (!seen.has(member.finding.fingerprint)) seen.set(member.finding.fingerprint, member);
  return [...seen.values()];
}

function joined(judged: Judged, partner: Judged, policy: Policy): Judged {
  const { finding, sighting } = judged;
  const encrypted = partner.finding.details.encrypted === true;
  const raised =
    finding.rule === "private-key"
      ? sighting.severity
      : worse(sighting.severity, finding.rule === "binance-api-key" && encrypted ? "high" : "critical");
  const severity = severityUnder(policy, { ...sighting, severity: raised });
  const kept = sighting.environment === "testnet" || sighting.environment === "demo" ? milder(severity, policy.testnet) : severity;
  return {
    ...judged,
    finding: {
      ...finding,
      severity: kept,
      blocking: blocks(kept, policy),
      pairedWith: partner.finding.fingerprint,
      evidence: [...finding.evidence, `its other half stands in the same folder, in ${partner.finding.path}`],
    },
  };
}
