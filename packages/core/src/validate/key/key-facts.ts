// What a parser learned about one private key, whatever container it came in: the material of severity, details and
// fingerprint. Parsers never throw; null from a parser means "not this kind of thing", never "damaged".

import type { Evidence } from "../../facts/evidence.ts";

export interface Encryption {
  readonly cipher: string | null;
  readonly kdf: string | null;
  /** Rounds of PBKDF2 or bcrypt, N of scrypt, octets of PGP's S2K, passes of Argon2. */
  readonly iterations: number | null;
  /** Why a guess is cheap, or null where it is not. */
  readonly weak: string | null;
  readonly ciphertext: Uint8Array;
}

/** How much of a truncated key is there, in bytes of its own encoding. */
export interface Extent {
  readonly present: number;
  readonly expected: number;
  /** Whether what is there suffices to rebuild the whole private key. */
  readonly secretIntact: boolean;
}

export interface KeyFacts {
  /** `RSA`, `EC`, `Ed25519`, `DSA`, ... or `unknown`. */
  readonly keyType: string;
  /** A guess by size where encryption hides the type. */
  readonly likelyType: string | null;
  readonly bits: number | null;
  readonly curve: string | null;
  /** `PKCS#8`, `OpenSSH`, ... */
  readonly container: string;
  readonly encryption: Encryption | null;
  /** SubjectPublicKeyInfo DER of the derived (else the embedded) public key. */
  readonly spki: Uint8Array | null;
  /** Public key in SSH wire form, for containers of SSH. */
  readonly sshBlob: Uint8Array | null;
  /** Whether the parts of the key fit each other; null where nothing can be compared. */
  readonly consistent: boolean | null;
  /** The container may as well hold no private key at all. */
  readonly doubtful: boolean;
  /** Null where the key is whole. */
  readonly cut: Extent | null;
  /** The same for the same key in whichever container; for an encrypted key its ciphertext. Secret. */
  readonly canonical: string;
  readonly evidence: readonly Evidence[];
}

export const unknownKey: KeyFacts = {
  keyType: "unknown",
  likelyType: null,
  bits: null,
  curve: null,
  container: "unknown",
  encryption: null,
  spki: null,
  sshBlob: null,
  consistent: null,
  doubtful: false,
  cut: null,
  canonical: "",
  evidence: [],
};
