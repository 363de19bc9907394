// Lends the core Node's own zlib for archive members: four times as fast as a reader in TypeScript. Whatever zlib refuses
// (damage, more bytes than allowed) is left to the core, which tells how far it got and why.

import { gunzipSync, inflateRawSync } from "node:zlib";
import type { Inflate } from "@hodlguard/core/inspect";

export const nativeInflate: Inflate = (packed, form, most) => {
  if (most < 1) return null;
  try {
    return form === "gzip" ? gunzipSync(packed, { maxOutputLength: most }) : inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
};
