// Small questions about single bytes and about what stands at a place, asked by all that tells public values by their form.

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

export const isCapitalOrDigit = (byte: number): boolean => (byte >= 65 && byte <= 90) || isDigit(byte);

export const isLetterOrDigit = (byte: number): boolean => isCapitalOrDigit(byte) || (byte >= 97 && byte <= 122);

/** What names are written in, dots apart. */
export const isOfName = (byte: number): boolean => isLetterOrDigit(byte) || byte === UNDERSCORE || byte === HYPHEN;

const hexDigits = new Uint8Array(256);
for (const digit of "0123456789abcdef") hexDigits[digit.charCodeAt(0)] = 1;

/** False wherever `start` lies outside. */
export function startsWith(bytes: Uint8Array, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return false;
  return true;
}

export const endsWith = (bytes: Uint8Array, end: number, word: string): boolean => startsWith(bytes, end - word.length, word);

/** Whether so many hexadecimal digits stand from `start` on, in small letters, as programs write digests. */
export function isHex(bytes: Uint8Array, start: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (hexDigits[bytes[start + index]!] !== 1) return false;
  return true;
}

/** Whether `word` ends at `end`, as a word of its own. */
export const isWord = (bytes: Uint8Array, word: string, end: number): boolean =>
  endsWith(bytes, end, word) && !isLetterOrDigit(bytes[end - word.length - 1] ?? 0);
