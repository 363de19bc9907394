// RFC 4180 with a header line. A cell that a spreadsheet would take for a formula is defused with a leading apostrophe.

import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";

const columns: readonly (readonly [name: string, value: (finding: Finding) => string | number | boolean | null])[] = [
  ["rule", ({ rule }) => rule],
  ["severity", ({ severity }) => severity],
  ["blocking", ({ blocking }) => blocking],
  ["path", ({ path }) => path],
  ["line", ({ line }) => line],
  ["column", ({ column }) => column],
  ["commit", ({ commit }) => commit],
  ["author", ({ author }) => author],
  ["date", ({ date }) => date],
  ["source", ({ source }) => source],
  ["reachable", ({ reachable }) => reachable],
  ["environment", ({ environment }) => environment],
  ["preview", ({ preview }) => preview],
  ["length", ({ length }) => length],
  ["bitsPerChar", ({ entropy }) => entropy.bitsPerChar.toFixed(3)],
  ["score", ({ entropy }) => entropy.score.toFixed(3)],
  ["fingerprint", ({ fingerprint }) => fingerprint],
  ["message", ({ message }) => message],
];

export function renderCsv(report: Report): string {
  const lines = [columns.map(([name]) => name).join(",")];
  for (const finding of report.findings) lines.push(columns.map(([, value]) => cell(value(finding))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== "string") return String(value ?? "");
  const line = escapeText(value);
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
