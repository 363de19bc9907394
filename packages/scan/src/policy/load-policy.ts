// Everything that a repository's owners and the caller decided, as one value: core's `Policy`, the custom rules as plain
// data, the limits, and what should be told about them. Read through a function, so that work tree, index and commits are
// one and the same here. Precedence: flags, then environment, then file, then defaults.

import type { Allowance, Policy, RuleId, Severity } from "@hodlguard/core";
import { builtInRules, severities } from "@hodlguard/core";
import { BASELINE_FILE, type Baseline, readBaseline } from "./baseline.ts";
import { customRulesOf } from "./check-custom-rules.ts";
import { ConfigurationError, configurationError, type Problem } from "./configuration-error.ts";
import { DEFAULT_MAX_BLOB_BYTES } from "./configuration-keys.ts";
import type { CustomRule } from "./custom-rule.ts";
import { didYouMean } from "./did-you-mean.ts";
import { findConfiguration, type ReadFile } from "./find-configuration.ts";
import { readGitleaksRules } from "./gitleaks-rules.ts";
import { compilePathRule } from "./path-rule.ts";
import { type AllowSetting, type ReadSettings, readSettings, type Settings } from "./settings.ts";

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
  const found = request.config ? named(request.config, readSettings) : await findConfiguration(read);
  const settings: Settings = found?.settings ?? {};
  const customRules = found === null ? [] : customRulesOf(found);
  const notes: string[] = [];
  for (const [index, file] of (settings.rulesFrom ?? []).entries()) {
    const taken = new Set(customRules.map(({ id }) => String(id)));
    const { rules, notes: fresh } = await rulesFrom(read, file, taken, (message) => found!.problemAt(["rulesFrom", index], message));
    customRules.push(...rules);
    notes.push(...fresh);
  }
  const baselineBytes = await read(BASELINE_FILE);
  const baseline = request.baseline
    ? named(request.baseline, readBaseline)
    : baselineBytes === null
      ? null
      : readBaseline(BASELINE_FILE, baselineBytes);
  const known = [...builtInRules, ...customRules.map(({ id }) => id)];
  if (found !== null) checkNames(found, known);
  const allow = (settings.allow ?? []).map((setting) => allowanceOf(setting));
  for (const { expires, reason, fingerprint } of [...allow, ...(baseline?.entries ?? [])])
    if (expires !== null && expires <= today) notes.push(`an allowance has expired on ${expires}: ${fingerprint ?? reason}`);
  return {
    policy: {
      failOn: failOnOf(flags.failOn, environment.HODLGUARD_FAIL_ON) ?? settings.failOn ?? "high",
      severities: settings.severities ?? {},
      testnet: settings.testnet ?? "medium",
      inlineAllow: settings.inlineAllow ?? true,
      allow,
      baseline: baseline?.entries ?? [],
      ignoreAllowances: flags.noAllow ?? false,
      today,
    },
    customRules,
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
    notes,
  };
}

function named<T>({ name, bytes }: NamedFile, parse: (file: string, bytes: Uint8Array) => T): T {
  if (bytes === null) throw configurationError(name, "there is no such file");
  return parse(name, bytes);
}

async function rulesFrom(read: ReadFile, file: string, taken: ReadonlySet<string>, problem: (message: string) => Problem) {
  const path = file.replace(/^(\.\/)+/, "");
  if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path))
    throw new ConfigurationError([problem("rulesFrom names files inside the repository, from its root")]);
  const bytes = await read(path);
  if (bytes === null) throw new ConfigurationError([problem(`there is no file ${path} where the configuration was taken from`)]);
  return readGitleaksRules(path, bytes, taken);
}

/** Rule names that nobody defines, dates that the calendar does not have, patterns that mean nothing. */
function checkNames({ settings, problemAt }: ReadSettings, known: readonly string[]): void {
  const problems: Problem[] = [];
  const unknown = (name: string) => `there is no rule "${name.slice(0, 64)}"${didYouMean(name, known)}`;
  for (const name of Object.keys(settings.severities ?? {}))
    if (!known.includes(name)) problems.push(problemAt(["severities", name], unknown(name)));
  for (const [index, { rules, path, expires }] of (settings.allow ?? []).entries()) {
    for (const [number, rule] of (rules ?? []).entries())
      if (!known.includes(rule)) problems.push(problemAt(["allow", index, "rules", number], unknown(rule)));
    if (expires !== undefined && !isDay(expires)) problems.push(problemAt(["allow", index, "expires"], `the calendar has no ${expires}`));
    const compiled = path === undefined ? null : compilePathRule(path);
    if (compiled !== null && "fault" in compiled)
      problems.push(problemAt(["allow", index, "path", compiled.index], `the path pattern "${path![compiled.index]}" ${compiled.fault}`));
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

function allowanceOf({ path, fingerprint, rules, reason, expires, owner }: AllowSetting): Allowance {
  const compiled = path === undefined ? null : compilePathRule(path);
  return {
    matchesPath: compiled !== null && "matches" in compiled ? compiled.matches : null,
    fingerprint: fingerprint ?? null,
    rules: (rules as readonly RuleId[] | undefined) ?? null,
    reason,
    expires: expires ?? null,
    owner: owner ?? null,
  };
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
