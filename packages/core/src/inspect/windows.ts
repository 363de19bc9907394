// Large documents are read in windows, so that memory stays bounded. A window's core is its own; around it stands enough of
// the neighbours that a secret, its names and its object are whole wherever a border falls.

import { ENCODING_SAMPLE, encodingOf } from "../decode/encoding.ts";
import type { Layer } from "../decode/layer.ts";
import { rawLayer } from "../decode/raw-layer.ts";
import { splice } from "../decode/splice.ts";
import { type Bytes, beginning, piece } from "../decode/stored-bytes.ts";
import { transcode } from "../decode/transcode.ts";
import { type ByteSpan, byteSpan } from "../facts/span.ts";

/** Up to this size a document is one window. */
export const LARGE = 8 * 1024 * 1024;
const CORE = 4 * 1024 * 1024;
/** Longer than any key container; a multiple of four, so that UTF-16 and UTF-32 stay in step. */
const MARGIN = 256 * 1024;

export interface Window {
  /** The outermost layer of the window, its text being UTF-8 whatever the document is. */
  readonly layer: Layer;
  /** The part of the document that this window answers for. */
  readonly core: ByteSpan;
}

export interface WindowSizes {
  readonly large: number;
  readonly core: number;
  readonly margin: number;
}

export function* windowsOf(bytes: Bytes, sizes: WindowSizes = { large: LARGE, core: CORE, margin: MARGIN }): Generator<Window> {
  const encoding = encodingOf(beginning(bytes, ENCODING_SAMPLE));
  // The mark of a UTF-8 text is no part of its first line.
  const mark = encoding.kind === "utf-8" ? encoding.bom : 0;
  const step = bytes.length <= sizes.large ? bytes.length : sizes.core;
  for (let start = 0; start < bytes.length; start += step) {
    const end = Math.min(bytes.length, start + step);
    const from = Math.max(mark, start - sizes.margin);
    const to = Math.min(bytes.length, end + sizes.margin);
    const raw = rawLayer(piece(bytes, from, to), from);
    const core = byteSpan(start, end);
    if (encoding.kind === "utf-8") yield { layer: raw, core };
    else {
      const text = transcode(raw.bytes, from === 0 ? encoding : { ...encoding, bom: 0 }, 0, raw.bytes.length);
      yield { layer: splice(raw, [text]).layer, core };
    }
  }
}
