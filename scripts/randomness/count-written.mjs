// Counts letters after letters, classes after classes and digits after digits in the training tokens, smooths the counts
// and packs them as code lengths into text: what `packages/core/src/score/written-tables.ts` is made of.

/** A code length is kept in steps of a fifth of a bit, one printable character each. */
export const STEPS_PER_BIT = 5;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const pack = (probabilities) =>
  Array.from(probabilities, (p) => DIGITS[Math.min(DIGITS.length - 1, Math.round(-Math.log2(p) * STEPS_PER_BIT))]).join("");

const rows = (count, width) => Array.from({ length: count }, () => new Float64Array(width));

/** Witten and Bell: as many new outcomes are expected as kinds of outcome have been seen. */
function smooth(counts, fallback) {
  let total = 0;
  let kinds = 0;
  for (const count of counts) {
    total += count;
    if (count > 0) kinds++;
  }
  if (total === 0) return Float64Array.from(fallback);
  return counts.map((count, index) => (count + kinds * fallback[index]) / (total + kinds));
}

export function packTables(tokens, symbols) {
  const { classOf, letterOf, nextClassContext, nextLetterContext, letterContextBefore } = symbols;
  const classes = rows(symbols.CLASS_CONTEXTS, 4);
  const letters = rows(symbols.LETTER_BASE ** 2, 26);
  const digits = rows(symbols.DIGIT_CONTEXTS, 10);
  const signs = new Float64Array(95);
  for (const token of tokens) {
    let classContext = symbols.FIRST_CLASS_CONTEXT;
    let letterContext = symbols.FIRST_LETTER_CONTEXT;
    let digitContext = 10;
    let previous = symbols.START;
    for (let index = 0; index < token.length; index++) {
      const code = token.charCodeAt(index);
      const kind = classOf(code);
      classes[classContext][kind]++;
      classContext = nextClassContext(classContext, kind);
      if (kind === symbols.DIGIT) {
        digits[digitContext][code - 0x30]++;
        digitContext = code - 0x30;
      } else digitContext = 10;
      if (kind === symbols.LOWER || kind === symbols.UPPER) {
        letterContext = letterContextBefore(letterContext, kind, previous);
        letters[letterContext][letterOf(code)]++;
        letterContext = nextLetterContext(letterContext, letterOf(code));
      } else {
        letterContext = symbols.FIRST_LETTER_CONTEXT;
        if (kind === symbols.OTHER) signs[code - 0x20]++;
      }
      previous = kind;
    }
  }
  const uniform = (width) => new Float64Array(width).fill(1 / width);
  const single = new Float64Array(26);
  const pairs = rows(symbols.LETTER_BASE, 26);
  letters.forEach((row, context) => {
    row.forEach((count, letter) => {
      pairs[context % symbols.LETTER_BASE][letter] += count;
      single[letter] += count;
    });
  });
  const smoothSingle = smooth(single, uniform(26));
  const smoothPairs = pairs.map((row) => smooth(row, smoothSingle));
  const kinds = classes.reduce((sum, row) => sum.map((value, index) => value + row[index]), new Float64Array(4));
  const smoothKinds = smooth(kinds, uniform(4));
  return {
    letters: letters.map((row, context) => pack(smooth(row, smoothPairs[context % symbols.LETTER_BASE]))),
    classes: classes.map((row) => pack(smooth(row, smoothKinds))),
    digits: digits.map((row) => pack(smooth(row, uniform(10)))),
    signs: pack(smooth(signs, uniform(95))),
  };
}
