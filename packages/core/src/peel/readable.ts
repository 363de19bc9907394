// Whether decoded bytes are something to read on in: text. What decodes to noise was no encoding of anything.

/** Controls that text files hold: tab, line feed, form feed, carriage return, escape. */
const harmless = new Set([9, 10, 12, 13, 27]);

/** Valid UTF-8 without controls. A cut sequence at the very end is forgiven. Random bytes pass with 0.4 per byte. */
export function isText(bytes: Uint8Array): boolean {
  let trailing = 0;
  for (const byte of bytes) {
    if (trailing > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      trailing--;
    } else if (byte < 0x20 ? !harmless.has(byte) : byte === 0x7f) return false;
    else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false;
      trailing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  return true;
}
