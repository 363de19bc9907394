// What a value is called by its own names and by the call that takes it, as far as exchange credentials go.

import { type NameKind, nameKind } from "../surroundings/name-kind.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** Names of API keys that do not say so: FIX's user name, Binance Pay's header, Superalgos' account node. */
const special = /^(?:553|BinancePay-Certificate-SN|codeName)$/i;

/** Signing functions take a secret whatever their own name ends with; other calls count only where they say key or secret. */
export function credentialKind({ names, own, callee }: Surroundings): NameKind | null {
  if (callee !== null && /hmac/i.test(callee)) return "secret";
  for (const name of names.slice(0, own)) {
    if (special.test(name)) return "key";
    const kind = nameKind(name);
    if (kind === null) continue;
    if (name !== callee) return kind;
    if (kind === "secret" || (kind === "key" && /key/i.test(name))) return kind;
  }
  return null;
}

/** Calls that take a key and a secret. */
export const credentialCall =
  /client|api|credential|exchange|connector|account|auth|login|create|instance|trader|bot|spot|futures|new$|^new|keys?$/i;
