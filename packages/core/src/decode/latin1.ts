// Bytes to text, one character each. `TextDecoder("latin1")` is windows-1252 by the Encoding Standard, which moves 27 of
// the codes 0x80-0x9F but keeps one character per byte; detectors care for ASCII and for offsets, and both hold.

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** With its counterpart the one global that the core uses beyond the language itself; declared by hand, since the core compiles without any library types. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

const decoder = new TextDecoder("latin1");

export const latin1 = (bytes: Uint8Array): string => decoder.decode(bytes);

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Lossy: malformed sequences become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

const encoder = new TextEncoder();

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);
