// What is written where a secret would stand and is none: references to a secret store, code, masked values, templates;
// and which random values are set aside with a reason, because they are published examples or say so themselves.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { TextSpan } from "../../facts/span.ts";
import type { Quiet } from "../candidate.ts";

const REFERENCE =
  /\$\{|\$\(|\{\{|<%|%\(|^\$|^%[A-Za-z_]+%$|^@|process\.env|os\.environ|getenv|import\.meta|secrets\.|vars\.|^op:\/\/|^vault:|^secret:|^ssm:|^arn:|^projects\/|^keyvault|^!Ref|^kms:|^env[:.]|^file:|^https?:\/\/|:\/\/|^data:|^sops:/i;

const MASKED = /\*{3}|\.{3}|…|x{6}|X{6}|0{10}|^\[|<|>/;

/** Whether the value, or what stands directly around it, shows that no literal secret is written here. */
export function isNoLiteral(text: string, value: TextSpan): boolean {
  const literal = text.slice(value.start, value.end);
  if (EMPTY_DIGEST.test(literal) || REFERENCE.test(literal) || MASKED.test(literal)) return true;
  const before = text.slice(Math.max(0, value.start - 3), value.start);
  const behind = text.slice(value.end, value.end + 3);
  if (isMemberName(text, value)) return true;
  if (/(?:\$\{?|\{\{ ?|<%?|%|@|\*\*|\.\.\.|\[\.)$/.test(before)) return true;
  return /^(?:\.\.\.|\*\*|…|\(|\[['"\w]|\}\}|->|::)/.test(behind) || /^\xe2\x80\xa6/.test(behind);
}

/** The name of an object's member, quoted (`"V": 1`) or not (`{V:1,`), stands where the names of its neighbours are no names of its own. */
function isMemberName(text: string, value: TextSpan): boolean {
  const behind = text.slice(value.end, value.end + 8);
  const quote = text[value.start - 1];
  return quote === '"' || quote === "'"
    ? behind[0] === quote && /^.\s*:(?![:/])/.test(behind)
    : (quote === "," || quote === "{") && /^:[\d[{"]/.test(behind);
}

/** Digests of nothing: whoever writes one has nothing to hide. */
const EMPTY_DIGEST =
  /^(?:d41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)$/i;

/** Version 1 to 8 of RFC 9562: a UUID is an identifier unless its name says otherwise. */
export const isUuid = (value: string): boolean => /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(value);

/** A token in the sense of a blockchain is named by its address: 0x and 40 digits, or an XRP Ledger account. */
export const isAddress = (value: string): boolean =>
  /0x[0-9a-f]{40}$|^\w+:0x[0-9a-f]{32}$/i.test(value) || /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(value);

const DECLARED =
  /example|placeholder|change_?me|redacted|dummy|sample|insert|replace|notreal|your[-_]|invalid|do_?not_?use|fake[-_]?|[-_]test[-_]?(?:key|token|secret)/i;

const DECLARED_NAME = /(?:^|[^a-z])(?:dummy|fake|mock|example|sample|not_?a_?real|placeholder)/i;

/** The same said by the name: `dummyToken`, `not_a_real_secret`. A name that says `test` says nothing: tests run with real keys. */
export const declaredByName = (name: string | null): Quiet | null =>
  name !== null && DECLARED_NAME.test(name) ? { by: "placeholder-rule", reason: "its name says that it is no real secret" } : null;

const KEY_FORMAT = "the key format's documentation publishes this value";
const NIST = "NIST publishes this key (SP 800-38A, appendix F), and every cipher is tested with it";

/** What a standard prints, and everybody after it: the SHA-256 of the value in small letters, and where it stands. */
const published: ReadonlyMap<string, string> = new Map([
  ["a64ed54f0b45945b885ce74e2fd47e765a09f3509c4807921a844ea986391de9", KEY_FORMAT],
  ["2ef2503d964e9668092e6878d3c390ca7909bbbffabd781857115e3be4bb3e5a", NIST],
  ["c12ce25303a023aa1317614428c0ac8ef707c5a370d7c766353c66df5d2cb46f", NIST],
  ["837e8e636d452b6133d5a5c56de1eb57c08a94bbe632804fa621a49014c5c034", NIST],
]);
const publishedLengths: readonly number[] = [16, 32, 48, 64];

/** Set aside with a reason: the value says itself that it is an example. A random source spells such a word once in many millions. */
export function declaredExample(value: string): Quiet | null {
  const reason = publishedLengths.includes(value.length) ? published.get(bytesToHex(sha256(utf8ToBytes(value.toLowerCase())))) : undefined;
  if (reason !== undefined) return { by: "public-example", reason };
  return DECLARED.test(value) ? { by: "placeholder-rule", reason: "the value itself says that it is an example" } : null;
}
