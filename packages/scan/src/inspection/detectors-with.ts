// Where a configuration's rules, if there are any, join the built-in detectors: in the main thread as in all others.

import type { Detector, HeavyCore } from "@hodlguard/core";
import type { CustomRule } from "../policy/custom-rule.ts";

/** Loads the pattern engine only where there is a rule for it. */
export async function detectorsWith(core: HeavyCore, rules: readonly CustomRule[]): Promise<readonly Detector[]> {
  if (rules.length === 0) return core.detectors;
  const { withCustomRules } = await import("@hodlguard/scan/configuration");
  return withCustomRules(core, rules);
}
