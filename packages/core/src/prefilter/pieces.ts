// What stands between two separators of a token run, as far as its mere shape tells that people made it: letters of one kind, a
// number, a time or a date, or camel case whose words are whole.

export const SEPARATOR = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

const table = new Uint8Array(256);
for (let letter = 0; letter < 26; letter++) {
  table[65 + letter] = UPPER;
  table[97 + letter] = LOWER;
}
for (let code = 48; code < 58; code++) table[code] = DIGIT;

/** Of each byte: `SEPARATOR` (all else), `LOWER`, `UPPER` or `DIGIT`. */
export const kinds: Readonly<Uint8Array> = table;

/** More letters in a row are no word; between slashes stand names of whole projects (`lightningnetwork`). */
export const LONGEST_WORD = 15;
const LONGEST_IN_PATH = 20;
/** Numbers that programs compute are long; text in hexadecimal can be digits alone, and is longer. */
const LONGEST_NUMBER = 100;
/** Lengths of keys in hexadecimal and of seeds in digits. */
const KEY_LENGTHS = [48, 64, 96];
/** Inside camel case words are this long at least, and numbers at most. */
const SHORTEST_IN_CAMEL = 3;
const LONGEST_IN_CAMEL = 2;
/** And one word at least has this many letters: a draw's are short. */
const WHOLE_WORD = 5;

/** Behind the digits of a number. */
const LONGEST_SUFFIX = 4;

const SLASH = 0x2f;

export const isBetweenSlashes = (bytes: Uint8Array, from: number, to: number): boolean => bytes[from - 1] === SLASH || bytes[to] === SLASH;

/** `from` to `to` is one piece: no separator is inside, and one or an end on either side. */
export function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const kind = kinds[bytes[from]!]!;
  const length = endOfKind(bytes, from, to) - from;
  if (kind === DIGIT) return isNumber(bytes, from, to, length) || isTime(bytes, from, to) || isDate(bytes, from, to, length);
  if (from + length < to) return isCamel(bytes, from, to);
  return length <= (kind === LOWER && isBetweenSlashes(bytes, from, to) ? LONGEST_IN_PATH : LONGEST_WORD);
}

/** `15990`, and as programs write them `6801e19`, `272353602.87d0`, `30n`. */
function isNumber(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
  const rest = to - from - digits;
  if (digits > LONGEST_NUMBER) return false;
  if (rest === 0) return !KEY_LENGTHS.includes(digits);
  if (rest > LONGEST_SUFFIX || !MARKS.has(bytes[from + digits]!)) return false;
  return rest === 1 || endOfKind(bytes, from + digits + 1, to) === to;
}

/** Exponents, imaginary units and suffixes of types. */
const MARKS: ReadonlySet<number> = new Set(Array.from("eEdDjJlLfFnu", (mark) => mark.charCodeAt(0)));

/** `26T07`, `20060102T150405Z0700`, `123456789Z`. */
function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  let next = TIME_MARKS;
  for (let at = from; at < to; at++) {
    if (kinds[bytes[at]!] === DIGIT) continue;
    const mark = next.indexOf(String.fromCharCode(bytes[at]! & CAPITAL));
    if (mark < 0) return false;
    next = next.slice(mark + 1);
  }
  return next !== TIME_MARKS && to - from <= LONGEST_TIME;
}

/** Each once at most, and in this order, in either case. */
const TIME_MARKS = "TZ";
const LONGEST_TIME = 20;
const CAPITAL = 0xdf;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONGEST_DAY = 2;
const MONTH = 3;
const SMALL = 0x20;

/** `27MAR26`, `1Jan2026`: by which exchanges name what expires on that day, thousands of options in one file. */
function isDate(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
  const month = from + digits;
  const year = month + MONTH;
  if (digits > LONGEST_DAY || (to - year !== 2 && to - year !== 4)) return false;
  for (let at = year; at < to; at++) if (kinds[bytes[at]!] !== DIGIT) return false;
  return MONTHS.some((name) => {
    for (let at = 0; at < MONTH; at++) if ((bytes[month + at]! | SMALL) !== name.charCodeAt(at)) return false;
    return true;
  });
}

/** The words of two letters that join others in names: `getOneOfMany`. */
const joins: ReadonlySet<number> = new Set(
  ["As", "At", "By", "Db", "Do", "Id", "If", "In", "Is", "It", "Js", "No", "Of", "On", "Or", "To", "Tx", "Ui", "Up", "Vs", "We"].map(
    (word) => (word.charCodeAt(0) << 8) | word.charCodeAt(1),
  ),
);

/** `camelCase`, `CamelCase`, with short numbers behind words or single capitals; a number asks for two capitalised words. */
function isCamel(bytes: Uint8Array, from: number, to: number): boolean {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at = from; at < to; ) {
    const kind = kinds[bytes[at]!];
    let end = endOfKind(bytes, at, to);
    if (kind === DIGIT) {
      if (end - at > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER) {
      if (at > from || end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD) return false;
    } else if (end - at > 1) return false;
    else if (end < to && kinds[bytes[end]!] === LOWER) {
      end = endOfKind(bytes, end, to);
      const isShort = end - at < SHORTEST_IN_CAMEL;
      if (isShort ? !joins.has((bytes[at]! << 8) | bytes[at + 1]!) : end - at > LONGEST_WORD) return false;
      if (!isShort) capitalised++;
    } else if (end === to || kinds[bytes[end]!] !== DIGIT) return false;
    if (kind !== DIGIT) longest = Math.max(longest, end - at);
    at = end;
  }
  return longest >= WHOLE_WORD && (numbers === 0 || capitalised > 1);
}

/** Where the row of bytes of one kind ends that begins at `from`. */
export function endOfKind(bytes: Uint8Array, from: number, to: number): number {
  const kind = kinds[bytes[from]!];
  let end = from + 1;
  while (end < to && kinds[bytes[end]!] === kind) end++;
  return end;
}
