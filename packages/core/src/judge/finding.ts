// A finding is one secret at one place, as the report tells it (contract section 3). No field could hold the secret.

import type { Environment } from "../facts/credential.ts";
import type { Details } from "../facts/evidence.ts";
import type { RuleId, Severity } from "../facts/rule.ts";
import type { Randomness } from "../score/randomness.ts";
import type { Source } from "./place.ts";

export interface Occurrence {
  readonly path: string | null;
  readonly line: number;
  readonly commit: string | null;
  readonly blob: string | null;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly fingerprint: string;
  readonly message: string;
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly blob: string | null;
  readonly commit: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly source: Source;
  /** The same secret elsewhere in this scan, the earliest first. */
  readonly occurrences: readonly Occurrence[];
  /** How many more there are. */
  readonly occurrencesLeftOut: number;
  readonly reachable: boolean;
  readonly preview: string | null;
  readonly length: number;
  readonly entropy: Randomness;
  readonly environment: Environment | null;
  readonly pairedWith: string | null;
  readonly details: Details;
  readonly advice: readonly string[];
  /** Why it is believed: the validators' clauses, strongest first. */
  readonly evidence: readonly string[];
}

export type SuppressedBy = "baseline" | "inline" | "path" | "public-example" | "placeholder-rule";

export interface Suppressed extends Finding {
  readonly by: SuppressedBy;
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
}
