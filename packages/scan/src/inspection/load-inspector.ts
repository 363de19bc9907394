// The inspector of a scan: the built-in detectors, a configuration's rules and, where a change is judged, its inline allowances.

import type { CustomRule } from "../policy/custom-rule.ts";
import { once } from "../sources/once.ts";
import { mayAllow } from "../tampering/allowance-mark.ts";
import { detectorsWith } from "./detectors-with.ts";
import { type Inspector, inspectWith } from "./inspector.ts";

/** @param ofChanges a new inline allowance is itself something to report */
export const inspectorOf = (customRules: readonly CustomRule[], ofChanges: boolean): Inspector => ({
  looksAnyway: (bytes) => customRules.length > 0 || (ofChanges && mayAllow(bytes)),
  load: once(async () => {
    const core = await import("@hodlguard/core/inspect");
    const all = await detectorsWith(core, customRules);
    if (!ofChanges) return inspectWith(core, all);
    const { inlineAllowanceDetector } = await import("../tampering/inline-allowance-detector.ts");
    return inspectWith(core, [...all, inlineAllowanceDetector(core)]);
  }),
});
