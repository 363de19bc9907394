// Where a repository's own rules stand among the built-in ones: after every family that proves what it finds, before the
// entropy rule, which takes what nobody explained.

import type { Detector, HeavyCore } from "@hodlguard/core";
import { customDetector } from "./custom-detector.ts";
import type { CustomRule } from "./custom-rule.ts";

export function withCustomRules(core: HeavyCore, rules: readonly CustomRule[]): readonly Detector[] {
  const { detectors } = core;
  const entropy = detectors.findIndex((detector) => detector.rules.length === 1 && detector.rules[0] === "high-entropy-string");
  const at = entropy === -1 ? detectors.length : entropy;
  return [...detectors.slice(0, at), ...rules.map((rule) => customDetector(rule, core)), ...detectors.slice(at)];
}
