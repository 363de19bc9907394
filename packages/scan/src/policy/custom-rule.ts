// A rule of the repository's own, as plain data that crosses threads, and the checks it must pass before a scan starts.

import type { RuleId, Severity } from "@hodlguard/core";

/** RE2 patterns and words that make a match harmless, as gitleaks' allowlists have them. */
export interface Exemption {
  readonly patterns: readonly string[];
  readonly target: "secret" | "match" | "line";
  readonly stopwords: readonly string[];
  /** `all`: every given condition must hold. */
  readonly when: "any" | "all";
}

export interface CustomRule {
  readonly id: RuleId;
  readonly description: string;
  /** Lower case; empty: the pattern is tried everywhere. */
  readonly keywords: readonly string[];
  readonly pattern: string;
  /** Group that is the secret; null: the first one that took part, else the whole match. */
  readonly group: number | null;
  /** Least `Randomness.score`. */
  readonly minScore: number;
  /** Least `Randomness.bitsPerChar`. */
  readonly minBits: number;
  readonly severity: Severity;
  readonly exemptions: readonly Exemption[];
  /** File that the rule comes from. */
  readonly from: string;
}
