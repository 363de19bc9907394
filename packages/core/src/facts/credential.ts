// What a candidate is within an exchange account's set of credentials: the material of pairing and of naming by context.

export const environments = ["mainnet", "testnet", "demo", "us", "tr", "th", "cloud", "pay", "unknown"] as const;

export type Environment = (typeof environments)[number];

/** `either`: a value whose name or position does not tell key from secret. */
export type CredentialRole = "key" | "secret" | "passphrase" | "private-key" | "either";

export interface Credential {
  /** Lower-case exchange word (`binance`, `okx`, ...), or null where the bytes name none. */
  readonly venue: string | null;
  readonly role: CredentialRole;
  /**
   * Byte range of the smallest object, section, call or block in the document that holds the value. Two credentials
   * whose scopes overlap stand in the same object; it is null where the value stands in no structure.
   */
  readonly scope: { readonly start: number; readonly end: number } | null;
}
