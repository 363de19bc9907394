// A layer is readable text found in a document: the bytes themselves, or what is left when one wrapping (UTF-16, base64,
// escapes) is peeled off. Detectors work on layers and never know how deep they are.

import type { ByteSpan, TextSpan } from "../facts/span.ts";

export interface Layer {
  /** One character per byte (Latin-1): index i of `text` is byte i of `bytes`. Non-ASCII text is UTF-8 in `bytes`. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** What was peeled, outermost first: `[]` for the bytes as they lie there, else `["base64"]`, `["utf-16le"]`, ... */
  readonly peeled: readonly string[];
  /** The way back: where in the document's bytes the given part of this layer's text comes from. */
  origin(span: TextSpan): ByteSpan;
}
