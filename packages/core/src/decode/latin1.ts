// Bytes to text, one character each, with the byte's own code: a character's index is its byte's, and no text takes two bytes
// per character in memory. `TextDecoder("latin1")` is windows-1252 by the Encoding Standard, which moves the codes from 0x80 to
// 0x9F, so it only serves where there are none.

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** The globals that the core uses beyond the language itself and WebAssembly, declared by hand: it compiles without library types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

const windows1252 = new TextDecoder("latin1");
/** Arguments that one call takes on any engine. */
const STRETCH = 8192;

function plainly(bytes: Uint8Array): string {
  if (!bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return windows1252.decode(bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += STRETCH) text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return text;
}

let decode = plainly;

export const latin1 = (bytes: Uint8Array): string => decode(bytes);

/** Lends a faster way to the same text, such as Node's own: several times as fast. */
export function lendLatin1(faster: (bytes: Uint8Array) => string): void {
  decode = faster;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Lossy: malformed sequences become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

const encoder = new TextEncoder();

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);
