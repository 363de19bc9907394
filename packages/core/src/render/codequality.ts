// GitLab's Code Quality report (a subset of the Code Climate format). Findings with equal fingerprints collapse there, so the
// place is part of it.

import type { Severity } from "../facts/rule.ts";
import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";
import { numbered } from "./numbered.ts";

const names: Readonly<Record<Severity, string>> = { critical: "blocker", high: "critical", medium: "major", low: "minor" };

export function renderCodequality(report: Report): string {
  const times = new Map<string, number>();
  const issues = report.findings.map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint: numbered(`${finding.fingerprint}:${finding.path ?? finding.source}:${finding.line}:${finding.commit ?? ""}`, times),
    severity: names[finding.severity],
    location: { path: finding.path ?? finding.source, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return jsonText(issues);
}
