// EncryptedPrivateKeyInfo (RFC 5958 section 3): which scheme, cipher, KDF and how many rounds protect it (RFC 8018), and
// how cheap a guess is. Nothing is decrypted.

import { bytesToHex } from "@noble/hashes/utils.js";
import { childrenOf, contentOf, integerOf, type Node, oidOf, tags } from "../asn1/der.ts";
import { ciphers, PBES2, PBKDF2, pbes1, SCRYPT } from "./algorithms.ts";
import { type Encryption, type KeyFacts, unknownKey } from "./key-facts.ts";
import { weakPbkdf2, weakScrypt } from "./weak-kdf.ts";

/** The scheme of an AlgorithmIdentifier, or null where it is none for passwords. */
export function passwordScheme(bytes: Uint8Array, algorithm: Node): Omit<Encryption, "ciphertext"> | null {
  const [id, parameters] = childrenOf(bytes, algorithm);
  const scheme = oidOf(bytes, id);
  if (scheme === null) return null;
  const inner = parameters === undefined ? [] : childrenOf(bytes, parameters);
  const old = pbes1[scheme];
  if (old !== undefined) {
    const rounds = integerOf(bytes, inner[1]);
    return { cipher: old, kdf: "PBES1", iterations: rounds === null ? null : Number(rounds), weak: `${old}, a scheme of the nineties` };
  }
  if (scheme !== PBES2) return null;
  const [kdfNode, cipherNode] = inner;
  const [kdfId, kdfParameters] = kdfNode === undefined ? [] : childrenOf(bytes, kdfNode);
  const kdf = oidOf(bytes, kdfId);
  const cipherId = cipherNode === undefined ? null : oidOf(bytes, childrenOf(bytes, cipherNode)[0]);
  const cipher = cipherId === null ? null : (ciphers[cipherId] ?? cipherId);
  const count = kdfParameters === undefined ? null : integerOf(bytes, childrenOf(bytes, kdfParameters)[1]);
  const iterations = count === null ? null : Number(count);
  if (kdf === SCRYPT) return { cipher, kdf: "scrypt", iterations, weak: weakScrypt(iterations) };
  if (kdf === PBKDF2) return { cipher, kdf: "PBKDF2", iterations, weak: weakPbkdf2(iterations) };
  return { cipher, kdf, iterations, weak: null };
}

/** Facts of an EncryptedPrivateKeyInfo, or null where the bytes are none. */
export function readEncryptedPkcs8(bytes: Uint8Array, outer: Node): KeyFacts | null {
  const [algorithm, body] = childrenOf(bytes, outer);
  if (algorithm?.tag !== tags.sequence || (body !== undefined && body.tag !== tags.octetString)) return null;
  const scheme = passwordScheme(bytes, algorithm);
  if (scheme === null) return null;
  const ciphertext = body === undefined ? new Uint8Array() : contentOf(bytes, body);
  const declared = body === undefined ? 0 : body.end - body.content;
  return {
    ...unknownKey,
    likelyType: likelyType(declared),
    container: "PKCS#8 encrypted",
    encryption: { ...scheme, ciphertext },
    canonical: `encrypted:${bytesToHex(ciphertext)}`,
    evidence: [{ by: "pkcs8", says: "proves", why: "is an encrypted PKCS#8 key by its structure" }],
    cut: outer.end > bytes.length ? { present: bytes.length, expected: outer.end, secretIntact: false } : null,
  };
}

/** By the size of the ciphertext: 48 bytes of Ed25519 PKCS#8 fill 64, RSA starts above 600. Others are told apart by nothing. */
function likelyType(size: number): string | null {
  if (size >= 48 && size <= 64) return "Ed25519";
  return size >= 600 ? "RSA" : null;
}
