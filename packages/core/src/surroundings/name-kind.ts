// What a name says its value is. English names end with what they name, so the last telling word decides and the two
// words before it may qualify it: `secret_key_hash` is a digest, `api_key_secret` a secret, `access_key_id` a key.

import { englishWord, inEnglish } from "./foreign-names.ts";

export type NameKind = "secret" | "key" | "passphrase" | "password" | "token" | "private-key" | "public-key" | "public";

/** `apiKey2`, `API-Key 2`, `api_key_2` → `["api", "key", "2"]`. */
export const nameWords = (name: string): string[] =>
  inEnglish(name)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/([A-Za-z])(\d)/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== "")
    .map(englishWord);

const secret = /^(?:.*secrets?(?:key|token|value|string)?|.*secretaccesskey|.*apisec|secure|sec|skey|sk|hmac|signingkey)$/;
const key = /^(?:.*keys?|.*keyid|ak|pk|akey|access|accessid|username|login|apis?|publica?|schl(?:ü|ue)ssel)$/;
const passphrase = /^(?:.*passphrase|phrase|memo|.*apipass)$/;
const password = /^(?:.*passwords?|.*passwd|.*pwd|pass|pw|pin)$/;
const token = /^(?:.*tokens?|bearer|authorization|auth|jwt|cookies?|session|credentials?|creds?|private|priv)$/;
const publicWord =
  /^(?:.*hash(?:es|ed)?|sha|md|.*digest|.*checksum|checksums?|integrity|.*signature|sign|sig|signed|txn?|.*txid|.*txhash|transaction|oid|commit|etag|fingerprint|thumbprint|[ug]?uid|uuid|addr(?:ess)?|.*address|cursor|.*listenkey|merkle|revision|cid|version|blob|tree|rev|ref|url|uri|path|file|filename|name|label|type|length|len|count|size|placeholder|regex|pattern|nonce|salt|iv|kid|account|subaccount|root|block|receipt|topic|image|docker|tag|snapshot|sri|bytecode|calldata|proof|certificate|cert|crt|denom|program)$/;
/** Words before `key` or `token` that make it no credential. */
const harmless =
  /^(?:listen|idempotency|partition|primary|foreign|cache|sort|object|storage|i18n|translation|lookup|registry|map|dict|row|index|s3|next|page|continuation|csrf|xsrf|query|hash|range|item|state|group|message|routing|data|unique|dedup|sitemap|kms|host|known|arrow|event|trace|widget|form|locale|site)$/;
const secretBefore = /^(?:.*secret|sec|signing|sign|hmac|macopt|encryption|encrypt|crypt|cipher|master|jwt|signature|seed|webhook)$/;

/** Answers of before: the same few names stand around most values. Pure, so that whatever is dropped is only asked again. */
const answered = new Map<string, NameKind | null>();
const MOST_KEPT = 4096;
/** What is longer is rarely read twice. */
const LONGEST_KEPT = 48;

/** Null where the name tells nothing (`value`, `x`, `binance`). */
export function nameKind(name: string): NameKind | null {
  const known = answered.get(name);
  if (known !== undefined) return known;
  const kind = readKind(name);
  if (name.length <= LONGEST_KEPT) {
    if (answered.size === MOST_KEPT) answered.clear();
    // A copy: an engine's slice of a document would keep the whole document in memory.
    answered.set(` ${name}`.slice(1), kind);
  }
  return kind;
}

/** Headers of a WebSocket's opening, both drawn for this one connection or derived from that (RFC 6455, 11.3). */
const opening = /^sec-websocket-(?:key|accept)$/i;

function readKind(name: string): NameKind | null {
  if (opening.test(name)) return "public";
  const words = nameWords(name);
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]!;
    const before = words[index - 1] ?? "";
    const earlier = words[index - 2] ?? "";
    if (word === "id") {
      if (/(?:key|access|client)s?$|^app$/.test(before)) return "key";
      return "public";
    }
    if (word === "name" && before === "user") return "key";
    if (word === "pub") return "public-key";
    if (word === "phrase" && before !== "pass") continue;
    if (word === "pass" && before === "api") return "passphrase";
    if (publicWord.test(word))
      return weak.test(word) && index > 0 && nameKind(words.slice(0, index).join(" ")) !== null
        ? nameKind(words.slice(0, index).join(" "))
        : "public";
    if (secret.test(word)) return "secret";
    if (passphrase.test(word)) return "passphrase";
    if (password.test(word)) return "password";
    if (token.test(word)) {
      if ((word === "private" || word === "priv") && index === words.length - 1) return "secret";
      if (word.startsWith("priv")) continue;
      if (isPublicToken(word, before, earlier)) return "public";
      return harmless.test(before) ? "public" : "token";
    }
    if (key.test(word)) {
      if (/privatekeys?$|privkey$/.test(word)) return "private-key";
      if (/listenkey$/.test(word)) return "public";
      if (/publickeys?$|pubkey$/.test(word)) return "public-key";
      if (/^apis?$/.test(word) && index < words.length - 1) continue;
      if (secretBefore.test(before) || (/^(?:api|access)$/.test(before) && secretBefore.test(earlier))) return "secret";
      if (/^priv(?:ate)?$/.test(before) || (/^(?:api|access)$/.test(before) && /^priv(?:ate)?$/.test(earlier))) return "private-key";
      if (/^pub(?:lic)?$/.test(before) && word !== "public") return "public-key";
      if (harmless.test(before)) return "public";
      return "key";
    }
  }
  return null;
}

/**
 * What .NET calls the digest of an assembly's public key (https://learn.microsoft.com/dotnet/standard/assembly/strong-named),
 * and where Ethereum's validators have their stake paid out to, which is part of every deposit
 * (https://github.com/ethereum/consensus-specs).
 */
const isPublicToken = (word: string, before: string, earlier: string): boolean =>
  (word === "token" && before === "key" && earlier === "public") || (word === "credentials" && before === "withdrawal");

/** Words that describe the storage rather than the value when a telling word stands before them: `API_KEY_FILE` is a path, `secret_name` a name. */
const weak = /^(?:account|subaccount|tag|type|label|placeholder|md|sha|root|block|data|image|docker)$/;

/** Whether a value under this name is confidential. */
export const isConfidential = (kind: NameKind | null): boolean =>
  kind === "secret" || kind === "passphrase" || kind === "password" || kind === "token" || kind === "private-key";
