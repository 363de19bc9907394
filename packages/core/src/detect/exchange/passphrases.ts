// Passphrases and memos: the third part of some exchanges' credentials. People choose them, so nothing but their name, and
// a credential of such an exchange beside them, tells them from other words.

import { type TextSpan, textSpan } from "../../facts/span.ts";
import { cellBeside } from "../../surroundings/table.ts";

export interface Passphrase {
  readonly span: TextSpan;
  readonly text: string;
  /** Named plainly; `password` is also what other things have. */
  readonly plain: boolean;
}

const named =
  /(pass_?-?phrase|api_?pass|(?<![a-z])memo|(?<![a-z])password)["'`]?\]?[ \t]*(?:(?:=>|:=|[:=]|,)[ \t]*(?:\{[ \t]*["']S["'][ \t]*:[ \t]*)?|,?\s*["']?value["']?[ \t]*[:=][ \t]*)(?:"([^"\n]{6,64})"|'([^'\n]{6,64})'|`([^`\n]{6,64})`|\[=*\[([^\]\n]{6,64})\]|([^\s"'`,;(){}[\]]{6,64})(?=[\s,;]|$))/gi;
const reference =
  /^(?:[$%<{]|process\.|os\.|env\b|getenv|config\.|self\.|this\.|settings\.|args\.|None|null|undefined|true|false|your|my_?pass|pass_?phrase|password|secret|changeme|change_me|replace|example|enter|insert|optional|string|xxx+|\*+|\.\.\.)|[(){}<>$]|passphrase|example|\*{3}/i;

/** Every named passphrase with a value of its own, ascending. */
export function passphrasesOf(text: string): Passphrase[] {
  const found: Passphrase[] = [];
  for (const match of text.matchAll(named)) {
    if (/pri?v|key$|key[_-]$|webhook|pem|ssh|rsa|ed25519|db|smtp|mail|user/i.test(nameBefore(text, match.index))) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6]!;
    if (reference.test(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    found.push({ span: textSpan(start, start + value.length), text: value, plain: !/password/i.test(match[1]!) });
  }
  return found;
}

const nameBefore = (text: string, at: number): string => /[\w.-]*$/.exec(text.slice(Math.max(0, at - 40), at))![0];

/** The passphrase in the row of a table that holds the secret. */
export function passphraseInRow(text: string, secret: number): Passphrase | null {
  const span = cellBeside(text, secret, /pass_?-? ?(?:phrase|word)|^memo$|api ?pass/i);
  if (span === null || span.end - span.start < 6 || span.end - span.start > 64) return null;
  const value = text.slice(span.start, span.end);
  return reference.test(value) ? null : { span, text: value, plain: true };
}

/** The literal after a secret among a call's arguments: `Client(key, secret, passphrase)`. */
export function thirdArgument(text: string, end: number): Passphrase | null {
  const found = /^["'`]\s*,\s*(["'`])([^"'`\n]{6,64})\1/.exec(text.slice(end, end + 120));
  if (!found || reference.test(found[2]!) || /^https?:/.test(found[2]!)) return null;
  const start = end + found[0].length - 1 - found[2]!.length;
  return { span: textSpan(start, start + found[2]!.length), text: found[2]!, plain: true };
}
