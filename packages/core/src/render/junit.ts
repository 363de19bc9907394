// JUnit XML: one suite, a failing case per finding that blocks, an error per thing not read, one passing case when all is well.

import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";

export function renderJunit(report: Report): string {
  const { findings, coverage } = report;
  const blocking = findings.filter((finding) => finding.blocking);
  const cases = [
    ...findings.map(caseOf),
    ...coverage.notScanned.map(({ path, blob, reason }) => {
      const name = attribute(path ?? blob ?? "object");
      return `    <testcase classname="coverage" name="${name}"><error message="${attribute(`not scanned: ${reason}`)}"/></testcase>`;
    }),
    ...(coverage.acceptedUnread ?? []).map(({ path, blob, reason, accepted }) => {
      const name = attribute(path ?? blob ?? "object");
      return `    <testcase classname="coverage" name="${name}"><skipped message="${attribute(`${reason}; accepted: ${accepted}`)}"/></testcase>`;
    }),
  ];
  if (cases.length === 0) cases.push(`    <testcase classname="hodlguard" name="no secrets in ${report.scan.mode}"/>`);
  const counts = `tests="${cases.length}" failures="${blocking.length}" errors="${coverage.notScanned.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="hodlguard" ${counts}>`,
    `  <testsuite name="hodlguard" ${counts} timestamp="${report.scan.startedAt}" time="${(report.scan.durationMs / 1000).toFixed(3)}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function caseOf(finding: Finding): string {
  const name = attribute(`${finding.path ?? finding.source}:${finding.line}`);
  const open = `    <testcase classname="${attribute(finding.rule)}" name="${name}"`;
  if (!finding.blocking) return `${open}><system-out>${text(`${finding.severity}: ${finding.message}`)}</system-out></testcase>`;
  const body = [finding.message, ...finding.advice, `fingerprint ${finding.fingerprint}`].join("\n");
  return `${open}><failure type="${finding.severity}" message="${attribute(finding.message)}">${text(body)}</failure></testcase>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const text = (value: string): string => value.split("\n").map(attribute).join("\n");

/** `escapeText` leaves nothing that XML 1.0 forbids but U+FFFE and U+FFFF. */
const attribute = (value: string): string =>
  escapeText(value)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character]!);
