// `\x41`: the escape of which images and archives in source files hold a million in a row.

/** Bytes of one. */
export const HEX_ESCAPE = 4;

const BACKSLASH = 0x5c;
const X = 0x78;
const NO_DIGIT = 16;

const digits = new Uint8Array(256).fill(NO_DIGIT);
for (let value = 0; value < 16; value++) {
  digits[value.toString(16).charCodeAt(0)] = value;
  digits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

/** Whether one begins at a place, and ends within the bytes. */
export const isHexEscape = (bytes: Uint8Array, at: number): boolean =>
  at + HEX_ESCAPE <= bytes.length &&
  bytes[at] === BACKSLASH &&
  bytes[at + 1] === X &&
  (digits[bytes[at + 2]!]! | digits[bytes[at + 3]!]!) < NO_DIGIT;

/** The character that the one at a place stands for. */
export const codeOfHexEscape = (bytes: Uint8Array, at: number): number => (digits[bytes[at + 2]!]! << 4) | digits[bytes[at + 3]!]!;
