// Binance's request signatures over the exact bytes of a payload: HMAC-SHA-256 in hex, RSASSA-PKCS1-v1_5 with SHA-256 or
// Ed25519 in base64. The three forms are those of Binance's API documentation; its samples are the tests.

import { createHmac, type KeyObject, sign } from "node:crypto";

/** What signs: the text of an HMAC secret, or an RSA or Ed25519 private key. */
export type Signer = { readonly secret: string } | { readonly key: KeyObject };

export function signPayload(payload: string, signer: Signer): string {
  if ("secret" in signer) return createHmac("sha256", signer.secret).update(payload).digest("hex");
  const algorithm = signer.key.asymmetricKeyType === "ed25519" ? null : "sha256";
  return sign(algorithm, Buffer.from(payload), signer.key).toString("base64");
}

/** The query with its signature as the last parameter, where Binance wants it. */
export const signedQuery = (query: string, signer: Signer): string =>
  `${query}&signature=${encodeURIComponent(signPayload(query, signer))}`;
