// Reads backwards from a value what introduces it: `name = V`, `"name": V`, `--name V`, `Header: V`, `call(a, V)`,
// `process.env.NAME || V`, `Some(V)`. It knows no language; it knows the few shapes that all of them share.

import { declaring, named, skipEmphasis } from "./assigned.ts";
import { calleeBefore, expression, firstArgument, firstElement, openingOf } from "./calls.ts";
import { nameKind } from "./name-kind.ts";
import { isName, isQuote, isWord, LONGEST_NAME, lineStart, signSet, skipBlanksBack, skipSpaceBack } from "./reach.ts";

export interface Introduction {
  /** Nearest first. */
  readonly names: readonly string[];
  /** How many of the names belong to the value itself. */
  readonly own: number;
  readonly callee: string | null;
  readonly index: number | null;
  /** Offset in the text where the introduction begins; what encloses it lies left of here. */
  readonly at: number;
}

/** Calls that hand their argument through: the names stand outside of them. */
const transparent =
  /(?:^|[.:])(?:Some|String|str|from|from_str|bytes|Buffer|encode|trim|strip|Secret(?:Str|String|Value)?|SecureString|Ok|Box|Arc|parse|decode|unescape|b|r|quote|atob|btoa|Deno\.env|raw|nonsensitive|sensitive|Password|text|literal|ptr|aws\.String|StringPtr|Pointer|of|just|toString|to_string|fromCharCode|fromCodePoint|bytearray|Uint8Array|string)$/;
/** A first argument that names an algorithm and not the value. */
const algorithm = /^(?:sha-?\d|md5|hs\d|hmac)/i;
/** Calls whose first argument is the name of the second. */
const storing =
  /(?:^|[._:>])(?:set|put|add|get|env|getenv|setenv|store|insert|define|header|append|with|option|config|fetch|load|save|write|update)[A-Za-z]*$/i;
