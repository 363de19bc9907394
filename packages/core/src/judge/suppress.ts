// The one place where a finding is set aside, always with who and why. Detection and scoring never drop for policy.

import type { RuleId } from "../facts/rule.ts";
import type { Sighting } from "../seal/sighting.ts";
import type { SuppressedBy } from "./finding.ts";
import type { Policy } from "./policy.ts";

export interface Suppression {
  readonly by: SuppressedBy;
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
}

/** Rules that a path rule hides only when it names them. */
const namedOnly: ReadonlySet<RuleId> = new Set(["private-key", "wallet-key", "recovery-phrase"]);

/** Why the sighting is not reported at this path, or null. The first of: what it is, who allowed it here, what was known before. */
export function suppression(sighting: Sighting, fingerprint: string, path: string | null, policy: Policy): Suppression | null {
  if (sighting.quiet !== null) return { ...sighting.quiet, owner: null, expires: null };
  if (policy.ignoreAllowances) return null;

  if (policy.inlineAllow) {
    const inline = sighting.allowances.find((allowance) => allowance.rule === sighting.rule && allowance.voided === undefined);
    if (inline) return { by: "inline", reason: inline.reason, owner: null, expires: null };
  }
  const current = (entry: { expires: string | null }) => entry.expires === null || policy.today < entry.expires;

  for (const allowance of policy.allow) {
    if (!current(allowance)) continue;
    const { reason, owner, expires } = allowance;
    if (allowance.fingerprint === fingerprint) return { by: "baseline", reason, owner, expires };
    if (path === null || allowance.matchesPath?.(path) !== true) continue;
    const covered = allowance.rules === null ? !namedOnly.has(sighting.rule) : allowance.rules.includes(sighting.rule);
    if (covered) return { by: "path", reason, owner, expires };
  }
  const known = policy.baseline.find((entry) => entry.fingerprint === fingerprint && current(entry));
  return known ? { by: "baseline", reason: known.reason, owner: known.owner, expires: known.expires } : null;
}
