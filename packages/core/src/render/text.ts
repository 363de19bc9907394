// The report for a person at a terminal, perhaps a tired one: what, where, why it is believed, what to do now, and how to
// say that it is a mistake.

import { type AcceptedGap, mayBeAccepted } from "../judge/accept-unread.ts";
import type { Finding, Suppressed } from "../judge/finding.ts";
import type { Coverage, Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

export interface TextOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Only what blocks, and the verdict. */
  readonly quiet: boolean;
  /** All evidence and details, the score's figures, and what was suppressed. */
  readonly verbose: boolean;
}

/** Findings shown in full before the rest is only counted, so that a long list does not push the advice away. */
const SHOWN = 50;

export function renderText(report: Report, options: TextOptions): string {
  const findings = options.quiet ? report.findings.filter(({ blocking }) => blocking) : report.findings;
  const parts = [headline(report, options.style), ...findings.slice(0, SHOWN).map((finding) => findingText(finding, report, options))];
  if (findings.length > SHOWN) {
    parts.push(`  ... and ${count(findings.length - SHOWN, "more finding")}; --format json lists them all.`);
  }
  if (findings.length > 0) parts.push(whatNow(findings, options), ifMistaken(findings, options));
  if (report.coverage.notScanned.length > 0) parts.push(notRead(report.coverage, options));
  if (options.verbose && report.coverage.acceptedUnread !== undefined) parts.push(acceptedText(report.coverage.acceptedUnread, options));
  if (options.verbose && report.suppressed.length > 0) parts.push(suppressedText(report.suppressed, options));
  if (!options.quiet || report.verdict !== "clean") parts.push(receipt(report, options));
  // Where there is nothing but verdict and receipt they are two lines: a hook says them at every commit.
  return `${parts.join(parts.length === 2 ? "\n" : "\n\n")}\n`;
}

/** Thousands apart; the language's own way loads 15 ms of locale data. */
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

const count = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;

function headline({ verdict, findings, coverage, scan }: Report, style: Style): string {
  const blocking = findings.filter((finding) => finding.blocking).length;
  const noted = findings.length - blocking;
  const also = noted === 0 ? "" : `, ${noted} more noted`;
  if (verdict === "blocked") return style.bad(`hodlguard: blocked. ${count(blocking, "secret")} found${also}.`);
  const seen = noted === 0 ? "no secrets found" : `nothing that blocks, ${count(noted, "finding")} noted`;
  if (verdict === "incomplete") {
    return style.bad(`hodlguard: incomplete. ${sentence(seen)}, but ${count(coverage.notScanned.length, "thing")} could not be read.`);
  }
  const read = coverage.blobs + coverage.files + coverage.messages + coverage.commits;
  return read === 0 ? style.good(`hodlguard: nothing to scan (${scan.mode}).`) : style.good(`hodlguard: clean. ${sentence(seen)}.`);
}

const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function findingText(finding: Finding, report: Report, { style, width, verbose }: TextOptions): string {
  const label = style.severity(finding.severity, finding.severity.padEnd(8));
  const blocking = finding.blocking ? "" : style.dim("  (does not block)");
  const indent = " ".repeat(11);
  const line = (text: string) => wrap(text, width, indent, `${indent}  `);
  const lines = [`  ${label} ${style.bold(whereOf(finding))}  ${finding.rule}${blocking}`, line(escapeText(finding.message))];
  lines.push(style.dim(line(factsOf(finding).join(" · "))));
  const evidence = verbose ? finding.evidence : finding.evidence.slice(0, 3);
  if (evidence.length > 0) lines.push(line(`why: ${evidence.map(escapeText).join("; ")}`));
  const partner = finding.pairedWith === null ? undefined : report.findings.find((other) => other.fingerprint === finding.pairedWith);
  if (partner) lines.push(line(`pairs with: ${whereOf(partner)} (${partner.rule})`));
  const origin = originOf(finding);
  if (origin !== null) lines.push(line(origin));
  if (finding.occurrences.length > 0) lines.push(line(`also at: ${occurrencesOf(finding, verbose)}`));
  if (verbose) {
    for (const [name, value] of Object.entries(finding.details)) {
      if (value === null) continue;
      lines.push(style.dim(line(`${name}: ${escapeText(Array.isArray(value) ? value.join(", ") : String(value))}`)));
    }
  }
  return lines.join("\n");
}

const whereOf = (finding: Finding): string => {
  const name = finding.path === null ? sourceNames[finding.source] : escapeText(finding.path);
  return `${name}:${finding.line}:${finding.column}`;
};

const sourceNames: Readonly<Record<Finding["source"], string>> = {
  blob: "(blob without a path)",
  "commit-message": "(commit message)",
  "tag-message": "(tag message)",
  note: "(note)",
  file: "(file)",
  stdin: "(standard input)",
  "ref-name": "(ref name)",
  "path-name": "(path name)",
};

function factsOf({ preview, length, entropy, environment, fingerprint, details }: Finding): string[] {
  const facts: string[] = [];
  if (preview !== null) facts.push(escapeText(preview));
  if (typeof details.keyType === "string") facts.push(escapeText(details.keyType));
  facts.push(`${grouped(length)} characters`);
  if (environment !== null && environment !== "unknown") facts.push(environment);
  facts.push(`${entropy.bitsPerChar.toFixed(2)} bits/char`, `random ${entropy.score.toFixed(2)}`, `fingerprint ${fingerprint}`);
  return facts;
}

