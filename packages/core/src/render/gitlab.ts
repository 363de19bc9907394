// GitLab's secret detection report (security report schema 15): the raw source extract, which would publish the secret, is left out.

import type { Severity } from "../facts/rule.ts";
import { ruleTextOf } from "../facts/rule-catalogue.ts";
import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";
import { numbered } from "./numbered.ts";

const severityNames: Readonly<Record<Severity, string>> = { critical: "Critical", high: "High", medium: "Medium", low: "Low" };
/** GitLab requires a commit; it takes this for "the commit that is checked out". */
const NO_COMMIT = "0000000000000000000000000000000000000000";

export function renderGitlab(report: Report): string {
  const tool = { id: "hodlguard", name: "hodlguard", version: report.tool.version, vendor: { name: "hodlguard" } };
  const started = new Date(report.scan.startedAt).getTime();
  const times = new Map<string, number>();
  const document = {
    version: "15.2.1",
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: withoutZone(started),
      end_time: withoutZone(started + report.scan.durationMs),
      status: report.verdict === "incomplete" ? "failure" : "success",
    },
    vulnerabilities: report.findings.map((finding) => vulnerability(finding, report, times)),
  };
  return jsonText(document);
}

/** GitLab wants UTC without a zone and without fractions. */
const withoutZone = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19);

const vulnerability = (finding: Finding, report: Report, times: Map<string, number>) => ({
  id: uuidOf(finding, times),
  category: "secret_detection",
  name: ruleTextOf(finding.rule).title,
  description: [finding.message, ...finding.advice].join("\n"),
  severity: severityNames[finding.severity],
  identifiers: [
    { type: "hodlguard_rule_id", name: `hodlguard rule ${finding.rule}`, value: finding.rule },
    { type: "hodlguard_fingerprint", name: `hodlguard fingerprint ${finding.fingerprint}`, value: finding.fingerprint },
  ],
  location: {
    file: finding.path ?? finding.source,
    start_line: finding.line,
    end_line: finding.endLine,
    commit: { sha: finding.commit ?? report.scan.head ?? NO_COMMIT },
  },
});

/** A stable name in the form of a UUID: the fingerprint with the place folded into its last group. */
function uuidOf({ fingerprint, path, line, rule }: Finding, times: Map<string, number>): string {
  const place = numbered(`${rule}\u0000${path}\u0000${line}\u0000${fingerprint}`, times);
  let folded = 0;
  for (const character of place) folded = (Math.imul(folded, 31) + character.codePointAt(0)!) >>> 0;
  const hex = fingerprint.slice(0, 24) + folded.toString(16).padStart(8, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
