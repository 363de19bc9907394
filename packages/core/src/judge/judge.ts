// One inspected content at one place under one policy: which findings it makes there, and which are set aside.

import type { Credential } from "../facts/credential.ts";
import { atLeast, type Severity } from "../facts/rule.ts";
import { pair } from "../inspect/pair.ts";
import type { Inspected, Sighting } from "../seal/sighting.ts";
import { standAt } from "./by-place.ts";
import type { Finding } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Place } from "./place.ts";
import type { Policy } from "./policy.ts";
import { severityUnder } from "./severity.ts";
import { type Suppression, suppression } from "./suppress.ts";

export interface Judged {
  readonly finding: Finding;
  readonly suppression: Suppression | null;
  /** Kept for pairing across the files of a folder. */
  readonly credential: Credential | null;
  /** What was sighted, for scans that ask whether it touches what is new. */
  readonly sighting: Sighting;
  readonly place: Place;
}

/**
 * `fingerprintKey` is the repository's own (any length): equal keys give equal fingerprints.
 */
export function judge(inspected: Inspected, place: Place, policy: Policy, fingerprintKey: Uint8Array): Judged[] {
  const judged: Judged[] = [];
  const nameOf = (sighting: Sighting) => fingerprintOf(sighting.digest, fingerprintKey);
  const standing = pairedByPath(inspected.sightings.map((seen) => standAt(seen, pathOf(seen, place))));
  for (const sighting of standing) {
    if (sighting === null) continue;
    const path = pathOf(sighting, place);
    const partner = sighting.partner === null ? null : (inspected.sightings[sighting.partner] ?? null);
    judged.push({
      finding: findingOf(sighting, place, path, policy, nameOf(sighting), partner && nameOf(partner)),
      suppression: suppression(sighting, nameOf(sighting), path, policy),
      credential: sighting.credential,
      sighting,
      place,
    });
  }
  return judged;
}

/** Where the path named the exchange, `inspect` could not yet bring key and secret together. */
function pairedByPath(standing: readonly (Sighting | null)[]): readonly (Sighting | null)[] {
  const named = standing.flatMap((sighting, index) => (sighting?.ifNamed !== undefined && sighting.credential !== null ? [index] : []));
  if (named.length < 2) return standing;
  const together = [...standing];
  for (const [place, { partner, severity }] of pair(named.map((index) => standing[index]!)).entries()) {
    const index = named[place]!;
    if (partner !== null) together[index] = { ...standing[index]!, partner: named[partner]!, severity };
  }
  return together;
}

const pathOf = (sighting: Sighting, place: Place): string | null =>
  sighting.member === null ? place.path : `${place.path ?? ""}!${sighting.member}`;

/** Whether a severity blocks under the policy. */
export const blocks = (severity: Severity, policy: Policy): boolean => policy.failOn !== "never" && atLeast(severity, policy.failOn);

function findingOf(
  sighting: Sighting,
  place: Place,
  path: string | null,
  policy: Policy,
  fingerprint: string,
  pairedWith: string | null,
): Finding {
  const severity = severityUnder(policy, sighting);
  const ignored = sighting.allowances.length > 0 && !policy.inlineAllow && !policy.ignoreAllowances;
  const voided =
    ignored || policy.ignoreAllowances ? [] : sighting.allowances.flatMap(({ rule, voided }) => (rule === sighting.rule && voided) || []);
  return {
    rule: sighting.rule,
    severity,
    blocking: blocks(severity, policy),
    fingerprint,
    message: sighting.message,
    path,
    line: sighting.start.line,
    column: sighting.start.column,
    endLine: sighting.end.line,
    endColumn: sighting.end.column,
    blob: place.blob,
    commit: place.commit,
    author: place.author,
    date: place.date,
    source: place.source,
    occurrences: [],
    occurrencesLeftOut: 0,
    reachable: place.reachable,
    preview: sighting.preview,
    length: sighting.length,
    entropy: sighting.randomness,
    environment: sighting.environment,
    pairedWith,
    details: sighting.details,
    advice: sighting.advice,
    evidence: [
      ...inOrder(sighting).map(({ why }) => why),
      ...(ignored ? ["an inline allowance stands beside it, and the configuration says that those do not count"] : []),
      ...new Set(voided),
    ],
  };
}

const strength = { proves: 0, supports: 1, silent: 2, refutes: 3 } as const;

const inOrder = (sighting: Sighting) =>
  [...sighting.evidence].filter(({ says }) => says !== "silent").sort((a, b) => strength[a.says] - strength[b.says]);
