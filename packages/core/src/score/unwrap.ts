// Text that was put into base64 or hex looks random and is not: what counts is what stands inside. Random bytes decode
// to printable characters throughout once in a million for twelve bytes, so that whatever does was text.

/** Below this many bytes, printable all through may be chance. */
const MIN_BYTES = 10;

const VALUES = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  VALUES[character.charCodeAt(0)] = value;
});
VALUES["-".charCodeAt(0)] = 62;
VALUES["_".charCodeAt(0)] = 63;

/** The printable ASCII text that `text` encodes, or `text` itself. One wrapping only. */
export function unwrap(text: string): string {
  return fromHex(text) ?? fromBase64(text) ?? text;
}

function fromHex(text: string): string | null {
  if (text.length % 2 !== 0 || text.length < 2 * MIN_BYTES || !/^[0-9A-Fa-f]+$/.test(text)) return null;
  return printable(text.length / 2, (index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}

function fromBase64(text: string): string | null {
  let length = text.length;
  while (length > 0 && length > text.length - 2 && text[length - 1] === "=") length--;
  const bytes = Math.floor((length * 3) / 4);
  if (length % 4 === 1 || bytes < MIN_BYTES) return null;
  const valueAt = (index: number) => (index < length ? (VALUES[text.charCodeAt(index)] ?? -1) : 0);
  for (let index = 0; index < length; index++) if (valueAt(index) < 0) return null;
  return printable(bytes, (index) => {
    const first = Math.floor((index * 8) / 6);
    const bits = (valueAt(first) << 6) | valueAt(first + 1);
    return (bits >> (4 - 2 * (index % 3))) & 0xff;
  });
}

/** Characters 0x20 to 0x7E and line ends, or null where one is something else. */
function printable(length: number, byteAt: (index: number) => number): string | null {
  let text = "";
  for (let index = 0; index < length; index++) {
    const byte = byteAt(index);
    if ((byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) || byte > 0x7e) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
