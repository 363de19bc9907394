// The core's light face: what can be said about findings, policies and reports. What looks at bytes is in `inspect.ts`, so
// that a hook on an innocent commit never loads a detector.

export type { Candidate, Claim, Detection } from "./detect/candidate.ts";
export type { Detector, View } from "./detect/detector.ts";
export { holdsPassphrase } from "./detect/private-key/passphrase.ts";
export type { BuiltInRule, RuleId, Severity } from "./facts/rule.ts";
export { atLeast, builtInRules, severities } from "./facts/rule.ts";
export { type RuleText, ruleCatalogue, ruleTextOf } from "./facts/rule-catalogue.ts";
export type { InspectOptions } from "./inspect/inspect.ts";
export { type AcceptedGap, acceptedGap } from "./judge/accept-unread.ts";
export type { Finding, Occurrence, Suppressed, SuppressedBy } from "./judge/finding.ts";
export { type Judged, judge } from "./judge/judge.ts";
export { asksForPassphrase, withPassphrase } from "./judge/passphrase-in-folder.ts";
export type { Place, Source } from "./judge/place.ts";
export type { Allowance, BaselineEntry, Policy, UnreadAcceptance } from "./judge/policy.ts";
export { escapeText } from "./render/escape-text.ts";
export { ANNOTATIONS_SHOWN, annotation } from "./render/github.ts";
export { jsonText } from "./render/json-text.ts";
export { maskRandomRuns } from "./render/mask-random-runs.ts";
export { type Format, formats, render, renderInPieces } from "./render/render.ts";
export { colourful, plain, type Style } from "./render/style.ts";
export type { TextOptions } from "./render/text.ts";
export { buildReport, finishReport, type ReportFacts } from "./report/build-report.ts";
export { mergeReports } from "./report/merge-reports.ts";
export type { Coverage, NotScanned, Report, Verdict } from "./report/report.ts";
export { exitCodes, verdictOf } from "./report/verdict.ts";
export type { InlineAllowance, Inspected, Sighting } from "./seal/sighting.ts";

/** The heavy face as a value, for whoever loads it late and hands it on. */
export type HeavyCore = typeof import("./inspect.ts");
