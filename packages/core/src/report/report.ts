// The finished report: plain data, the same shape that `--format json` prints (contract section 3). Renderers word it
// and add nothing.

import type { AcceptedGap } from "../judge/accept-unread.ts";
import type { Finding, Suppressed } from "../judge/finding.ts";

export interface NotScanned {
  readonly path: string | null;
  readonly blob: string | null;
  readonly reason: string;
}

export interface Coverage {
  readonly blobs: number;
  readonly bytes: number;
  readonly commits: number;
  readonly messages: number;
  readonly files: number;
  /** Anything here makes the scan incomplete. */
  readonly notScanned: readonly NotScanned[];
  /** What was not read either, and need not be, as the configuration says (`acceptUnread`); absent where there is nothing of the kind. */
  readonly acceptedUnread?: readonly AcceptedGap[];
}

export type Verdict = "clean" | "blocked" | "incomplete";

export interface Report {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "hodlguard"; readonly version: string };
  readonly verdict: Verdict;
  readonly scan: {
    readonly mode: string;
    /** ISO 8601. */
    readonly startedAt: string;
    readonly durationMs: number;
    readonly head: string | null;
    readonly policyFrom: string | null;
    /** `I/N` where the scan read one of N disjoint parts of a history's blobs; absent where it read all. */
    readonly shard?: string;
  };
  readonly coverage: Coverage;
  /** Worst first, then by path, line and column. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}
