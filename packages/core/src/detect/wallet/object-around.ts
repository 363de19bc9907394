// The JSON object around a value, by counting braces: for wallet files, whose strings hold no braces.

import { type TextSpan, textSpan } from "../../facts/span.ts";

/** The object `{...}` around an offset within `reach` characters each way, nested ones included, or null. */
export function objectAround(text: string, at: number, reach: number): TextSpan | null {
  let start = at;
  for (let depth = 0; start >= Math.max(0, at - reach); start--) {
    if (text[start] === "}") depth++;
    else if (text[start] === "{" && depth-- === 0) break;
  }
  if (text[start] !== "{") return null;
  let depth = 0;
  for (let end = start; end < Math.min(text.length, at + reach); end++) {
    if (text[end] === "{") depth++;
    else if (text[end] === "}" && --depth === 0) return textSpan(start, end + 1);
  }
  return null;
}
