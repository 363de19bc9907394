// What the bytes of a recovery phrase can be: letters of Latin words, everything beyond ASCII, and what stands between words.

export const OTHER = 0;
export const LETTER = 1;
export const GAP = 2;
export const HIGH = 3;

/** The widest gap between two words: a deep indent, a quote, a number and a bullet. */
export const WIDEST_GAP = 48;
export const BACKSLASH = 0x5c;

export const phraseClasses = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) phraseClasses[code] = LETTER;
  else if (code >= 0x80) phraseClasses[code] = HIGH;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) phraseClasses[code] = GAP;
}
