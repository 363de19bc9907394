// Today's findings as a baseline: new ones come in, known ones keep their reason, owner and date, and what is no longer
// found is told (or dropped, when asked to prune).

import type { Baseline, BaselineLine } from "./baseline.ts";

export interface BaselineFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string | null;
}

export interface RenewedBaseline {
  readonly baseline: Baseline;
  readonly added: readonly BaselineLine[];
  readonly kept: readonly BaselineLine[];
  /** No finding has these fingerprints any more. */
  readonly stale: readonly BaselineLine[];
  /** Kept, but past their date: they block, and a person has to decide. */
  readonly expired: readonly BaselineLine[];
}

export interface RenewOptions {
  /** Pinned when the baseline is made first, so that fingerprints printed before stay valid. */
  readonly key: string;
  /** Reason of new entries. */
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly prune: boolean;
  /** ISO date. */
  readonly today: string;
}

/** `findings` are all of today's, those included that the old baseline or other allowances suppress. */
export function renewBaseline(old: Baseline | null, findings: readonly BaselineFinding[], options: RenewOptions): RenewedBaseline {
  const known = new Map(old?.entries.map((entry) => [entry.fingerprint, entry]));
  const added = new Map<string, BaselineLine>();
  const seen = new Set<string>();
  for (const { fingerprint, rule, path } of findings) {
    seen.add(fingerprint);
    if (known.has(fingerprint) || added.has(fingerprint)) continue;
    const { reason, owner, expires } = options;
    added.set(fingerprint, { fingerprint, rule, path, reason, owner, expires, line: 0 });
  }
  const kept = [...known.values()].filter(({ fingerprint }) => seen.has(fingerprint));
  const stale = staleEntries(old, seen);
  return {
    baseline: { key: old?.key ?? options.key, entries: [...kept, ...(options.prune ? [] : stale), ...added.values()] },
    added: [...added.values()],
    kept,
    stale,
    expired: kept.filter(({ expires }) => expires !== null && expires <= options.today),
  };
}

/** Entries of a baseline that a complete scan did not meet. */
export const staleEntries = (baseline: Baseline | null, seen: ReadonlySet<string>): BaselineLine[] =>
  (baseline?.entries ?? []).filter(({ fingerprint }) => !seen.has(fingerprint));