function originOf({ commit, author, date, reachable, blob }: Finding): string | null {
  const unreachable = reachable ? "" : " (reached by no ref)";
  if (commit !== null) {
    const who = author === null ? "" : ` by ${escapeText(author)}`;
    const when = date === null ? "" : ` on ${escapeText(date.slice(0, 10))}`;
    return `since: commit ${commit.slice(0, 12)}${who}${when}${unreachable}`;
  }
  return reachable ? null : `in: object ${blob?.slice(0, 12) ?? "unknown"}${unreachable}`;
}

function occurrencesOf({ occurrences, occurrencesLeftOut }: Finding, verbose: boolean): string {
  const shown = verbose ? occurrences : occurrences.slice(0, 3);
  const words = shown.map(({ path, line, commit }) => {
    const at = commit === null ? "" : ` (${commit.slice(0, 12)})`;
    return `${path === null ? "a message" : escapeText(path)}:${line}${at}`;
  });
  const more = occurrences.length - shown.length + occurrencesLeftOut;
  return `${words.join(", ")}${more > 0 ? `, ${grouped(more)} more` : ""}`;
}

function whatNow(findings: readonly Finding[], { style, width }: TextOptions): string {
  const advice = [...new Set(findings.flatMap((finding) => finding.advice))].slice(0, 8);
  const lines = advice.map((text, index) => wrap(escapeText(text), width, `  ${index + 1}. `, "     "));
  return [style.bold("What to do now"), ...lines].join("\n");
}

function ifMistaken(findings: readonly Finding[], { style, width }: TextOptions): string {
  const { rule, fingerprint } = findings[0]!;
  const lines = [
    `on that line, or alone on the line before, in a comment: hodlguard:allow ${rule} -- why it is no secret`,
    `or in hodlguard.yaml under allow: { fingerprint: "${fingerprint}", reason: "..." }`,
    `hodlguard explain ${rule} tells how the rule decides.`,
  ];
  return [style.bold("If it is a mistake"), ...lines.map((text) => wrap(text, width, "  - ", "    "))].join("\n");
}

function notRead({ notScanned }: Coverage, { style, width, verbose }: TextOptions): string {
  const shown = verbose ? notScanned : notScanned.slice(0, 10);
  const lines = shown.map(({ path, blob, reason }) => {
    const name = path === null ? (blob?.slice(0, 12) ?? "?") : escapeText(path);
    return wrap(`${name}: ${escapeText(reason)}`, width, "  - ", "    ");
  });
  if (shown.length < notScanned.length) lines.push(`  ... and ${count(notScanned.length - shown.length, "more")}`);
  if (notScanned.some(({ reason }) => mayBeAccepted(reason)))
    lines.push(wrap("what need not be read can be accepted, with a reason, under acceptUnread in hodlguard.yaml", width, "  ", "  "));
  return [style.bold("Not read"), ...lines].join("\n");
}

function acceptedText(accepted: readonly AcceptedGap[], { style, width }: TextOptions): string {
  const lines = accepted.map(({ path, blob, reason, accepted: why, expires }) => {
    const until = expires === null ? "" : `, until ${escapeText(expires)}`;
    const name = path === null ? (blob?.slice(0, 12) ?? "?") : escapeText(path);
    return wrap(`${name}: ${escapeText(reason)}; accepted: ${escapeText(why)}${until}`, width, "  - ", "    ");
  });
  return [style.bold("Accepted as not read"), ...lines].join("\n");
}

function suppressedText(suppressed: readonly Suppressed[], { style, width }: TextOptions): string {
  const lines = suppressed.map((item) => {
    const until = item.expires === null ? "" : `, until ${escapeText(item.expires)}`;
    return wrap(`${whereOf(item)}  ${item.rule}, by ${item.by}: ${escapeText(item.reason)}${until}`, width, "  - ", "    ");
  });
  return [style.bold("Set aside"), ...lines].join("\n");
}

function receipt({ coverage, suppressed, scan }: Report, { style, width }: TextOptions): string {
  const read = [
    coverage.blobs > 0 || coverage.files === 0 ? count(coverage.blobs, "blob") : null,
    coverage.files > 0 ? count(coverage.files, "file") : null,
    coverage.commits > 0 ? count(coverage.commits, "commit") : null,
    coverage.messages > 0 ? count(coverage.messages, "message") : null,
    bytesText(coverage.bytes),
  ].filter((part) => part !== null);
  const aside = suppressed.length === 0 ? "" : `, ${suppressed.length} set aside`;
  const accepted = coverage.acceptedUnread === undefined ? "" : ` (${coverage.acceptedUnread.length} more accepted)`;
  const policy = scan.policyFrom === null ? "" : `; policy from ${escapeText(scan.policyFrom)}`;
  const seconds = (scan.durationMs / 1000).toFixed(2);
  const text = `${read.join(", ")}; ${coverage.notScanned.length} not read${accepted}${aside}${policy}; ${seconds} s`;
  return style.dim(wrap(text, width, "read: ", "      "));
}

function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = -1;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}
