// Where a repository's own rules stand among the built-in ones: after every family that proves what it finds, before the
// entropy rule, which takes what nobody explained.

import type { Detector } from "@hodlguard/core";
import type { CustomRule } from "./custom-rule.ts";

export async function withCustomRules(detectors: readonly Detector[], rules: readonly CustomRule[]): Promise<readonly Detector[]> {
  if (rules.length === 0) return detectors;
  const { customDetector } = await import("./custom-detector.ts");
  const entropy = detectors.findIndex((detector) => detector.rules.length === 1 && detector.rules[0] === "high-entropy-string");
  const at = entropy === -1 ? detectors.length : entropy;
  return [...detectors.slice(0, at), ...rules.map(customDetector), ...detectors.slice(at)];
}
