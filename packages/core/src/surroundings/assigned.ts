// The name left of an assignment sign, out of whatever stands before it: modifiers, types, quotes, subscripts, other words.

import { chain } from "./calls.ts";
import { nameKind } from "./name-kind.ts";
import { isBlank, isName, isQuote, isSpace, LONGEST_NAME, lineStart, signSet, skipBlanksBack } from "./reach.ts";

/** `{ get; set; }` between a C# property and its initial value. */
const propertyAccessors = /\{\s*(?:(?:private |protected |internal )*(?:get|set|init);\s*)+\}$/;
/** `name: Type` before an assignment. */
const annotated =
  /([\w$]+)[?!]?\s*:(?:\s+|(?=string|str|String))(?:&'?\w*\s+)?(?:mut\s+)?(?:\[[\w:*]*\](?:const\s+)?)?[\w.&*]+(?:[<[][^=\n]{0,60}[>\]])?(?:\s*\|\s*[\w.]+)*[?!]?\s*$/;
/** Words in front of a declared name. */
export const declaring =
  /^(?:const|let|var|val|final|static|public|protected|internal|readonly|export|set|setx|declare|local|typeset|env|arg|my|our|input|extern|sinput|unset|define|def|constexpr|inline|override|lateinit|open|mut|pub|global|volatile|auto|dim|as|return|await|new|yield|if|and|or|is|the|with|use|using|type|ENV|ARG|RUN|CMD|SET|=|-|\*|>|\d+[.)])$/;
const typing =
  /^(?:string|String|str|&str|text|char|char\*|char\[\]|wchar_t|const|std::string|std::string_view|string_view|NSString|AnsiString|object|any|bytes|byte\[\]|\[\]byte|CharSequence|TEXT|VARCHAR|[&*]*'?static|\*)$/;

/** Longer ones are values. */
const LONGEST_WORD = 32;

/** Markdown emphasis counts as blank: `**API key:** V`. */
export function skipEmphasis(text: string, at: number): number {
  while (at > 0 && (isBlank(text[at - 1]) || text[at - 1] === "*")) at--;
  return at;
}

interface Named {
  readonly names: readonly string[];
  readonly at: number;
  /** The sign joins two values (`K:S`) and no name to a value. */
  readonly pairOf: boolean;
}

/** The name left of an assignment sign that ends at `at`. */
export function named(text: string, at: number): Named | null {
  let end = at;
  const assigned = text[at - 1] !== ":";
  while (end > 0 && /[=:?!+>~<-]/.test(text[end - 1]!) && at - end < 3) end--;
  const tight = end;
  end = skipEmphasis(text, end);
  if (assigned) {
    const typed = annotated.exec(text.slice(lineStart(text, end, 120), end));
    // `Cookie: api_key=V` has the same form.
    const header = typed && nameKind(typed[1]!) !== "secret" && nameKind(typed[1]!) !== "key" && nameKind(lastWord(typed[0])) !== null;
    if (typed && !header) return { names: [typed[1]!], at: end - typed[0].length, pairOf: false };
  }
  const accessors = text[end - 1] === "}" ? propertyAccessors.exec(text.slice(Math.max(0, end - 80), end)) : null;
  if (accessors) end = skipBlanksBack(text, end - accessors[0].length);
  const last = text[end - 1];
  if (isQuote(last)) {
    const start = stringStart(text, end - 1);
    if (start === null) return null;
    const name = text.slice(start + 1, end - 1);
    if (text[start - 1] === "[") {
      const base = chain(text, start - 1);
      return { names: [name, base.name], at: base.at, pairOf: false };
    }
    return isName(name) || /^\d{1,4}$/.test(name)
      ? { names: [name], at: start, pairOf: false }
      : { names: [], at: start, pairOf: name.length >= 32 };
  }
  if (last === "]") {
    const open = text.lastIndexOf("[", end - 1);
    if (open < 0 || end - open > LONGEST_NAME) return null;
    const base = chain(text, open);
    return { names: [text.slice(open + 1, end - 1).replace(/["'`\s]/g, ""), base.name], at: base.at, pairOf: false };
  }
  const segment = segmentBefore(text, end, assigned);
  const words = segment.text.trim();
  if (/^[A-Za-z0-9+/=]{32,}$/.test(words)) return { names: [], at: segment.at, pairOf: true };
  if (assigned && text[segment.at - 1] === ",") {
    // `KEY, SECRET = V, W`: this is the first value, so the first name is its.
    const targets = /^\s*(\w+)(?:\s*,\s*\w+)+\s*$/.exec(text.slice(lineStart(text, end), end));
    if (targets) return { names: [targets[1]!], at: lineStart(text, end), pairOf: false };
  }
  const unspaced = assigned && end === tight && !isSpace(text[at]);
  return { names: [declaredName(unspaced ? words.slice(words.search(/\S+$/)) : words)], at: segment.at, pairOf: false };
}

const lastWord = (text: string): string => /[\w-]*$/.exec(text.trimEnd())![0];

/** `private static final String API_KEY` → `API_KEY`, `- API Key` → `API Key`, `-x NAME` → `NAME`. */
export function declaredName(words: string): string {
  const all = words.split(/\s+/);
  // `key: K secret: V`: the value before is no part of the next one's name.
  const parts = all.slice(all.findLastIndex((part, place) => part.length >= LONGEST_WORD && place < all.length - 1) + 1);
  // A constant's name is one word, whatever modifiers of its language stand before it.
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(parts.at(-1)!)) return parts.at(-1)!;
  while (parts.length > 1 && typing.test(parts.at(-1)!)) parts.pop();
  let from = 0;
  while (
    from < parts.length - 1 &&
    (declaring.test(parts[from]!) || typing.test(parts[from]!) || (parts[from] === "private" && !/^key$/i.test(parts.at(-1)!)))
  )
    from++;
  return parts
    .slice(Math.max(from, parts.length - 5))
    .join(" ")
    .replace(/^[*&@_~]+|[*~?!]+$/g, "");
}

/** The text before `end` on its line, back to what cannot be part of a name. */
function segmentBefore(text: string, end: number, assigned: boolean): { text: string; at: number } {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME) {
    const character = text[at - 1]!;
    if (endsSegment(text, at - 1)) break;
    if (character === ">" && text[at - 2] !== "-") break;
    if (character === "=" && assigned) break;
    if (character === ":" && !assigned && (isSpace(text[at]) || text[at] === undefined)) break;
    at--;
  }
  return { text: text.slice(at, end), at };
}

const endsSegment = signSet("\n\r{},;\"'`|&?\u0001([#");

/** Opening quote of the string whose closing quote stands at `close`, on the same line. */
function stringStart(text: string, close: number): number | null {
  const quote = text[close]!;
  const open = text.lastIndexOf(quote, close - 1);
  if (open < 0 || close - open > 200 || text.slice(open, close).includes("\n")) return null;
  return open;
}
