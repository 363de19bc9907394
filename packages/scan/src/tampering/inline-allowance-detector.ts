// Sees inline allowances as such, for scans of changes: a new one is a new way around the guard, whatever it hides. Which of
// them are new is the source's to say.

import type { Candidate, Detection, Detector } from "@hodlguard/core";
import { SecretText } from "@hodlguard/core/inspect";
import { tamperAdvice } from "./tamper-sightings.ts";

const MARK = Buffer.from("hodlguard:allow");

export const inlineAllowanceDetector: Detector = {
  id: "guard-tampering/inline-allowance",
  rules: ["guard-tampering"],
  what: "Inline allowances that a change adds.",
  shapes: ["hodlguard:allow RULE -- reason"],
  proof: "the allowance's own words",
  advice: tamperAdvice,
  needsEveryLayer: true,
  detect({ layer }): Detection {
    const candidates: Candidate[] = [];
    const { bytes } = layer;
    if (layer.peeled.length > 0 || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(MARK))
      return { candidates, claims: [] };
    for (const match of layer.text.matchAll(/hodlguard:allow[ \t]+([A-Za-z0-9._-]{1,64})[ \t]+--[ \t]+(?=\S)([^\r\n]{1,200})/g)) {
      const [whole, rule, reason] = match;
      candidates.push({
        rule: "guard-tampering",
        severity: "medium",
        message: `An inline allowance for ${rule} is new here.`,
        span: { start: match.index, end: match.index + whole.trimEnd().length },
        // No secret, but what tells this allowance from another; long enough that it is not stretched like a password.
        secret: new SecretText(`inline allowance of the repository: ${rule} -- ${reason!.trim()}`),
        evidence: [{ by: "inline-allowance", says: "proves", why: "the words of an allowance stand there" }],
        details: { allows: rule! },
        advice: tamperAdvice,
        showEnds: false,
        environment: null,
        credential: null,
        quiet: null,
        standing: "decided",
      });
    }
    return { candidates, claims: [] };
  },
};
