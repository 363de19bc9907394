// Whether a value stands where secrets stand: under a name that says so, in an authorization header, as user information
// of an address, or in the address of a webhook. Everywhere else it may be as random as it likes.

import type { Layer } from "../../decode/layer.ts";
import type { TextSpan } from "../../facts/span.ts";
import { isConfidential, type NameKind, nameKind, nameWords } from "../../surroundings/name-kind.ts";
import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { lineBefore } from "../decoy/label.ts";

export interface Position {
  readonly where: "name" | "authorization-header" | "url-user-information" | "webhook-url";
  /** What the name says of its value; null in the other places. */
  readonly kind: NameKind | null;
  readonly name: string | null;
}

/** Hexadecimal digits of a SHA-1. */
const OBJECT_ID = 40;

/** How far back an address or a header begins. */
const REACH = 240;

const AUTHORIZATION =
  /(?:\b(?:Bearer|Basic|ApiKey|Api-Key)\s+["'`]?|\b(?:proxy-)?authorization["'`]?\s*[:=,]\s*["'`]?(?:\w+\s+)?|\b(?:x-[\w-]*(?:auth|token|api-?key|secret)[\w-]*|private-token|api-key|apikey)["'`]?\s*:\s*["'`]?)$/i;

const WEBHOOK =
  /:\/\/(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/|(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/|[\w.-]*webhook\.office\.com\/|outlook\.office(?:365)?\.com\/webhook|hooks\.zapier\.com\/hooks\/|api\.telegram\.org\/bot|chat\.googleapis\.com\/v1\/spaces\/|oapi\.dingtalk\.com\/robot\/send|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/|maker\.ifttt\.com\/trigger\/|[^\s"'`/]*\/(?:[^\s"'`]*\/)?(?:web)?hooks?\/)[^\s"'`<>]*$/i;

/** Hosts whose user information is a public key by design. */
const PUBLIC_USER = /^[^\s/]*@[\w.-]*(?:sentry|ingest|glitchtip|bugsink)/i;

/** What the address says in which the value stands; undefined where it stands in none. */
export function positionInAddress(text: string, value: TextSpan): Position | null | undefined {
  const before = lineBefore(text, value.start, REACH);
  const scheme = before.lastIndexOf("://");
  if (scheme < 0 || /[\s"'`<>]/.test(before.slice(scheme))) return undefined;
  if (/(?:\be\w{0,4}node|enr|enrtree|p2p|magnet|ipfs)$/.test(before.slice(0, scheme))) return null;
  const behind = text.slice(value.end, value.end + 120);
  if (/^[^/@?#]*$/.test(before.slice(scheme + 3)) && /^[^\s/"'`<>@?#]*@[\w[]/.test(behind) && !PUBLIC_USER.test(behind))
    return { where: "url-user-information", kind: null, name: null };
  return WEBHOOK.test(before) ? { where: "webhook-url", kind: null, name: null } : parameter(before);
}

/** An account, before the signature of this one request (https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key). */
const SIGNED_REQUEST = /\bSharedKey(?:Lite)? [a-z0-9]{3,24}:$/;

/** What the header or the names say under which the value stands. Costs some microseconds: ask last. */
export function positionByName(layer: Layer, value: TextSpan): Position | null {
  const before = lineBefore(layer.text, value.start, REACH);
  if (SIGNED_REQUEST.test(before)) return null;
  return AUTHORIZATION.test(before) ? { where: "authorization-header", kind: null, name: null } : named(layer, value);
}

/**
 * The nearest telling name decides; names of enclosing objects count only where they say secret outright (`secrets: { x: ... }`),
 * and a call's name only where it ends so (`setToken`, and not `tokenSymbol`).
 */
function named(layer: Layer, value: TextSpan): Position | null {
  const surroundings = surroundingsOf(layer, value);
  const { own, ownNames, callee, aloneOnLine } = surroundings;
  // A call, an object around it, a heading above it and words before it say much; only their last word says what the value is.
  const loose = (written: string, place: number) => place >= own || written === callee || aloneOnLine || /\s/.test(written);
  // Nothing around a value without a name makes it a secret.
  if (own === 0 && callee === null) return null;
  for (let place = 0; place <= own + 1; place++) {
    if (place === own && inToken(layer, value)) break;
    const written = place < own ? ownNames[place]! : surroundings.names[place];
    if (written === undefined) break;
    const name = lastPart(written);
    if (SIGNATURE.test(name)) return null;
    const kind = nameKind(name);
    if (kind === null || (loose(written, place) && lastKind(name) !== kind)) continue;
    // Prose that ends so before an object id of git or a fingerprint speaks of a change or a public key.
    if (/\s/.test(written) && value.end - value.start === OBJECT_ID && /^[0-9a-f]+$/i.test(layer.text.slice(value.start, value.end)))
      return null;
    if (ENCRYPTED.test(name)) return null;
    if (place < own || written === callee)
      return isConfidential(kind) || (kind === "key" && keyOfAccess(name)) ? { where: "name", kind, name } : null;
    return isConfidential(kind) && own > 0 ? { where: "name", kind, name } : null;
  }
  return null;
}

/** The claims of a JSON Web Token that was unwrapped: what the token is called is no name of theirs. */
const inToken = ({ text, peeled }: Layer, { start }: TextSpan): boolean =>
  peeled.length > 0 && /\}\.\{[^{}]*$/.test(text.slice(Math.max(0, start - REACH), start));

/** Inside an address only a parameter's name counts: `?access_token=`. */
function parameter(before: string): Position | null {
  const name = /[?&;#]([\w.-]{1,40})=$/.exec(before)?.[1];
  if (name === undefined) return null;
  const kind = nameKind(name);
  return isConfidential(kind) || (kind === "key" && keyOfAccess(name)) ? { where: "name", kind, name } : null;
}

/** `self.config.api_key` is named by its last part; a part that says nothing leaves the word to the one before. */
function lastPart(name: string): string {
  const parts = name.split(/\.|->|::/).filter((part) => part !== "");
  const last = parts.at(-1) ?? name;
  return parts.length > 1 && /^(?:value|default|text|data|string)$/i.test(last) ? parts.at(-2)! : last;
}

/** What the last word alone says, numbers and `is` apart; the last two where they only say it together (`api key`). */
function lastKind(name: string): NameKind | null {
  const words = nameWords(name).filter((word) => !/^(?:\d+|is|was|to|be|the|here)$/.test(word));
  return nameKind(words.at(-1) ?? "") === null ? null : nameKind(words.slice(-2).join(" "));
}

const SIGNATURE = /^(?:sign|signature|signed|hmac_?sha\d+)$/i;

/** `encrypted_password`, `cipherText`, Travis' and Pulumi's `secure`: ciphertext by name; a ledger's `memo` is public. */
const ENCRYPTED = /encrypted(?!ion)|cipher_?text|sealed|^secure$|_enc$|hashed|memo/i;

/** `key` names indices, map entries and keyboard keys as well; only with a word of access before it, or alone, it may be a credential. */
function keyOfAccess(name: string): boolean {
  const words = nameWords(name);
  // Numbers of applications and clients are no secrets; AWS calls the half of a pair so.
  if (words.at(-1) === "id" && !words.some((word) => /key|access/.test(word))) return false;
  if (words.length === 1) return /^(?:.*api_?key|.*apikeys?|.*accesskey|.*authkey|.*licensekey|key)$/.test(words[0]!);
  return words.some((word) => ACCESS.test(word));
}

const ACCESS =
  /^(?:.*api|apikeys?|.*access|auth|account|app|application|client|consumer|service|server|license|licence|admin|user|deploy|write|read|storage|subscription|instrumentation|master|project|integration|live|prod|production|test|sandbox|developer|dev|bot|webhook|vault|root)$/;
