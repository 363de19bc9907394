// A detector for tests of the walk: any isolated run of 64 base62 characters is a find, anything else is not.

import type { Detector } from "../../src/detect/detector.ts";
import { SecretText } from "../../src/facts/secret-text.ts";
import { textSpan } from "../../src/facts/span.ts";

export const planted: Detector = {
  id: "test/planted",
  rules: ["binance-api-secret"],
  what: "64 base62 characters",
  shapes: [],
  proof: "",
  advice: [],
  detect({ layer, places, isClaimed }) {
    const candidates = [];
    for (const run of places.runs) {
      for (const match of layer.text.slice(run.start, run.end).matchAll(/(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])/g)) {
        const span = textSpan(run.start + match.index, run.start + match.index + 64);
        if (isClaimed(span)) continue;
        candidates.push({
          rule: "binance-api-secret",
          severity: "high",
          message: "planted",
          span,
          secret: new SecretText(match[0]),
          evidence: [],
          details: {},
          advice: [],
          showEnds: true,
          environment: null,
          credential: null,
          quiet: null,
          standing: "decided",
        } as const);
      }
    }
    return { candidates, claims: [] };
  },
};
