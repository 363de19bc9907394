// Calls, lists and operands as far as they tell what a value is: the function before a parenthesis, the bracket that is open
// at a value and the place in it, the first argument or element that names the next one.

import { nameKind } from "./name-kind.ts";
import { isQuote, isWord, LONGEST_NAME, skipBlanksBack, skipSpaceBack } from "./reach.ts";

/** Dotted chain of identifiers that ends at `end`: `c.binance.key`, `this->key`, `Binance::Spot.new`. */
export function chain(text: string, end: number): { name: string; at: number } {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME) {
    const character = text[at - 1]!;
    if (isWord(character) || character === "." || character === ":" || character === "\\" || character === "!") at--;
    else if (character === ">" && text[at - 2] === "-") at -= 2;
    else break;
  }
  return { name: text.slice(at, end).replace(/^(?:[.:\\!]|->)+|[.:\\!]+$/g, ""), at };
}

/** The function name before an opening parenthesis, generic arguments and `new` stepped over. */
export function calleeBefore(text: string, open: number): { name: string; at: number } {
  let end = skipBlanksBack(text, open);
  if (text[end - 1] === ">") {
    const angle = text.lastIndexOf("<", end - 1);
    if (angle >= 0 && end - angle < LONGEST_NAME) end = angle;
  }
  const found = chain(text, end);
  let at = skipBlanksBack(text, found.at);
  const keyword = /\b(?:new|await|return|yield|unsafe)$/.exec(text.slice(Math.max(0, at - 8), at));
  if (keyword) at = skipBlanksBack(text, at - keyword[0].length);
  while (at > 0 && (text[at - 1] === "&" || text[at - 1] === "*")) at--;
  return { name: /^(?:if|while|for|return|and|or|not|in|new|await|switch)$/.test(found.name) ? "" : found.name, at };
}

/** The unmatched bracket before `at` and the commas between, or null where a line ends without asking for more (a table row). */
export function openingOf(text: string, at: number): { at: number; commas: number } | null {
  let depth = 0;
  let commas = 0;
  for (let place = at - 1; place >= 0; place--) {
    const character = text[place]!;
    if (character === ")" || character === "]" || character === "}") depth++;
    else if (character === "(" || character === "[" || character === "{") {
      if (depth === 0) return { at: place, commas };
      depth--;
    } else if (character === "," && depth === 0) commas++;
    else if (character === "\n" && depth === 0) {
      const up = skipSpaceBack(text, place);
      if (!/[,([{=:\\+]/.test(text[up - 1] ?? "")) return null;
    }
  }
  return null;
}

/** A literal first argument may name the second; a variable does so only where the call stores under a name. */
export function firstArgument(text: string, start: number, stores: boolean): string {
  const end = text.indexOf(",", start);
  if (end < 0 || end - start > LONGEST_NAME) return "";
  const argument = text.slice(start, end).trim();
  const literal = /^[bBrRuUfFL@$:]{0,2}(["'`])(.*)\1$/.exec(argument)?.[2];
  return literal ?? (stores || argument.startsWith(":") ? argument : "");
}

/**
 * The element before a value that names it: Erlang's `{api_key, V}`, `("apiKey", V)`, `["X-MBX-APIKEY", V]`. `inside` is the
 * text from behind the bracket up to the value.
 */
export function firstElement(inside: string): string | null {
  const found = /^\s*(?:[$@:]?(["'`])([\w .:/-]{2,60})\1|:?([a-z]\w{1,40}))\s*(?:,|=>|->)\s*$/.exec(inside);
  const name = found?.[2] ?? found?.[3];
  return name !== undefined && nameKind(name) !== null ? name : null;
}

/** The operand before a fallback sign: the last string or identifier in it is a name of the value. */
export function expression(text: string, end: number): { name: string; at: number } {
  let depth = 0;
  let at = skipSpaceBack(text, end);
  const stop = at;
  for (; at > 0 && stop - at < 160; at--) {
    const character = text[at - 1]!;
    if (character === ")" || character === "]") depth++;
    else if (character === "(" || character === "[") {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && /[=:,;\n{]/.test(character)) break;
  }
  const operand = text.slice(at, stop);
  const name = [...operand.matchAll(/["'`]([^"'`]{1,80})["'`]|([A-Za-z_$][\w$-]*)/g)].at(-1);
  return { name: name?.[1] ?? name?.[2] ?? "", at };
}

/** Whether a function returns what follows, which then goes by its name: `return V`, `return (b"V`. Read from its end, since the text is long. */
export function isReturned(before: string): boolean {
  let at = before.length;
  if (isQuote(before[at - 1])) at--;
  if (/[bru]/.test(before[at - 1] ?? "")) at--;
  at = skipAnySpace(before, at);
  if (before[at - 1] === "(") at = skipAnySpace(before, at - 1);
  return before.endsWith("return", at) && !/\w/.test(before[at - 7] ?? "");
}

function skipAnySpace(text: string, at: number): number {
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
