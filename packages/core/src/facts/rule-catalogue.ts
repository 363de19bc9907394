// What each built-in rule means, said once: SARIF, `explain` and the generated documentation word it from here.

import type { BuiltInRule, RuleId } from "./rule.ts";

export interface RuleText {
  readonly title: string;
  /** One sentence. */
  readonly what: string;
  readonly severity: string;
  /** What to do when it is real, in order. */
  readonly advice: readonly string[];
}

const rotateBinance = [
  "Treat it as leaked from the moment it was pushed: delete the key in Binance's API Management first, then clean up.",
  "Create a new key, one per task, tied to your IP addresses and with only the permissions that the task needs; prefer Ed25519 over HMAC.",
  "Keep it outside the repository: an environment variable, an ignored file or a secret store.",
] as const;

export const ruleCatalogue: Readonly<Record<BuiltInRule, RuleText>> = {
  "binance-api-secret": {
    title: "Binance API secret",
    what: "An HMAC secret key of Binance: whoever holds it and its API key trades in the account's name.",
    severity: "critical when its API key stands with it, else high",
    advice: rotateBinance,
  },
  "binance-api-key": {
    title: "Binance API key",
    what: "An API key of Binance without its secret: it names the account and opens the endpoints that ask for a key alone.",
    severity: "medium; critical when a secret or a private key pairs with it",
    advice: rotateBinance,
  },
  "private-key": {
    title: "Private key",
    what: "A private key in any container (PEM, DER, OpenSSH, PuTTY, JWK, PGP, PKCS#12, JKS, XML, age).",
    severity: "critical when plain; encrypted: high with a weak KDF or its passphrase beside it, else medium; a header without a body: low",
    advice: [
      "Treat it as leaked: remove the public key wherever it is registered (Binance's API Management shows it), then make a new pair.",
      "Keep private keys outside the repository and encrypted with a passphrase (hodlguard keygen makes such a pair).",
    ],
  },
  "wallet-key": {
    title: "Wallet key",
    what: "A private key of a blockchain account, or a keystore that holds one: whoever has it owns the funds.",
    severity: "critical when proven by checksum or derived address or named as a private key; encrypted keystore medium",
    advice: [
      "Move the funds to a new account now: a leaked wallet key cannot be revoked.",
      "Sign with a hardware wallet or a key service; keep development keys without funds.",
    ],
  },
  "recovery-phrase": {
    title: "Recovery phrase",
    what: "The words that restore a wallet with all its accounts.",
    severity: "critical",
    advice: ["Move the funds of every account of this phrase to a new wallet now: a phrase cannot be revoked."],
  },
  "exchange-credential": {
    title: "Exchange credential",
    what: "A secret, passphrase or API key of another exchange.",
    severity: "high; an API key alone medium",
    advice: ["Delete the key at the exchange first, then create a new one with an IP list and only the permissions it needs."],
  },
  "high-entropy-string": {
    title: "Random string where secrets stand",
    what: "A string that a random source made, as the value of a name or place where secrets stand.",
    severity: "medium, scored; never blocks by default",
    advice: ["If it is a secret, revoke it where it was issued and keep the new one outside the repository."],
  },
  "guard-tampering": {
    title: "Change that weakens the guard",
    what: "A change to the guard's configuration, baseline, allowances, hooks, workflow or to .gitattributes.",
    severity: "medium",
    advice: ["Let somebody who did not write the change confirm that the guard may be weakened here."],
  },
};

/** The rule's text; a custom rule has its id and what its configuration says. */
export const ruleTextOf = (rule: RuleId): RuleText =>
  ruleCatalogue[rule as BuiltInRule] ?? {
    title: rule,
    what: `A match of the custom rule ${rule}.`,
    severity: "as configured",
    advice: ["See the rule's description in the configuration."],
  };
