// One self-contained page for triage: filter by typing, sort by severity, keyboard-friendly, no script from anywhere else and
// nothing to load. All foreign text is escaped; the page's own policy forbids anything beyond its inline style and script.

import type { Finding } from "../judge/finding.ts";
import type { Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";

export function renderHtml(report: Report): string {
  const { findings, suppressed, coverage } = report;
  const script = filterScript;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>hodlguard: ${report.verdict}</title>
<style>${style}</style>
<h1 class="${report.verdict}">${report.verdict}</h1>
<p>${findings.length} findings, ${findings.filter(({ blocking }) => blocking).length} blocking, ${suppressed.length} set aside.
Read ${coverage.blobs} blobs, ${coverage.files} files, ${coverage.commits} commits, ${coverage.messages} messages, ${coverage.bytes} bytes;
${coverage.notScanned.length} not read. Mode ${html(report.scan.mode)}, ${html(report.scan.startedAt)}, ${report.scan.durationMs} ms, hodlguard ${html(report.tool.version)}.</p>
<p><input id="filter" type="search" placeholder="filter: rule, path, author, fingerprint" autofocus aria-label="filter findings"></p>
<table>
<thead><tr><th>severity<th>rule<th>place<th>what<th>score<th>since</thead>
<tbody>
${findings.map(row).join("\n")}
</tbody>
</table>
${list(
  "Not read",
  coverage.notScanned.map(({ path, blob, reason }) => `${path ?? blob ?? "object"}: ${reason}`),
)}
${list(
  "Accepted as not read",
  (coverage.acceptedUnread ?? []).map(
    ({ path, blob, reason, accepted }) => `${path ?? blob ?? "object"}: ${reason}; accepted: ${accepted}`,
  ),
)}
${list(
  "Set aside",
  suppressed.map(({ path, source, line, rule, by, reason }) => `${path ?? source}:${line} ${rule}, by ${by}: ${reason}`),
)}
<script>${script}</script>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const html = (text: string): string => escapeText(text).replace(/[&<>"']/g, (character) => entities[character]!);

function row(finding: Finding): string {
  const place = `${finding.path ?? finding.source}:${finding.line}:${finding.column}`;
  const since = finding.commit === null ? "" : `${finding.commit.slice(0, 12)} ${finding.author ?? ""} ${finding.date?.slice(0, 10) ?? ""}`;
  const score = finding.entropy.score;
  return `<tr class="${finding.severity}"><td>${finding.severity}${finding.blocking ? "" : " (noted)"}<td>${html(finding.rule)}<td><code>${html(place)}</code>
<td>${html(finding.message)}<details><summary>${html(finding.preview ?? `${finding.length} characters`)}</summary><ul>
${[...finding.evidence, ...finding.advice, `fingerprint ${finding.fingerprint}`].map((text) => `<li>${html(text)}`).join("\n")}</ul></details>
<td><meter min="0" max="1" value="${score.toFixed(3)}"></meter> ${score.toFixed(2)}<td>${html(since)}`;
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${html(item)}`).join("\n")}\n</ul>`;

const style = `:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}
h1{text-transform:capitalize}h1.blocked,h1.incomplete{color:#c62828}h1.clean{color:#2e7d32}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8884}tr.critical td:first-child,tr.high td:first-child{color:#c62828;font-weight:600}
tr.medium td:first-child{color:#b26a00}code{overflow-wrap:anywhere}input{width:100%;padding:.5rem;font:inherit;box-sizing:border-box}`;

const filterScript = `document.getElementById("filter").addEventListener("input",(event)=>{const words=event.target.value.toLowerCase().split(" ");
for(const row of document.querySelectorAll("tbody tr"))row.hidden=!words.every((word)=>row.textContent.toLowerCase().includes(word));});`;
