// How far the reading of names looks, and the small steps of reading backwards. Every value costs at most a constant
// number of characters, so that a file of nothing but tokens is still read in linear time.

/** Characters looked at before a value: enough for the header of an object of some twenty members. */
export const REACH_BACK = 2048;
/** Characters looked at behind a value: what closes its object, and siblings that follow it. */
export const REACH_ON = 1024;
/** Longest text that is taken for a name. */
export const LONGEST_NAME = 80;

export const isQuote = (character: string | undefined): boolean => character === '"' || character === "'" || character === "`";

export const NO_BRACKET = 0;
export const OPENS = 1;
export const CLOSES = 2;

const kinds = new Uint8Array(256);
for (const sign of "([{") kinds[sign.charCodeAt(0)] = OPENS;
for (const sign of ")]}") kinds[sign.charCodeAt(0)] = CLOSES;

/** What a byte is of a text of one byte a character. */
export const bracketOf: Readonly<Uint8Array> = kinds;

/** Whether a bracket of any kind stands there: thousands of characters are asked for every value. */
export function bracketAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < 256 ? kinds[code]! : NO_BRACKET;
}

export const isBlank = (character: string | undefined): boolean => character === " " || character === "\t";

export const isSpace = (character: string | undefined): boolean =>
  character === " " || character === "\t" || character === "\n" || character === "\r";

export const LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Some ASCII characters, for questions that are asked of every character. */
export function signSet(signs: string): (text: string, place: number) => boolean {
  const held = new Uint8Array(128);
  for (const sign of signs) held[sign.charCodeAt(0)] = 1;
  return (text, place) => held[text.charCodeAt(place)] === 1;
}

const inWords = signSet(`${LETTERS_AND_DIGITS}_$`);

export const isWord = (character: string | undefined): boolean => character !== undefined && inWords(character, 0);

export function skipBlanksBack(text: string, at: number): number {
  while (at > 0 && isBlank(text[at - 1])) at--;
  return at;
}

export function skipSpaceBack(text: string, at: number): number {
  while (at > 0 && isSpace(text[at - 1])) at--;
  return at;
}

export const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Offset of the first character of the line that holds `at`, at most `reach` before it. */
export function lineStart(text: string, at: number, reach: number = REACH_BACK): number {
  // Not `lastIndexOf` of each: where a text has only one of the two, the other would be looked for in all that stands before.
  let start = Math.min(at, text.length);
  const floor = Math.max(0, start - reach);
  while (start > floor && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset of what ends the line above the one that begins at `start`. */
export const endOfLineAbove = (text: string, start: number): number =>
  start - (text[start - 1] === "\n" && text[start - 2] === "\r" ? 2 : 1);

/** Offset of the line feed that ends the line of `at`, or as far as the reach goes. */
export function lineEnd(text: string, at: number): number {
  const roof = Math.min(text.length, at + REACH_ON);
  while (at < roof && text.charCodeAt(at) !== 10) at++;
  return at;
}

/** A long run without any separator is a value, not a name. */
const valueLike = /[A-Za-z0-9+/]{32,}/;

/** Whether a text can be somebody's name for a value. */
export const isName = (text: string): boolean =>
  text.length > 0 &&
  text.length <= LONGEST_NAME &&
  (/[A-Za-z]/.test(text) || /\p{L}/u.test(text)) &&
  !(valueLike.test(text) && /[0-9]/.test(text));

/**
 * What opens a literal without a quote: Lua's `[[` and `[=[`, Perl's `q{`, Ruby's `%q(`, Elixir's `~s(`, OCaml's `{|`, C++'s
 * `R"(`.
 */
const bracketed = /(?:\[=*\[|(?<![\w$])qq?[ \t]?[({[<|/]|%[qQ]?[({[|]|~[sS][({[|/<]|\{\w{0,8}\||R"\w{0,16}\()$/;

/** Longest of these, with what stands before. */
const LONGEST_OPENING = 64;

/** Macros of LaTeX that only say how their argument looks. */
const typeset = /\\(?:texttt|text|textbf|textit|emph|mathtt|code|verb|lstinline|url|path|nolinkurl|detokenize|seqsplit|mbox)\*?\{$/;

/** The same text with a plain quote for such a macro before the value. */
export const withoutTypesetting = (before: string): string => (before.endsWith("{") ? before.replace(typeset, '"') : before);

/**
 * The same text with a plain quote before the value, where a literal of another kind opens there: those above, and braces that
 * hold the value alone (Tcl's `{V}`, TeX's `\name{V}`, JSX's `name={"V"}`).
 */
export function quotedAlike(before: string, behind: string): string {
  // The only element of a list goes by the list's name.
  if (/^["'`]?\s*\]/.test(behind)) return before.replace(/([:=(,>]\s*)\[\s*(["'`]?)$/, "$1$2").replace(bracketed, '"');
  if (/^["'`]?\}/.test(behind)) {
    const braced = before.replace(/=\{(["'`]?)$/, "=$1");
    if (braced !== before) return braced;
    if (behind[0] === "}" && before.endsWith("{") && !before.endsWith("${")) return `${before.slice(0, -1)} "`;
  }
  const tail = Math.max(0, before.length - LONGEST_OPENING);
  const opened = before.slice(tail);
  const plain = opened.replace(bracketed, '"');
  return plain === opened ? before : before.slice(0, tail) + plain;
}

/** Mark-up that highlighted code puts around each of its words. */
const highlighting = /<\/?span\b[^<>]{0,120}>/g;

/** The text before a value, with the escapes of a string inside a string undone: `\"` and `\n` as JSON, notebooks and shells write them. */
export function readable(before: string): string {
  const start = lineStart(before, before.length);
  const line = before.slice(start);
  if (line.includes("</span>")) return readable(before.slice(0, start) + line.replace(highlighting, ""));
  if (!/\\["'`nrtu]|&(?:quot|#0?3[49]|apos|gt|lt);/.test(line)) return before;
  return before
    .replace(/\\{1,4}(["'`])/g, "$1")
    .replace(/\\{1,4}u00(22|27|26|3d)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\{1,4}[nr]/g, "\n")
    .replace(/\\{1,4}t/g, "\t")
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:apos|#0?39);/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");
}