/** A numbered field, as FIX has them. */
const tag = /^\d{3,4}$/;
export function introduce(before: string): Introduction {
  const names: string[] = [];
  let own = 0;
  let callee: string | null = null;
  let index: number | null = null;
  let outside = false;
  const opened = openingQuote(before, before.length);
  let at = opened;
  const add = (name: string) => {
    if (!(isName(name) || tag.test(name)) || names.includes(name)) return;
    names.push(name);
    if (!outside) own = names.length;
  };
  for (let round = 0; round < 8; round++) {
    let next = skipEmphasis(before, at);
    const blanks = next < at;
    const newline = before[next - 1] === "\n" || before[next - 1] === "\r";
    if (newline) {
      const up = continued(before, next);
      if (up === null) break;
      next = up;
    }
    const sign = before[next - 1];
    if (sign === undefined) break;
    const fallback = fallbackSign(before, next);
    if (fallback > 0) {
      const left = expression(before, next - fallback);
      add(left.name);
      at = left.at;
      continue;
    }
    if (
      sign === "=" ||
      sign === ":" ||
      (sign === ">" && (before[next - 2] === "=" || before[next - 2] === "-")) ||
      before.endsWith("<-", next)
    ) {
      const left = named(before, next);
      if (left === null) break;
      for (const name of left.names) add(name);
      if (left.pairOf) index ??= 1;
      at = left.at;
      if (left.pairOf) continue;
      break;
    }
    if (sign === "(" || sign === ",") {
      const opening = sign === "(" ? { at: next - 1, commas: 0 } : openingOf(before, next);
      if (opening === null) break;
      const element = opening.commas === 1 && round === 0 ? firstElement(before.slice(opening.at + 1, next)) : null;
      if (before[opening.at] !== "(") {
        // `${env:NAME, 'V'}`: what the whole is assigned to is the value's name too.
        const variable =
          opening.commas === 1 ? /\$\{\s*[\w.]*[:.]?\s*([\w./-]+)\s*,\s*$/.exec(before.slice(Math.max(0, opening.at - 1), next)) : null;
        if (variable) {
          add(variable[1]!);
          at = openingQuote(before, opening.at - 1);
          continue;
        }
        if (element !== null) {
          add(element);
          at = opening.at;
          break;
        }
        index ??= opening.commas;
        break;
      }
      const call = calleeBefore(before, opening.at);
      if (call.name !== "" && transparent.test(call.name)) {
        at = call.at;
        continue;
      }
      if (call.name === "" || /^values$/i.test(call.name)) {
        if (element !== null) add(element);
        else index ??= opening.commas;
        at = call.at;
        break;
      }
      if (callee === null) {
        callee = call.name;
        index ??= opening.commas;
        if (opening.commas >= 1) {
          const beside = /["'`]([\w .:-]{2,80})["'`]\s*,\s*$/.exec(before.slice(Math.max(opening.at, next - LONGEST_NAME - 8), next))?.[1];
          if (opening.commas > 1 && beside !== undefined && nameKind(beside) !== null) add(beside);
          const first = firstArgument(before, opening.at + 1, storing.test(call.name));
          if (!algorithm.test(first)) add(first);
        }
        add(call.name);
        outside = true;
      } else add(call.name);
      at = call.at;
      continue;
    }
    // Scripts without blanks between words put a label right before its value.
    if (round === 0 && !newline && (blanks || /[^\0-\x7f]/.test(sign))) {
      const word = sign === "}" ? bracedBefore(before, next) : wordsBefore(before, next);
      add(word.name);
      if (names.length > 0) at = word.at;
    }
    break;
  }
  return { names, own, callee, index, at };
}

/** What those signs end with. */
const mayEndFallback = signSet("-|?:reR");

/** Length of the sign before a fallback value, or 0: `||`, `??`, `or`, `${NAME:-V}`, `${NAME-V}`. */
function fallbackSign(text: string, at: number): number {
  if (!mayEndFallback(text, at - 1)) return 0;
  const near = text.slice(Math.max(0, at - 80), at);
  const shell = /\$\{\w+(:?-)$/.exec(near);
  if (shell) return shell[1]!.length;
  return /(?:\|\||\?\?|\?:|\bor|\belse|\bOR)$/.exec(near)?.[0].length ?? 0;
}

/** A name in braces of its own: `\newcommand{\apisecret}{V}`, `{api key} {V}`. */
function bracedBefore(text: string, end: number): { name: string; at: number } {
  const found = /\{\s*\\?([\w@ .:-]{1,60}?)\s*\}$/.exec(text.slice(Math.max(0, end - LONGEST_NAME), end));
  return { name: found?.[1] ?? "", at: end - (found?.[0].length ?? 0) };
}

/** Steps over an opening quote and a string prefix such as `b"` or `@"`. */
export function openingQuote(text: string, at: number): number {
  let next = at;
  while (next > 0 && isQuote(text[next - 1]) && at - next < 3) next--;
  if (next === at) return at;
  let prefix = next;
  while (prefix > 0 && next - prefix < 2 && /[bBrRuUfFL@$]/.test(text[prefix - 1]!)) prefix--;
  return isWord(text[prefix - 1]) ? next : prefix;
}

/** End of the previous line where that line asks to be continued, else null. Block scalar marks (`|`, `>-`) and `\` are stepped over. */
function continued(text: string, at: number): number | null {
  let up = skipSpaceBack(text, at);
  if (text[up - 1] === "\\") up = skipBlanksBack(text, up - 1);
  const block = /[:=][ \t]*[|>][+-]?\d?$/.exec(text.slice(Math.max(0, up - 12), up));
  if (block) up -= block[0].length - 1;
  return /[=:(,[{]/.test(text[up - 1] ?? "") || /(?:=>|\|\||\?\?)$/.test(text.slice(Math.max(0, up - 2), up)) ? up : null;
}

/** `signed with V`, `signs its orders using V`: what signs is no signature. */
const isTool = (words: readonly string[]): boolean =>
  /^(?:with|using)$/i.test(words.at(-1)!) && words.some((word) => /^sign(?:s|ed|ing)?$/i.test(word));

const endsWords = signSet("\"'`|,;{}()[]<>#/=");

/** A flag, or up to four words before a blank: `-hmac V`, `ENV NAME V`, `my api key is V`. */
function wordsBefore(text: string, end: number): { name: string; at: number } {
  const from = lineStart(text, end, LONGEST_NAME);
  const line = text.slice(from, end);
  const flag = /(?:^|[\s"'`])(-{1,2}[A-Za-z][\w.-]*)$/.exec(line);
  if (flag) return { name: flag[1]!, at: end - flag[1]!.length };
  let cut = line.length - 1;
  while (cut >= 0 && !endsWords(line, cut)) cut--;
  const parts = line
    .slice(cut + 1)
    .trim()
    .split(/\s+/);
  const kept: string[] = [];
  for (const part of parts.reverse()) {
    if (part.length >= 32 || kept.length === 4) break;
    kept.unshift(part);
  }
  const name = kept
    .filter((part, place) => (!declaring.test(part) || (place === kept.length - 1 && isTool(kept))) && !part.startsWith("-"))
    .join(" ")
    .replace(/[:*\s-]+$/, "");
  return { name, at: end - line.length + cut + 1 };
}
