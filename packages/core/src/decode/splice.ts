// A layer made of another one by putting what a wrapped stretch holds in the stretch's own place. So the names around an
// encoded value stay around it, and every character still knows where in the document it comes from.

import { byteSpan, type TextSpan, textSpan } from "../facts/span.ts";
import { latin1 } from "./latin1.ts";
import type { Layer } from "./layer.ts";

/** A stretch of a layer and what it holds. */
export interface Wrapped {
  readonly start: number;
  readonly end: number;
  /** `base64`, `hex`, `escapes`, ... */
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** Per held byte the offset, in the layer around, where its encoding begins; null: all stand for the stretch as a whole. */
  readonly starts: Uint32Array | null;
}

export interface Spliced {
  readonly layer: Layer;
  /** Ascending ranges of the new text that were put in. */
  readonly changed: readonly TextSpan[];
}

/** `wrapped`: ascending and disjoint. Time and memory are linear in the two layers' lengths. */
export function splice(around: Layer, wrapped: readonly Wrapped[]): Spliced {
  const size = wrapped.reduce((sum, one) => sum + one.bytes.length - (one.end - one.start), around.bytes.length);
  const bytes = new Uint8Array(size);
  const changed: TextSpan[] = [];
  let [from, to] = [0, 0];
  for (const one of wrapped) {
    copy(around.bytes, from, one.start, bytes, to);
    to += one.start - from;
    copy(one.bytes, 0, one.bytes.length, bytes, to);
    changed.push(textSpan(to, to + one.bytes.length));
    to += one.bytes.length;
    from = one.end;
  }
  bytes.set(around.bytes.subarray(from), to);

  /** Offset around of the character at `index`; `closing`: of the end of the character before it. */
  const back = (index: number, closing: boolean): number => {
    const at = lastStarting(changed, closing ? index - 1 : index);
    if (at < 0) return index;
    const [put, one] = [changed[at]!, wrapped[at]!];
    if (closing ? index > put.end : index >= put.end) return one.end + (index - put.end);
    if (closing && index === put.end) return one.end;
    if (one.starts === null) return closing ? one.end : one.start;
    const begins = one.starts[index - put.start]!;
    return closing ? beforeLineEnd(around.bytes, begins, one) : begins;
  };
  let text: string | null = null;
  const kinds = [...new Set(wrapped.map(({ kind }) => kind))];
  return {
    layer: {
      bytes,
      peeled: [...around.peeled, kinds.join("+")],
      get text() {
        text ??= latin1(bytes);
        return text;
      },
      origin: (span) => {
        const start = back(span.start, false);
        const end = span.end > span.start ? back(span.end, true) : start;
        const origin = around.origin(textSpan(start, Math.max(start, end)));
        return byteSpan(origin.start, origin.end);
      },
    },
    changed,
  };
}

const LF = 10;

/** Below this many bytes a view for the copy costs more than the copy. */
const WORTH_A_VIEW = 32;

function copy(source: Uint8Array, start: number, end: number, target: Uint8Array, at: number): void {
  if (end - start >= WORTH_A_VIEW) target.set(source.subarray(start, end), at);
  else for (let index = start; index < end; index++) target[at + index - start] = source[index]!;
}

/** What is encoded over several lines ends in the line of its last character: base64 goes on in the next one, escapes behind a backslash. */
function beforeLineEnd(bytes: Uint8Array, end: number, { kind, start }: Wrapped): number {
  let before = end;
  if (kind === "base64" || (kind === "escapes" && bytes[end - 1] === LF)) while (before > start && bytes[before - 1]! <= 0x20) before--;
  return kind === "escapes" && before < end ? before - 1 : before;
}

/** Index of the last range that starts at or before `offset`, or -1. */
function lastStarting(ranges: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
