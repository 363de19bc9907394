// Everything that a repository's owners and the caller decided, as one value: core's `Policy`, the custom rules as plain
// data, the limits, and what should be told about them. Read through a function, so that work tree, index and commits are
// one and the same here. Precedence: flags, then environment, then file, then defaults.

import { type Policy, type Severity, severities } from "@hodlguard/core";
import type { AppliedSettings, ImportedRules } from "./apply-settings.ts";
import { BASELINE_FILE, type Baseline, readBaseline } from "./baseline.ts";
import { configurationError } from "./configuration-error.ts";
import { DEFAULT_MAX_BLOB_BYTES } from "./configuration-keys.ts";
import type { CustomRule } from "./custom-rule.ts";
import { didYouMean } from "./did-you-mean.ts";
import { findConfiguration, type ReadFile } from "./find-configuration.ts";
import type { Settings } from "./settings.ts";

export interface PolicyFlags {
  readonly failOn?: string | undefined;
  readonly noAllow?: boolean | undefined;
  readonly maxBlobBytes?: number | undefined;
  readonly threads?: number | undefined;
}

export interface NamedFile {
  /** As the user wrote it, for messages. */
  readonly name: string;
  /** Null: there is no such file, which is an error. */
  readonly bytes: Uint8Array | null;
}

export interface PolicyRequest {
  /** Reads from where the policy is taken: work tree, index, or a commit. Null throughout where there is none (bare, unborn). */
  readonly read: ReadFile;
  /** `--config FILE`: used in place of the one at the root. */
  readonly config?: NamedFile | null | undefined;
  /** `--baseline FILE`: used in place of the one at the root. */
  readonly baseline?: NamedFile | null | undefined;
  readonly flags?: PolicyFlags;
  /** HODLGUARD_FAIL_ON, HODLGUARD_MAX_BLOB_BYTES and HODLGUARD_THREADS are read. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** ISO date. */
  readonly today: string;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  /** Plain data: hand it to worker threads, make detectors of it there with `customDetector`. */
  readonly customRules: readonly CustomRule[];
  readonly imports: readonly ImportedRules[];
  readonly maxBlobBytes: number;
  /** Null: as many as there are cores. */
  readonly threads: number | null;
  readonly baseline: Baseline | null;
  /** The fingerprint key that the baseline pins (hexadecimal), else null. */
  readonly pinnedKey: string | null;
  readonly configurationFile: string | null;
  /** For stderr: what was not taken over, allowances that have expired. */
  readonly notes: readonly string[];
}

/** @throws ConfigurationError with everything that is wrong, by file, line and column. */
export async function loadPolicy(request: PolicyRequest): Promise<LoadedPolicy> {
  const { read, environment = {}, flags = {}, today } = request;
  const found = request.config
    ? named(request.config, (await import("@hodlguard/scan/configuration")).readSettings)
    : await findConfiguration(read);
  const settings: Settings = found?.settings ?? {};
  const { customRules, allow, acceptUnread, imports } =
    found === null ? nothingSaid : await (await import("@hodlguard/scan/configuration")).applySettings(found, read);
  const baselineBytes = await read(BASELINE_FILE);
  const baseline = request.baseline
    ? named(request.baseline, readBaseline)
    : baselineBytes === null
      ? null
      : readBaseline(BASELINE_FILE, baselineBytes);
  const told = imports
    .filter(({ notes }) => notes.length > 0)
    .map(
      ({ file, rules, notes }) =>
        `${file}: ${rules} rules taken over, ${notes.length} parts not as they were; hodlguard explain ${file} tells which`,
    );
  for (const { expires, reason, fingerprint } of [...allow, ...(baseline?.entries ?? [])])
    if (expires !== null && expires <= today) told.push(`an allowance has expired on ${expires}: ${fingerprint ?? reason}`);
  for (const { expires, reason } of acceptUnread)
    if (expires !== null && expires <= today) told.push(`what was accepted as unread until ${expires} counts again: ${reason}`);
  return {
    policy: {
      failOn: failOnOf(flags.failOn, environment.HODLGUARD_FAIL_ON) ?? settings.failOn ?? "high",
      severities: settings.severities ?? {},
      testnet: settings.testnet ?? "medium",
      inlineAllow: settings.inlineAllow ?? true,
      allow,
      acceptUnread,
      baseline: baseline?.entries ?? [],
      ignoreAllowances: flags.noAllow ?? false,
      today,
    },
    customRules,
    imports,
    maxBlobBytes:
      wholeNumber("--max-blob-bytes", flags.maxBlobBytes) ??
      wholeNumber("HODLGUARD_MAX_BLOB_BYTES", environment.HODLGUARD_MAX_BLOB_BYTES) ??
      settings.maxBlobBytes ??
      DEFAULT_MAX_BLOB_BYTES,
    threads:
      wholeNumber("--threads", flags.threads) ??
      wholeNumber("HODLGUARD_THREADS", environment.HODLGUARD_THREADS) ??
      settings.threads ??
      null,
    baseline,
    pinnedKey: baseline?.key ?? null,
    configurationFile: found?.file ?? null,
    notes: told,
  };
}

const nothingSaid: AppliedSettings = { customRules: [], allow: [], acceptUnread: [], imports: [] };

function named<T>({ name, bytes }: NamedFile, parse: (file: string, bytes: Uint8Array) => T): T {
  if (bytes === null) throw configurationError(name, "there is no such file");
  return parse(name, bytes);
}

function failOnOf(flag: string | undefined, variable: string | undefined): Severity | "never" | null {
  const [name, value] = flag !== undefined ? ["--fail-on", flag] : ["HODLGUARD_FAIL_ON", variable];
  if (value === undefined || value === "") return null;
  const words = [...severities, "never"] as const;
  const word = words.find((word) => word === value);
  if (word === undefined) throw configurationError(name!, `must be one of ${words.join(", ")}${didYouMean(value, words)}`);
  return word;
}

function wholeNumber(name: string, value: string | number | undefined): number | null {
  if (value === undefined || value === "") return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw configurationError(name, "must be a whole number of at least 1");
  return number;
}
