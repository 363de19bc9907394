// Base64 in the plain alphabet, padded or not, to bytes.

import { base64 } from "@scure/base";

/** Null where the text is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return base64.decode(text.padEnd(Math.ceil(text.length / 4) * 4, "="));
  } catch {
    return null;
  }
}
