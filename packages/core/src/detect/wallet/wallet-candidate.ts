// From what a wallet format told to a candidate: one wording, one severity table and one canonical form for all chains.
// The same key in hex, WIF or any other encoding has the same canonical form (curve and hex), hence one fingerprint.

import type { Details, Evidence } from "../../facts/evidence.ts";
import type { Severity } from "../../facts/rule.ts";
import { SecretText } from "../../facts/secret-text.ts";
import type { TextSpan } from "../../facts/span.ts";
import type { Candidate } from "../candidate.ts";
import { quietOf } from "./public-examples.ts";

export interface WalletFacts {
  readonly span: TextSpan;
  /** `secp256k1:` and 64 hex digits; for other material a kind, a colon and hex. */
  readonly canonical: string;
  /** The raw key where it is one, for the test of hand-made values. */
  readonly key: Uint8Array | null;
  /** What it is: `Bitcoin private key (WIF)`. */
  readonly what: string;
  readonly evidence: readonly Evidence[];
  readonly details: Details;
  readonly testnet: boolean;
  readonly severity?: Severity;
}

export const plainAdvice: readonly string[] = [
  "Move the funds and every right that the address holds to a new wallet now: removing the key from git does not help, bots watch public repositories",
  "Revoke its roles in contracts (owner, minter, upgrader) and its token allowances",
  "Keep keys in a keystore file outside the repository, a hardware wallet or a secret manager",
];

const encryptedAdvice: readonly string[] = [
  "Treat the wallet as known if its passphrase is short, reused or was ever committed: move the funds to a new one",
  "Keep keystore files outside the repository, and their passphrase elsewhere than the file",
];

export function walletCandidate(facts: WalletFacts): Candidate {
  const { address, encrypted } = facts.details;
  const whose = typeof address === "string" ? ` of ${address}` : "";
  const proof = facts.evidence.find(({ says }) => says === "proves") ?? facts.evidence[0];
  return {
    rule: "wallet-key",
    severity: facts.testnet ? "medium" : (facts.severity ?? "critical"),
    message: `${facts.what}${whose}${facts.testnet ? " on a test network" : ""}${proof ? `: ${proof.why}` : ""}`,
    span: facts.span,
    secret: new SecretText(facts.canonical),
    evidence: facts.evidence,
    details: facts.details,
    advice: encrypted === true ? encryptedAdvice : plainAdvice,
    showEnds: false,
    environment: facts.testnet ? "testnet" : null,
    credential: null,
    quiet: quietOf(facts.canonical, facts.key),
    standing: "decided",
  };
}

export const proves = (by: string, why: string): Evidence => ({ by, says: "proves", why });
export const supports = (by: string, why: string): Evidence => ({ by, says: "supports", why });
