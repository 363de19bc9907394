// The few characters that a report may show: both ends of a long secret, fewer of a short one.

import type { SecretText } from "../facts/secret-text.ts";

/** At most a quarter of the secret and at most 4 + 4 characters; null where not even one on each side would be right. */
export function preview(secret: SecretText): string | null {
  const each = Math.min(4, Math.floor(secret.length / 8));
  if (each === 0) return null;
  const value = secret.reveal();
  return `${value.slice(0, each)}…${value.slice(-each)}`;
}
