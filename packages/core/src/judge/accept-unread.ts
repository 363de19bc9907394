// What could not be read and need not be, because the repository's owners said so, with their reason. Like suppression it
// happens once, last, and hides nothing: what is accepted stays in the receipt.

import type { Policy } from "./policy.ts";

export interface Gap {
  readonly path: string | null;
  readonly blob: string | null;
  readonly reason: string;
}

export interface AcceptedGap extends Gap {
  /** Why it need not be read, in the owners' words. */
  readonly accepted: string;
  readonly owner: string | null;
  readonly expires: string | null;
}

/** What is missing or could not be got at, and our own faults: nobody knows what it is, so nobody can vouch for it. */
const unknown = /^(?:missing|shallow|unreadable|corrupt|unmerged|no-temporary)|fault of hodlguard$/;

/** Whether the owners can vouch for what was not read for this reason. */
export const mayBeAccepted = (reason: string): boolean => !unknown.test(reason);

/** The gap as accepted under the policy, or null where it makes the scan incomplete. */
export function acceptedGap(gap: Gap, policy: Policy): AcceptedGap | null {
  if (policy.ignoreAllowances || !mayBeAccepted(gap.reason)) return null;
  for (const { matchesPath, blob, reason, expires, owner } of policy.acceptUnread ?? []) {
    if (expires !== null && policy.today >= expires) continue;
    if (blob !== null && blob !== gap.blob) continue;
    if (matchesPath !== null && (gap.path === null || !matchesPath(gap.path))) continue;
    return { ...gap, accepted: reason, owner, expires };
  }
  return null;
}
