// SARIF 2.1.0 (OASIS) as GitHub code scanning reads it: own line hashes (so that no weak hash of a secret's line is made),
// security severities, no snippets. At most 5,000 results, the worst first: GitHub shows no more. What is set aside is counted
// only: GitHub passes over `suppressions` and would open an alert for each.

import type { Severity } from "../facts/rule.ts";
import { type RuleText, ruleTextOf } from "../facts/rule-catalogue.ts";
import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";

const SHOWN = 5_000;
const MOST_NOTIFICATIONS = 1_000;

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};
const securitySeverities: Readonly<Record<Severity, string>> = { critical: "9.8", high: "8.2", medium: "5.5", low: "2.0" };

export function renderSarif(report: Report): string {
  const findings = report.findings.slice(0, SHOWN);
  const ruleIds = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const notifications = report.coverage.notScanned.slice(0, MOST_NOTIFICATIONS).map(({ path, blob, reason }) => ({
    level: "error",
    message: { text: `not scanned: ${path ?? blob ?? "an object"}: ${reason}` },
  }));
  const unread = report.coverage.notScanned.length - notifications.length;
  if (unread > 0) notifications.push({ level: "error", message: { text: `not scanned: ${unread} more; the JSON report names them all` } });
  if (findings.length < report.findings.length) {
    const text = `${report.findings.length - findings.length} further findings are left out here; the JSON report holds them all`;
    notifications.push({ level: "warning", message: { text } });
  }
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "hodlguard", semanticVersion: report.tool.version, rules: ruleIds.map(ruleOf) } },
        automationDetails: { id: `hodlguard/${report.scan.mode}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.verdict !== "incomplete" && report.coverage.notScanned.length === 0,
            startTimeUtc: report.scan.startedAt,
            toolExecutionNotifications: notifications,
          },
        ],
        properties: {
          verdict: report.verdict,
          coverage: {
            ...report.coverage,
            notScanned: report.coverage.notScanned.length,
            acceptedUnread: report.coverage.acceptedUnread?.length ?? 0,
          },
          suppressed: report.suppressed.length,
        },
        results: findings.map((finding) => resultOf(finding, ruleIds)),
      },
    ],
  };
  return jsonText(log);
}

function ruleOf(id: string) {
  const text: RuleText = ruleTextOf(id);
  return {
    id,
    name: text.title.replace(/[^A-Za-z0-9]+/g, ""),
    shortDescription: { text: text.title },
    fullDescription: { text: text.what },
    help: {
      text: `${text.what}\n\n${text.advice.join("\n")}`,
      markdown: `${text.what}\n\n${text.advice.map((item) => `- ${item}`).join("\n")}`,
    },
    properties: { tags: ["security", "secret"], precision: "high" },
  };
}

/** Not text at all, so that no URI can name it. */
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function resultOf(finding: Finding, ruleIds: readonly string[]) {
  const { path, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, endLine === line ? column + 1 : 1) };
  const uri = (path ?? finding.source).replace(loneSurrogates, "\ufffd").split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIds.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } }],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
    properties: {
      "security-severity": securitySeverities[finding.severity],
      severity: finding.severity,
      blocking: finding.blocking,
      commit: finding.commit,
      entropy: finding.entropy,
    },
  };
}
