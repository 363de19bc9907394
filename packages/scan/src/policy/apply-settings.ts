// What a configuration file's settings come to: custom rules with the imported ones, allowances with compiled patterns.
// Loaded only where there is a configuration, since the pattern libraries are most of the start-up.

import { type Allowance, builtInRules, type RuleId, type UnreadAcceptance } from "@hodlguard/core";
import { customRulesOf } from "./check-custom-rules.ts";
import { ConfigurationError, type Problem } from "./configuration-error.ts";
import type { CustomRule } from "./custom-rule.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ReadFile } from "./find-configuration.ts";
import { readGitleaksRules } from "./gitleaks-rules.ts";
import { compilePathRule } from "./path-rule.ts";
import type { AcceptUnreadSetting, AllowSetting, ReadSettings } from "./settings.ts";

export interface AppliedSettings {
  readonly customRules: readonly CustomRule[];
  readonly allow: readonly Allowance[];
  readonly acceptUnread: readonly UnreadAcceptance[];
  readonly imports: readonly ImportedRules[];
}

/** A rule set of another tool, and what of it could not be taken over. */
export interface ImportedRules {
  readonly file: string;
  readonly rules: number;
  /** One sentence each. */
  readonly notes: readonly string[];
}

/** @throws ConfigurationError with everything that is wrong, by file, line and column. */
export async function applySettings(found: ReadSettings, read: ReadFile): Promise<AppliedSettings> {
  const { settings } = found;
  const customRules = settings.rules === undefined ? [] : customRulesOf(found, (await import("@hodlguard/core/inspect")).measureRandomness);
  const imports: ImportedRules[] = [];
  for (const [index, file] of (settings.rulesFrom ?? []).entries()) {
    const taken = new Set(customRules.map(({ id }) => String(id)));
    const { rules, notes } = await rulesFrom(read, file, taken, (message) => found.problemAt(["rulesFrom", index], message));
    customRules.push(...rules);
    imports.push({ file, rules: rules.length, notes });
  }
  checkNames(found, [...builtInRules, ...customRules.map(({ id }) => id)]);
  return {
    customRules,
    allow: (settings.allow ?? []).map(allowanceOf),
    acceptUnread: (settings.acceptUnread ?? []).map(acceptanceOf),
    imports,
  };
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
  for (const [index, { rules }] of (settings.allow ?? []).entries())
    for (const [number, rule] of (rules ?? []).entries())
      if (!known.includes(rule)) problems.push(problemAt(["allow", index, "rules", number], unknown(rule)));
  for (const key of ["allow", "acceptUnread"] as const) {
    for (const [index, { path, expires }] of (settings[key] ?? []).entries()) {
      if (expires !== undefined && !isDay(expires)) problems.push(problemAt([key, index, "expires"], `the calendar has no ${expires}`));
      const compiled = path === undefined ? null : compilePathRule(path);
      if (compiled !== null && "fault" in compiled)
        problems.push(problemAt([key, index, "path", compiled.index], `the path pattern "${path![compiled.index]}" ${compiled.fault}`));
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const allowanceOf = ({ path, fingerprint, rules, reason, expires, owner }: AllowSetting): Allowance => ({
  matchesPath: matcherOf(path),
  fingerprint: fingerprint ?? null,
  rules: (rules as readonly RuleId[] | undefined) ?? null,
  reason,
  expires: expires ?? null,
  owner: owner ?? null,
});

const acceptanceOf = ({ path, blob, reason, expires, owner }: AcceptUnreadSetting): UnreadAcceptance => ({
  matchesPath: matcherOf(path),
  blob: blob ?? null,
  reason,
  expires: expires ?? null,
  owner: owner ?? null,
});

function matcherOf(path: readonly string[] | undefined): ((path: string) => boolean) | null {
  const compiled = path === undefined ? null : compilePathRule(path);
  return compiled !== null && "matches" in compiled ? compiled.matches : null;
}
