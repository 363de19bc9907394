// Whether bytes hold twelve words in a row at all, asked before the table of listed words is built: most commits of a hook do
// not, and building it costs as much as the rest of the look.

/** Letters of ASCII, and everything beyond it. */
const WORD = 1;
/** Ends a word and lets the row go on: blanks, line ends, quotes, commas, numbers, bullets. */
const GAP = 2;

const kinds = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (code >= 0x80 || /[A-Za-z]/.test(character)) kinds[code] = WORD;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) kinds[code] = GAP;
}

/** Listed words have three letters at least (a listed one of another script may be two bytes); escapes can add one at each end. */
const SHORTEST = 2;
const LONGEST = 40;
const ROW = 12;

export function holdsWordRow(bytes: Uint8Array): boolean {
  let words = 0;
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = kinds[bytes[index]!]!;
    if (kind === WORD) {
      // Scripts without blanks write a whole phrase as one stretch.
      if (bytes[index]! >= 0x80) return true;
      length++;
      continue;
    }
    if (length > 0) {
      words = length >= SHORTEST && length <= LONGEST ? words + 1 : 0;
      if (words >= ROW) return true;
      length = 0;
    }
    if (kind !== GAP) words = 0;
  }
  return length >= SHORTEST && words + 1 >= ROW;
}
