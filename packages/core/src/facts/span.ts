// Two coordinate systems, two types: offsets into the bytes of a document as it lies there, and offsets into the text
// of a decoded layer. Only a layer's `origin` turns the second into the first.

declare const byteBrand: unique symbol;
declare const textBrand: unique symbol;

/** Half-open range of byte offsets in a document. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
  readonly [byteBrand]?: true;
}

/** Half-open range of character offsets in a layer's text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly [textBrand]?: true;
}

export const byteSpan = (start: number, end: number): ByteSpan => ({ start, end });

export const textSpan = (start: number, end: number): TextSpan => ({ start, end });

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
