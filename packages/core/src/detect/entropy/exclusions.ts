// What is written where a secret would stand and is none: references to a secret store, code, masked values, templates;
// and which random values are set aside with a reason, because they are published examples or say so themselves.

import type { TextSpan } from "../../facts/span.ts";
import type { Quiet } from "../candidate.ts";

const REFERENCE =
  /\$\{|\$\(|\{\{|<%|%\(|^\$|^%[A-Za-z_]+%$|^@|process\.env|os\.environ|getenv|import\.meta|secrets\.|vars\.|^op:\/\/|^vault:|^secret:|^ssm:|^arn:|^projects\/|^keyvault|^!Ref|^kms:|^env[:.]|^file:|^https?:\/\/|:\/\/|^data:|^sops:/i;

const MASKED = /\*{3}|\.{3}|…|x{6}|X{6}|0{10}|^\[|<|>/;

/** Whether the value, or what stands directly around it, shows that no literal secret is written here. */
export function isNoLiteral(text: string, value: TextSpan): boolean {
  const literal = text.slice(value.start, value.end);
  if (REFERENCE.test(literal) || MASKED.test(literal)) return true;
  const before = text.slice(Math.max(0, value.start - 3), value.start);
  const behind = text.slice(value.end, value.end + 3);
  if (/(?:\$\{?|\{\{ ?|<%?|%|@|\*\*|\.\.\.|\[\.)$/.test(before)) return true;
  return /^(?:\.\.\.|\*\*|…|\(|\[['"\w]|\}\}|->|::)/.test(behind) || /^\xe2\x80\xa6/.test(behind);
}

/** Version 1 to 8 of RFC 9562: a UUID is an identifier unless its name says otherwise. */
export const isUuid = (value: string): boolean => /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(value);

/** A token in the sense of a blockchain is named by its address: 0x and 40 digits, or an XRP Ledger account. */
export const isAddress = (value: string): boolean => /0x[0-9a-f]{40}$/i.test(value) || /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(value);

const DECLARED =
  /example|placeholder|change_?me|redacted|dummy|sample|insert|replace|notreal|your[-_]|invalid|do_?not_?use|fake[-_]?|[-_]test[-_]?(?:key|token|secret)/i;

const DECLARED_NAME = /(?:^|[^a-z])(?:dummy|fake|mock|example|sample|not_?a_?real|placeholder)/i;

/** The same said by the name: `dummyToken`, `not_a_real_secret`. A name that says `test` says nothing: tests run with real keys. */
export const declaredByName = (name: string | null): Quiet | null =>
  name !== null && DECLARED_NAME.test(name) ? { by: "placeholder-rule", reason: "its name says that it is no real secret" } : null;

/** Set aside with a reason: the value says itself that it is an example. A random source spells such a word once in many millions. */
export function declaredExample(value: string): Quiet | null {
  return DECLARED.test(value) ? { by: "placeholder-rule", reason: "the value itself says that it is an example" } : null;
}
