// GitHub workflow commands: annotations for a runner that reads the log. GitHub shows ten errors and ten warnings of a step
// and drops the rest silently, so the worst come first and a last line says how many were left out.

import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";

export const ANNOTATIONS_SHOWN = 10;

export function renderGithub(report: Report): string {
  const errors = report.findings.filter(({ blocking }) => blocking);
  const warnings = report.findings.filter(({ blocking }) => !blocking);
  const lines = [...shown(errors, "error"), ...shown(warnings, "warning")];
  for (const { path, blob, reason } of report.coverage.notScanned.slice(0, ANNOTATIONS_SHOWN - 1)) {
    lines.push(`::notice title=hodlguard could not read this::${data(`${path ?? blob ?? "an object"}: ${reason}`)}`);
  }
  const notRead = report.coverage.notScanned.length === 0 ? "" : `, ${report.coverage.notScanned.length} not read`;
  const accepted = report.coverage.acceptedUnread === undefined ? "" : `, ${report.coverage.acceptedUnread.length} accepted as not read`;
  lines.push(`hodlguard: ${report.verdict}; ${errors.length} blocking, ${warnings.length} noted${notRead}${accepted}`);
  return `${lines.join("\n")}\n`;
}

function shown(findings: readonly Finding[], kind: "error" | "warning"): string[] {
  const room = findings.length > ANNOTATIONS_SHOWN ? ANNOTATIONS_SHOWN - 1 : ANNOTATIONS_SHOWN;
  const lines = findings.slice(0, room).map((finding) => annotation(finding, kind));
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`::${kind} title=hodlguard::${left} more findings are not annotated here; the report lists them all`);
  return lines;
}

/** One workflow command; columns only where start and end are on one line, as the runner wants it. */
export function annotation(finding: Finding, kind: "error" | "warning" | "notice"): string {
  const properties: string[] = [];
  if (finding.path !== null) {
    properties.push(`file=${property(finding.path)}`, `line=${finding.line}`, `endLine=${finding.endLine}`);
    if (finding.line === finding.endLine) properties.push(`col=${finding.column}`, `endColumn=${finding.endColumn}`);
  }
  properties.push(`title=${property(`hodlguard: ${finding.rule} (${finding.severity})`)}`);
  const commit = finding.commit === null ? "" : ` (commit ${finding.commit.slice(0, 12)})`;
  return `::${kind} ${properties.join(",")}::${data(`${finding.message}${commit} ${finding.advice[0] ?? ""}`.trim())}`;
}

const data = (text: string): string => escapeText(text).replaceAll("%", "%25");

/** Line ends of a path are percent-encoded, so that the runner still finds the file; other controls are shown, not sent. */
const property = (text: string): string =>
  text
    .split(/([%\r\n:,])/)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : `%${part.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`))
    .join("");
