// What a value is called by its own names and by the call that takes it, as far as exchange credentials go.

import { type NameKind, nameKind } from "../surroundings/name-kind.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** Names of API keys that do not say so: FIX's user name, Binance Pay's header, Superalgos' account node. */
const special = /^(?:553|BinancePay-Certificate-SN|codeName)$/i;
/** What something is signed with is what signs: `request signed with V`, `signs orders using V`. */
const signer = /\bsign(?:s|ed|ing)?(?: \w+){0,2} (?:with|using)$/i;

/** Signing functions take a secret whatever their own name ends with; other calls count only where they say key or secret. */
export function credentialKind({ ownNames, callee }: Surroundings): NameKind | null {
  if (callee !== null && /hmac/i.test(callee)) return "secret";
  for (const name of ownNames) {
    if (special.test(name)) return "key";
    if (signer.test(name)) return "secret";
    const kind = nameKind(name);
    if (kind === null) continue;
    if (name !== callee) return kind;
    if (kind === "secret" || (kind === "key" && /key/i.test(name))) return kind;
  }
  return null;
}

/** Calls that take a key and a secret. */
const made = /client|api|credential|exchange|connector|account|auth|login|create|instance|trader|bot|spot|futures|new$|^new|keys?$/i;
/** Calls that do something with orders, accounts and the like: what they take are numbers of these. */
const acting =
  /(?:^|[.:>_])(?:ws_?)?(?:get|cancel|delete|remove|fetch|query|list|find|modify|update|edit|amend|transfer|submit|place|withdraw|lookup|is|has|check)(?=[A-Z_])\w*$|(?:by|_?of)_?\w*_?id$|(?:^|[.:])(?:assert\w*|expect\w*|should\w*|bench\w*|\w*printf?|print(?:ln)?|format|log|errorf?|warn|info|debug|compile|match|includes|contains|equals?)$/i;

/** Calls that read a digest or a hash (`chainhash.NewHashFromStr`, `HexToHash`). */
const hashing = /hash(?:es|ed)?(?:(?:from|to|of)\w*|bytes|hex|string)?$/i;

/** `anyName`: something else than the call's name already speaks for it. */
export const takesCredentials = (callee: string, anyName = false): boolean =>
  (anyName || made.test(callee)) && !acting.test(callee) && !hashing.test(callee);
