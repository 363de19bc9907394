// Credentials that belong together across the files of one folder: an API key in one file with its secret or private key in
// another. Pairs inside a document were made by `inspect`; further away than a folder nothing is joined.

import type { Severity } from "../facts/rule.ts";
import { canPair, halfOfFirst, severitiesTogether } from "../inspect/pairing-rules.ts";
import { blocks, type Judged } from "./judge.ts";
import type { Policy } from "./policy.ts";
import { severityUnder } from "./severity.ts";

/** The same list with partners named and severities raised; where a folder holds several halves that would fit, nothing is guessed. */
export function pairAcrossFolder(all: readonly Judged[], policy: Policy): Judged[] {
  const folders = new Map<string, Judged[]>();
  for (const judged of all) {
    const { path, pairedWith } = judged.finding;
    if (path === null || pairedWith !== null || judged.credential === null || judged.suppression !== null) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const members = folders.get(folder);
    if (members === undefined) folders.set(folder, [judged]);
    else members.push(judged);
  }
  const partners = new Map<string, Judged>();
  for (const [folder, members] of folders) {
    for (const [one, other] of pairsIn(members)) {
      partners.set(`${folder} ${one.finding.fingerprint}`, other);
      partners.set(`${folder} ${other.finding.fingerprint}`, one);
    }
  }
  return all.map((judged) => {
    const { path, pairedWith, fingerprint } = judged.finding;
    if (path === null || pairedWith !== null || judged.suppression !== null) return judged;
    const partner = partners.get(`${path.slice(0, path.lastIndexOf("/") + 1)} ${fingerprint}`);
    return partner === undefined ? judged : joined(judged, partner, policy);
  });
}

/** More different credentials than this in one folder are a collection, in which no two can be told to belong together. */
const MOST = 64;

function pairsIn(members: readonly Judged[]): [Judged, Judged][] {
  const distinct = [...new Map(members.map((judged) => [judged.finding.fingerprint, judged])).values()];
  if (distinct.length > MOST) return [];
  const fitting = distinct.map((one) => distinct.filter((other) => other !== one && canPair(one.sighting, other.sighting)));
  const pairs: [Judged, Judged][] = [];
  for (const [index, one] of distinct.entries()) {
    const [only, ...more] = fitting[index]!;
    if (only === undefined || more.length > 0 || distinct.indexOf(only) < index) continue;
    if (fitting[distinct.indexOf(only)]!.length === 1) pairs.push([one, only]);
  }
  return pairs;
}

function joined(judged: Judged, partner: Judged, policy: Policy): Judged {
  const { finding, sighting } = judged;
  const severity = severityUnder(policy, { ...sighting, severity: together(judged, partner) });
  return {
    ...judged,
    finding: {
      ...finding,
      severity,
      blocking: blocks(severity, policy),
      pairedWith: partner.finding.fingerprint,
      evidence: [...finding.evidence, `its other half stands in the same folder, in ${partner.finding.path}`],
    },
  };
}

function together({ sighting }: Judged, { sighting: other }: Judged): Severity {
  return halfOfFirst(sighting, other) === "key" ? severitiesTogether(sighting, other).key : severitiesTogether(other, sighting).secret;
}
