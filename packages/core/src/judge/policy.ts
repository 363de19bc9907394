// What a repository's owners decided, as data. Only `judge` and `verdict` see it; loading it is the scan package's work.

import type { RuleId, Severity } from "../facts/rule.ts";

/** A path or fingerprint that is accepted. */
export interface Allowance {
  /** Tells whether the repository-relative path is meant; null for an allowance by fingerprint. */
  readonly matchesPath: ((path: string) => boolean) | null;
  readonly fingerprint: string | null;
  /** Null: every rule but `private-key`, `wallet-key` and `recovery-phrase`, which must be named. */
  readonly rules: readonly RuleId[] | null;
  readonly reason: string;
  /** ISO date; from that day on it blocks again. */
  readonly expires: string | null;
  readonly owner: string | null;
}

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: RuleId;
  readonly reason: string;
  readonly expires: string | null;
  readonly owner: string | null;
}

/** Content that need not be read: of paths, of one blob, or of that blob at these paths. */
export interface UnreadAcceptance {
  /** Null: at whatever path. Not both null. */
  readonly matchesPath: ((path: string) => boolean) | null;
  /** Full object id, lower case; null: whatever the content. */
  readonly blob: string | null;
  readonly reason: string;
  /** ISO date; from that day on the scan is incomplete again. */
  readonly expires: string | null;
  readonly owner: string | null;
}

export interface Policy {
  readonly failOn: Severity | "never";
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Severity of testnet and demo credentials. */
  readonly testnet: Severity;
  readonly inlineAllow: boolean;
  readonly allow: readonly Allowance[];
  /** Left out: nothing is accepted. */
  readonly acceptUnread?: readonly UnreadAcceptance[];
  readonly baseline: readonly BaselineEntry[];
  /** Ignore every inline allowance, path rule and baseline (`--no-allow`). */
  readonly ignoreAllowances: boolean;
  /** ISO date against which `expires` is read; the core has no clock. */
  readonly today: string;
}
