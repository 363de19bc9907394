// Sees inline allowances as such, for scans of changes: a new one is a new way around the guard, whatever it hides. Which of
// them are new is the source's to say.

import { builtInRules, type Candidate, type Detection, type Detector, type HeavyCore } from "@hodlguard/core";
import { ALLOWANCE_MARK, mayAllow } from "./allowance-mark.ts";
import { tamperAdvice } from "./tamper-advice.ts";

export const inlineAllowanceDetector = ({ parseAllowance, SecretText }: HeavyCore): Detector => ({
  id: "guard-tampering/inline-allowance",
  rules: ["guard-tampering"],
  what: "Inline allowances that a change adds.",
  shapes: ["hodlguard:allow RULE -- reason"],
  proof: "the allowance's own words",
  advice: tamperAdvice,
  needsEveryLayer: true,
  detect({ layer }): Detection {
    const candidates: Candidate[] = [];
    if (layer.peeled.length > 0 || !mayAllow(layer.bytes)) return { candidates, claims: [] };
    for (const { index } of layer.text.matchAll(/hodlguard:allow/g)) {
      const [start, end] = lineAround(layer.text, index);
      const line = layer.text.slice(start, end);
      const allowances = [...parseAllowance(line, 0, false), ...parseAllowance(line, 0, true)];
      for (const { rule, reason } of uniqueByRule(allowances)) {
        // No secret, but what tells this allowance from another; long enough that it is not stretched like a password.
        const secret = new SecretText(`inline allowance of the repository: ${rule} -- ${reason}`);
        candidates.push(candidateOf(rule, secret, index));
      }
    }
    return { candidates, claims: [] };
  },
});

/** Longer lines are cut: a comment with an allowance is short. */
const LONGEST = 2048;

function lineAround(text: string, index: number): [start: number, end: number] {
  let [start, end] = [index, index];
  while (start > 0 && index - start < LONGEST && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  while (end < text.length && end - index < LONGEST && text[end] !== "\n" && text[end] !== "\r") end++;
  return [start, end];
}

const uniqueByRule = <T extends { readonly rule: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.rule, item])).values(),
];

const nameOf = (rule: string): string => ((builtInRules as readonly string[]).includes(rule) ? rule : "a rule of the repository's own");

/** The words alone: a longer span could lie over a secret on the same line. A name that nobody defined is not repeated. */
const candidateOf = (rule: string, secret: Candidate["secret"], start: number): Candidate => ({
  rule: "guard-tampering",
  severity: "medium",
  message: `An inline allowance for ${nameOf(rule)} is new here.`,
  span: { start, end: start + ALLOWANCE_MARK.length },
  secret,
  evidence: [{ by: "inline-allowance", says: "proves", why: "the words of an allowance stand there" }],
  details: { allows: nameOf(rule) },
  advice: tamperAdvice,
  showEnds: false,
  environment: null,
  credential: null,
  quiet: null,
  standing: "decided",
});
