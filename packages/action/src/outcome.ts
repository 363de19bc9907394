// What a finished scan means to the runner: annotations, summary, outputs and the check's colour, as plain data and words.

import { ANNOTATIONS_SHOWN, escapeText, type Finding, type Report } from "@hodlguard/core";

export type Result = "clean" | "findings" | "incomplete" | "error";

export const resultOf = (report: Report): Result =>
  report.verdict === "blocked" ? "findings" : report.verdict === "incomplete" ? "incomplete" : "clean";

/** The one error annotation of a check that fails; null for a clean one. Different words for different reasons. */
export function failureOf(report: Report): string | null {
  const { findings, coverage, verdict } = report;
  const blocking = findings.filter((finding) => finding.blocking).length;
  if (verdict === "blocked") {
    const also = coverage.notScanned.length === 0 ? "" : ` ${coverage.notScanned.length} things could not be read besides.`;
    return `hodlguard found ${blocking} ${blocking === 1 ? "secret" : "secrets"} that must not be published: revoke them first, then clean the commits.${also}`;
  }
  if (verdict === "incomplete") {
    const [first] = coverage.notScanned;
    const why =
      first === undefined ? "" : ` The first: ${escapeText(`${first.path ?? first.blob ?? "an object"}: ${first.reason}`.slice(0, 300))}.`;
    const fix = coverage.notScanned.some(({ reason }) => /^(?:shallow|missing-object)/.test(reason))
      ? " Check out with fetch-depth: 0 and without a filter."
      : "";
    return `hodlguard could not read ${coverage.notScanned.length} of what it had to, so this is no clean bill.${why}${fix} The summary names them.`;
  }
  return null;
}

export interface Notice {
  readonly kind: "error" | "warning";
  readonly finding: Finding;
}

/**
 * The annotations to give, worst first, and how many are left out. GitHub shows ten errors and ten warnings of a step and
 * drops the rest without a word; one error is kept free for the check's own failure.
 */
export function notices(report: Report): { shown: readonly Notice[]; left: number } {
  const errors = report.findings.filter((finding) => finding.blocking).slice(0, ANNOTATIONS_SHOWN - 1);
  const warnings = report.findings.filter((finding) => !finding.blocking).slice(0, ANNOTATIONS_SHOWN - 1);
  const shown = [
    ...errors.map((finding): Notice => ({ kind: "error", finding })),
    ...warnings.map((finding): Notice => ({ kind: "warning", finding })),
  ];
  return { shown, left: report.findings.length - shown.length };
}
