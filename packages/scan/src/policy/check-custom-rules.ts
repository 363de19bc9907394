// Rules of a configuration file, checked when it is loaded: the pattern compiles, the name is free, every example is
// found and no counter-example is. A rule that does not do what its author believes is worse than none.

import { builtInRules } from "@hodlguard/core";
import { RE2JS } from "re2js";
import { ConfigurationError, type Problem } from "./configuration-error.ts";
import { customFinder, type Measure } from "./custom-detector.ts";
import type { CustomRule } from "./custom-rule.ts";
import type { ReadSettings, RuleSetting } from "./settings.ts";

/** @throws ConfigurationError with every fault of every rule. */
export function customRulesOf({ file, settings, problemAt }: ReadSettings, measure: Measure): CustomRule[] {
  const problems: Problem[] = [];
  const taken = new Set<string>(builtInRules);
  const rules = (settings.rules ?? []).map((setting, index) => {
    const rule = ruleOf(setting, file);
    const fault = (key: string, message: string) => problems.push(problemAt(["rules", index, ...key.split(".")], message));
    if (taken.has(rule.id))
      fault("id", `the name ${rule.id} is taken${builtInRules.includes(rule.id as never) ? " by a built-in rule" : ""}`);
    taken.add(rule.id);
    const wrong = patternFault(rule.pattern);
    if (wrong !== null) fault("pattern", `the pattern of ${rule.id} ${wrong}`);
    else checkExamples(rule, setting, measure, fault);
    return rule;
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return rules;
}

const ruleOf = (setting: RuleSetting, file: string): CustomRule => ({
  id: setting.id,
  description: setting.description,
  keywords: (setting.keywords ?? []).map((word) => word.toLowerCase()),
  pattern: setting.pattern,
  group: null,
  minScore: setting.minScore ?? 0,
  minBits: 0,
  severity: setting.severity ?? "high",
  exemptions: [],
  from: file,
});

/** What is wrong with an RE2 pattern, null where nothing is. */
export function patternFault(pattern: string): string | null {
  try {
    const compiled = RE2JS.compile(pattern);
    return compiled.matches("") ? "matches the empty text, hence everywhere" : null;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "cannot be read";
    const perl = /invalid or unsupported Perl syntax/.test(why) ? "; RE2 has no look-around and no back-references" : "";
    return `is no RE2 syntax: ${why}${perl}`;
  }
}

function checkExamples(rule: CustomRule, setting: RuleSetting, measure: Measure, fault: (key: string, message: string) => void): void {
  const find = customFinder(rule, measure);
  const finds = (example: string, ofRule = find) => {
    const bytes = new TextEncoder().encode(example);
    return ofRule(bytes, new TextDecoder("latin1").decode(bytes)).length > 0;
  };
  for (const [index, example] of (setting.examples ?? []).entries()) {
    if (finds(example)) continue;
    const bare = { ...rule, keywords: [], minScore: 0 };
    const why = !finds(example, customFinder(bare, measure))
      ? "the pattern does not match it"
      : !finds(example, customFinder({ ...rule, minScore: 0 }, measure))
        ? "none of the keywords stands in it"
        : `its randomness score is below minScore ${rule.minScore}`;
    fault(`examples.${index}`, `example ${index + 1} of ${rule.id} is not found: ${why}`);
  }
  for (const [index, example] of (setting.counterExamples ?? []).entries())
    if (finds(example)) fault(`counterExamples.${index}`, `counter-example ${index + 1} of ${rule.id} is found`);
}
