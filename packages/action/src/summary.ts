// The job summary: what a reviewer must see at a glance, as Markdown within GitHub's limit of 1 MiB a step. Every text from
// the repository becomes character references, so that no name or message can become markup, a mention or a link.

import { escapeText, type Finding, type Report } from "@hodlguard/core";

/** GitHub refuses a summary above 1 MiB; what is left out is said. */
const MAX_BYTES = 900_000;
const MAX_ROWS = 200;

const icons = { clean: "✅", blocked: "⛔", incomplete: "⚠️" } as const;

export function summaryOf(report: Report, scanned: string): string {
  const { verdict, findings, suppressed, coverage } = report;
  const blocking = findings.filter((finding) => finding.blocking);
  const rows: string[] = [];
  let size = 0;
  for (const finding of findings.slice(0, MAX_ROWS)) {
    const line = row(finding);
    size += line.length * 4;
    if (size > MAX_BYTES) break;
    rows.push(line);
  }
  const left = findings.length - rows.length;
  return [
    `## ${icons[verdict]} hodlguard: ${verdict}`,
    `${blocking.length} blocking, ${findings.length - blocking.length} noted, ${suppressed.length} set aside. Scanned: ${markdown(clip(scanned, 300))}.`,
    ...(rows.length === 0 ? [] : [["| severity | what | where | random | since |", "| --- | --- | --- | --- | --- |", ...rows].join("\n")]),
    ...(left === 0 ? [] : [`${left} more findings are left out here; the JSON and SARIF reports hold them all.`]),
    ...whatNow(findings),
    ...notRead(report),
    ...acceptedUnread(report),
    `<sub>Read: ${coverage.blobs} blobs, ${coverage.commits} commits, ${coverage.messages} messages, ${coverage.bytes} bytes; ${coverage.notScanned.length} not read.` +
      ` Policy from ${markdown(report.scan.policyFrom ?? "the checked-out tree")}. hodlguard ${markdown(report.tool.version)}, ${(report.scan.durationMs / 1000).toFixed(1)} s.</sub>`,
    "",
  ].join("\n\n");
}

function row(finding: Finding): string {
  const place = finding.path === null ? finding.source : `${finding.path}:${finding.line}`;
  const since = finding.commit === null ? "" : `${finding.commit.slice(0, 10)} ${finding.author ?? ""}`;
  const severity = finding.blocking ? `**${finding.severity}**` : finding.severity;
  const what = `${markdown(finding.rule)}<br>${markdown(clip(finding.message, 300))}`;
  return `| ${severity} | ${what} | ${markdown(clip(place, 300))} | ${bar(finding.entropy.score)} | ${markdown(clip(since, 80))} |`;
}

/** A score from 0 to 1 as five blocks. */
const bar = (score: number): string => {
  const full = Math.round(Math.min(1, Math.max(0, score)) * 5);
  return `${"█".repeat(full)}${"░".repeat(5 - full)} ${score.toFixed(2)}`;
};

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function whatNow(findings: readonly Finding[]): string[] {
  const advice = [...new Set(findings.filter(({ blocking }) => blocking).flatMap((finding) => finding.advice))].slice(0, 8);
  return advice.length === 0
    ? []
    : ["### What to do now", advice.map((text, index) => `${index + 1}. ${markdown(clip(text, 300))}`).join("\n")];
}

function notRead({ coverage }: Report): string[] {
  if (coverage.notScanned.length === 0) return [];
  const lines = coverage.notScanned
    .slice(0, 50)
    .map(({ path, blob, reason }) => `- ${markdown(clip(path ?? blob ?? "an object", 300))}: ${markdown(clip(reason, 300))}`);
  if (coverage.notScanned.length > 50) lines.push(`- and ${coverage.notScanned.length - 50} more`);
  return ["### Not read, so this is not a clean bill", lines.join("\n")];
}

function acceptedUnread({ coverage: { acceptedUnread: all = [] } }: Report): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, 50)
    .map(
      ({ path, blob, reason, accepted }) =>
        `- ${markdown(clip(path ?? blob ?? "an object", 300))}: ${markdown(clip(reason, 300))}; ${markdown(clip(accepted, 300))}`,
    );
  if (all.length > 50) lines.push(`- and ${all.length - 50} more`);
  return ["### Not read, as the configuration accepts", lines.join("\n")];
}

/** Plain text for Markdown: everything that could be markup becomes a character reference. */
const markdown = (text: string): string =>
  escapeText(text).replace(/[&<>|`*_[\]()#@~\\!:.{}"'^$-]/g, (character) => `&#${character.charCodeAt(0)};`);
