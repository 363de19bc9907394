// What a candidate is within an exchange account's set of credentials: the material of pairing and of naming by context.

const environments = ["mainnet", "testnet", "demo", "us", "tr", "th", "cloud", "pay", "unknown"] as const;

export type Environment = (typeof environments)[number];

/** `either`: a value whose name or position does not tell key from secret. */
export type CredentialRole = "key" | "secret" | "passphrase" | "private-key" | "either";

export interface Credential {
  /** Lower-case exchange word (`binance`, `okx`, ...), or null where the bytes name none. */
  readonly venue: string | null;
  readonly role: CredentialRole;
  /**
   * The smallest object, section, call or block that holds the value; null where it stands in no structure. Two credentials
   * whose scopes overlap stand in the same object. A detector tells it in the layer's text, `inspect` turns it into bytes of
   * the document.
   */
  readonly scope: { readonly start: number; readonly end: number } | null;
}
