// Undoes what people do to armoured text on its way into code: quotes and concatenation, escaped line ends, comment and
// diff marks, Markdown quotes, HTML. Gives the text as its tool wrote it, with the way back to where each character stood.
// One pass; it never judges what the text means.

export interface Unwrapped {
  readonly text: string;
  /** Offset in the source of character `index` of `text`. */
  origin(index: number): number;
}

const quotes = new Set(['"', "'", "`"]);
/** What may stand between two pieces of one concatenated literal. */
const glue = /[\s+.,&\\|<>@$~()[\]_-]/;
/** Names of line ends, and the prefixes of literals. */
const glueWord =
  /^(?:vb(?:Lf|CrLf|NewLine)|PHP_EOL|EOL|NL|nl|n|eol|newline|os\.linesep|Environment\.NewLine|sLineBreak|#1[03]|[Cc]hr(?=\(1[03]\))|1[03](?=\))|[bfrRuUL]{1,2}(?=["'`]))/;
const digit = /[A-Za-z0-9+/=_\s-]/;
const entities: Readonly<Record<string, string>> = {
  "10": "\n",
  "13": "\n",
  "43": "+",
  "47": "/",
  "61": "=",
  "32": " ",
  "45": "-",
  "34": '"',
};

/**
 * @param start offset of the armour's first dash; what stands before it on its line tells how the text is wrapped
 * @param limit offset at which reading stops at the latest
 * @param until `digits`: reading stops at the first character that is neither a base64 digit nor a blank
 */
export function unwrap(source: string, start: number, limit: number, until: "limit" | "digits" = "limit"): Unwrapped {
  const lead = leadOf(source, start);
  const out: string[] = [];
  const places: number[] = [];
  let inside = true;
  let closing = lead.quote;
  const put = (character: string, at: number) => {
    out.push(character);
    places.push(at);
  };
  let at = start;
  while (at < limit) {
    const character = source[at]!;
    if (!inside) {
      if (quotes.has(character)) {
        inside = true;
        closing = character;
      } else if (character === "\n" && lead.mark !== null) at = skipMark(source, at + 1, limit, lead.mark) - 1;
      else if (character === "/" && source[at + 1] === "/") at = endOfLine(source, at, limit) - 1;
      else if (!glue.test(character)) {
        const word = glueWord.exec(source.slice(at, at + 24));
        if (word === null) break;
        at += word[0].length - 1;
      }
      at++;
      continue;
    }
    if (character === "\n" || character === "\r") {
      if (out.at(-1) !== "\n") put("\n", at);
      at = skipMark(source, at + 1, limit, lead.mark);
      continue;
    }
    if (character === "\\") {
      const escaped = readEscape(source, at, limit);
      if (escaped.quote && lead.quote !== null && escaped.depth === lead.depth) {
        inside = false;
        put("\n", at);
      } else if (escaped.gives !== "" && !(escaped.gives === "\n" && out.at(-1) === "\n")) put(escaped.gives, at);
      at = escaped.end;
      const continued = /^\r?\n/.exec(source.slice(at, at + 2));
      if (continued !== null) {
        put(" ", at);
        at = skipMark(source, at + continued[0].length, limit, lead.mark);
      }
      continue;
    }
    if (lead.quote !== null && quotes.has(character)) {
      if (lead.depth > 0) break;
      if (character === closing) inside = false;
      put(character === closing ? "\n" : character, at);
      at++;
      continue;
    }
    if (character === "&" && source[at + 1] === "#") {
      const entity = /^&#(?:x([0-9a-f]{1,4})|(\d{1,5}));/i.exec(source.slice(at, at + 10));
      if (entity !== null) {
        const gives = entities[entity[1] === undefined ? entity[2]! : String(Number.parseInt(entity[1], 16))];
        if (gives !== undefined) put(gives, at);
        at += entity[0].length;
        continue;
      }
    }
    if (character === "<") {
      const tag = /^<\/?[a-z][^<>\n]{0,60}>/i.exec(source.slice(at, at + 64));
      if (tag !== null) {
        put("\n", at);
        at += tag[0].length;
        continue;
      }
    }
    if (until === "digits" && (!digit.test(character) || (character === "-" && source[at + 1] === "-"))) break;
    put(character, at);
    at++;
  }
  const text = out.join("");
  return { text, origin: (index) => places[index] ?? (places.length === 0 ? start : places.at(-1)! + 1) };
}

/** What stands before `at` on its line, at most `reach` characters: a search for the line's start could run over the whole text. */
export function beforeOnLine(source: string, at: number, reach: number): string {
  const window = source.slice(Math.max(0, at - reach), at);
  return window.slice(Math.max(window.lastIndexOf("\n"), window.lastIndexOf("\r")) + 1);
}

interface Lead {
  /** The quote that the armour stands in, or null. */
  readonly quote: string | null;
  /** Backslashes before that quote: 1 in JSON within a string. */
  readonly depth: number;
  /** What each further line begins with, such as `//`, `+` or `>`. */
  readonly mark: RegExp | null;
}

function leadOf(source: string, start: number): Lead {
  const before = beforeOnLine(source, start, 400);
  const quote = /(\\*)(["'`])(?:\\*[rnt]|\s)*$/.exec(before);
  const bare = before.replace(/\\*["'`]?(?:\\n)?\s*$/, "").trim();
  const mark = markOf(bare);
  if (quote !== null) return { quote: quote[2]!, depth: quote[1]!.length, mark };
  const open = [...quotes].find((one) => before.split(one).length % 2 === 0);
  return { quote: open !== undefined && /[=:(,[]\s*["'`]/.test(before) ? open : null, depth: 0, mark };
}

function markOf(bare: string): RegExp | null {
  if (/^\d+\s*[:|)]?$/.test(bare)) return /^[ \t]*\d+[ \t]*[:|)]?[ \t]+/;
  if (!/^(?:[-+/*#>;|%!.:'\s]|rem|REM|dnl|--){1,12}$/.test(bare)) return null;
  const escaped = bare.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`^[ \\t]*${escaped.join("[ \\t]*")}[ \\t]?`);
}

/** Passes blanks and the line's mark; without a known mark those marks that are no base64 digits. */
function skipMark(source: string, at: number, limit: number, mark: RegExp | null): number {
  const ahead = source.slice(at, Math.min(limit, at + 200));
  const marked = mark === null ? null : mark.exec(ahead);
  const passed = marked?.[0].length ?? /^[ \t]*(?:[>#*|;%][>#*|;% \t]*)?/.exec(ahead)![0].length;
  return at + passed + /^[ \t]*/.exec(ahead.slice(passed))![0].length;
}

function readEscape(source: string, at: number, limit: number): { gives: string; end: number; quote: boolean; depth: number } {
  let end = at;
  while (end < limit && source[end] === "\\") end++;
  const depth = end - at;
  const next = source[end] ?? "";
  if (next === "n" || next === "r") return { gives: "\n", end: end + 1, quote: false, depth };
  // RTF ends lines with words.
  const word = depth === 1 ? /^(?:par|line)(?![A-Za-z0-9]) ?/.exec(source.slice(end, end + 5)) : null;
  if (word !== null) return { gives: "\n", end: end + word[0].length, quote: false, depth };
  if (next === "t") return { gives: " ", end: end + 1, quote: false, depth };
  if (quotes.has(next)) return { gives: "", end: end + 1, quote: true, depth };
  const code = /^(?:u00|x)([0-9a-f]{2})/i.exec(source.slice(end, end + 5));
  if (code !== null) {
    const character = String.fromCharCode(Number.parseInt(code[1]!, 16));
    return { gives: character === "\r" ? "\n" : character, end: end + code[0].length, quote: false, depth };
  }
  if (next === "/" || next === "+" || next === "=") return { gives: next, end: end + 1, quote: false, depth };
  return { gives: "", end, quote: false, depth };
}

function endOfLine(source: string, at: number, limit: number): number {
  const end = source.slice(at, limit).indexOf("\n");
  return end < 0 ? limit : at + end;
}
