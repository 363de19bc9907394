// Judged sightings and the receipt become the finished report.

import { severities } from "../facts/rule.ts";
import type { Finding, Suppressed } from "../judge/finding.ts";
import { fold } from "../judge/fold.ts";
import type { Judged } from "../judge/judge.ts";
import { pairAcrossFolder } from "../judge/pair-folder.ts";
import type { Policy } from "../judge/policy.ts";
import type { Coverage, Report } from "./report.ts";
import { verdictOf } from "./verdict.ts";

const reportSchema = "./node_modules/hodlguard/report.schema.json";

export interface ReportFacts {
  readonly version: string;
  readonly scan: Report["scan"];
  readonly coverage: Coverage;
}

export function buildReport(judged: readonly Judged[], policy: Policy, facts: ReportFacts): Report {
  const folded = fold(pairAcrossFolder(judged, policy));
  const findings = folded.filter(({ suppression }) => suppression === null).map(({ finding }) => finding);
  const suppressed = folded.flatMap(({ finding, suppression }) =>
    suppression === null ? [] : [{ ...finding, blocking: false, ...suppression }],
  );
  return finishReport(findings, suppressed, facts);
}

/** Sorts, decides the verdict and closes the report. Also used where reports are merged. */
export function finishReport(findings: readonly Finding[], suppressed: readonly Suppressed[], facts: ReportFacts): Report {
  return {
    $schema: reportSchema,
    schemaVersion: 1,
    tool: { name: "hodlguard", version: facts.version },
    verdict: verdictOf(findings, facts.coverage.notScanned),
    scan: facts.scan,
    coverage: facts.coverage,
    findings: [...findings].sort(worstFirst),
    suppressed: [...suppressed].sort(worstFirst),
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.path ?? "", b.path ?? "") ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.commit ?? "", b.commit ?? "") ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By code units: the same order on every machine and in every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
