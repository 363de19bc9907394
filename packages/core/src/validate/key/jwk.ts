// JSON Web Keys (RFC 7517, 7518, 8037) from their fields, whatever text they stood in.

import { bytesToNumberBE } from "@noble/curves/utils.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import { decodeBase64 } from "./base64.ts";
import { type MontgomeryOrEdwards, secretLengths } from "./curves.ts";
import { ecFacts, octetFacts } from "./ec.ts";
import { type KeyFacts, unknownKey } from "./key-facts.ts";
import { rsaFacts } from "./rsa.ts";

/** Names of curves before they were registered (RFC 8812 calls it secp256k1). */
const olderNames: Readonly<Record<string, string>> = { "P-256K": "secp256k1", K256: "secp256k1" };

/** `fields` holds base64url values by their short names. Null where they make no private key. */
export function jwkFacts(fields: ReadonlyMap<string, string>, container = "JWK"): KeyFacts | null {
  const number = (name: string): bigint | null => {
    const text = fields.get(name);
    return text === undefined || text.length > 2_800 ? null : bytesToNumberBE(decodeBase64(text));
  };
  const octets = (name: string): Uint8Array | null => (fields.has(name) ? decodeBase64(fields.get(name)!) : null);
  const told = fields.get("crv") ?? null;
  const [d, kty, crv] = [octets("d"), fields.get("kty"), told === null ? null : (olderNames[told] ?? told)];
  if (kty === "oct" && fields.has("k")) {
    const secret = octets("k")!;
    if (secret.length < 16) return null;
    return {
      ...unknownKey,
      keyType: "symmetric",
      bits: secret.length * 8,
      container,
      canonical: `oct:${bytesToHex(secret)}`,
      evidence: [form],
    };
  }
  if (d === null || d.length < 16) return null;
  if (kty === "RSA" || fields.has("n")) {
    const [n, p, q] = [number("n"), number("p"), number("q")];
    return rsaFacts({ n, e: number("e"), d: number("d"), p, q, dp: number("dp"), dq: number("dq"), qi: number("qi") }, container);
  }
  const [x, y] = [octets("x"), octets("y")];
  if (crv !== null && crv in secretLengths) return octetFacts(crv as MontgomeryOrEdwards, d, x, container);
  if (kty !== "EC" && crv === null) return null;
  return ecFacts(crv, d, x === null || y === null ? null : concatBytes(Uint8Array.of(4), x, y), container);
}

const form = { by: "jwk", says: "supports", why: "is a JSON Web Key of a symmetric secret" } as const;
