// GitLab's Code Quality report (a subset of the Code Climate format). Findings with equal fingerprints collapse there, so the
// place is part of it.

import type { Severity } from "../facts/rule.ts";
import type { Report } from "../report/report.ts";

const names: Readonly<Record<Severity, string>> = { critical: "blocker", high: "critical", medium: "major", low: "minor" };

export function renderCodequality(report: Report): string {
  const issues = report.findings.map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint: `${finding.fingerprint}:${finding.path ?? finding.source}:${finding.line}:${finding.commit ?? ""}`,
    severity: names[finding.severity],
    location: { path: finding.path ?? finding.source, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
