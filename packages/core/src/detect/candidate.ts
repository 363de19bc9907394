// What a detector says it saw, as far as the bytes tell: path, policy and repository are not known here.

import type { Credential, Environment } from "../facts/credential.ts";
import type { Details, Evidence } from "../facts/evidence.ts";
import type { RuleId, Severity } from "../facts/rule.ts";
import type { SecretText } from "../facts/secret-text.ts";
import type { TextSpan } from "../facts/span.ts";

export interface Candidate {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence for people: what it is and why it is believed. */
  readonly message: string;
  /** Where the secret stands in the layer (for a split value its first part). */
  readonly span: TextSpan;
  /**
   * The secret in a canonical form, the same however it was wrapped (for a PEM key its DER in base64, for a phrase its
   * words with single blanks, for a token the token): it is what the fingerprint is made of.
   */
  readonly secret: SecretText;
  readonly evidence: readonly Evidence[];
  readonly details: Details;
  readonly advice: readonly string[];
  /** Whether up to 4 + 4 characters may be shown. Never for private keys and phrases. */
  readonly showEnds: boolean;
  readonly environment: Environment | null;
  readonly credential: Credential | null;
  /** Set where the bytes alone say that it need not be reported; the reason goes into the report. */
  readonly quiet: Quiet | null;
  /**
   * `decided`: the bytes alone make it a finding. `by-place`: only a finding where the path helps (a bare 64-character
   * line is one in `binance.key`); the judge drops it elsewhere.
   */
  readonly standing: "decided" | "by-place";
  /** Set where the bytes name no exchange: what it is at a path that names one of these. */
  readonly ifNamed?: IfNamed;
}

export interface IfNamed {
  readonly role: "key" | "secret" | "passphrase";
  /** Lower-case words of the exchanges whose credentials have this form, none of them twice. */
  readonly venues: readonly string[];
}

export interface Quiet {
  readonly by: "public-example" | "placeholder-rule";
  readonly reason: string;
}

/** A stretch that was recognised as something that is no secret (a certificate, a digest list, ciphertext): later detectors pass it over. */
export interface Claim {
  readonly span: TextSpan;
  readonly as: string;
}

export interface Detection {
  readonly candidates: readonly Candidate[];
  readonly claims: readonly Claim[];
  /** What was left unread of the layer because there was too much of it, in a form a person can act on; absent where nothing was. */
  readonly unread?: string;
}
