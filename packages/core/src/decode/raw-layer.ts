// The outermost layer: the document's bytes as Latin-1 text, so that a character's index is its byte's.

import { byteSpan } from "../facts/span.ts";
import { latin1 } from "./latin1.ts";
import type { Layer } from "./layer.ts";

/** `at`: where in the document `bytes` begin, for a window of a large one. The text is made when first asked for. */
export function rawLayer(bytes: Uint8Array, at = 0): Layer {
  let text: string | null = null;
  return {
    bytes,
    peeled: [],
    get text() {
      text ??= latin1(bytes);
      return text;
    },
    origin: (span) => byteSpan(at + span.start, at + span.end),
  };
}
