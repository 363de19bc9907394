// A detector made from a rule's data: the keywords are looked for in the layer's text, and only where one stands the RE2
// pattern runs over the layer's bytes, in linear time. Compiled when first needed, in whichever thread needs it.

import type { Candidate, Detection, Detector, HeavyCore } from "@hodlguard/core";
import { RE2JS } from "re2js";
import type { CustomRule, Exemption } from "./custom-rule.ts";

/**
 * Finds of one rule in one layer. Looking for the next match may read to the layer's end each time, so the number bounds
 * the time; a layer with as many finds blocks whatever follows.
 */
const MOST_FINDS = 256;

/** How random a text looks, told by the core. */
export type Measure = HeavyCore["measureRandomness"];

export interface CustomFind {
  readonly start: number;
  readonly end: number;
  readonly secret: string;
}

export function customDetector(rule: CustomRule, { measureRandomness, SecretText }: HeavyCore): Detector {
  const find = customFinder(rule, measureRandomness);
  return {
    id: `custom/${rule.id}`,
    rules: [rule.id],
    what: rule.description,
    shapes: [`what the pattern in ${rule.from} matches`],
    proof: rule.minScore > 0 ? `the pattern, and a randomness score of at least ${rule.minScore}` : "the pattern alone",
    advice: [`This is a rule of this repository (${rule.from}): ask its owners what to do.`],
    needsEveryLayer: true,
    detect: ({ layer, isClaimed }): Detection => {
      const candidates: Candidate[] = [];
      for (const { start, end, secret } of find(layer.bytes, layer.text)) {
        if (isClaimed({ start, end })) continue;
        candidates.push({
          rule: rule.id,
          severity: rule.severity,
          message: rule.description,
          span: { start, end },
          secret: new SecretText(secret),
          evidence: [{ by: "custom-pattern", says: "supports", why: `matches the pattern of ${rule.id}` }],
          details: { ruleFrom: rule.from },
          advice: [`This is a rule of this repository (${rule.from}): ask its owners what to do.`],
          showEnds: true,
          environment: null,
          credential: null,
          quiet: null,
          standing: "decided",
        });
      }
      return { candidates, claims: [] };
    },
  };
}

/** The same search for the loader's examples and for layers. `text` has one character per byte of `bytes`. */
export function customFinder(rule: CustomRule, measureRandomness: Measure): (bytes: Uint8Array, text: string) => CustomFind[] {
  let pattern: RE2JS | null = null;
  let exempt: ((secret: string, match: string, line: () => string) => boolean) | null = null;
  const keywords = rule.keywords.map((word) => lower(latin1(new TextEncoder().encode(word))));
  return (bytes, text) => {
    if (keywords.length > 0) {
      const lowered = loweredText(text);
      if (!keywords.some((word) => lowered.includes(word))) return [];
    }
    pattern ??= RE2JS.compile(rule.pattern);
    exempt ??= exemptionOf(rule.exemptions);
    const finds: CustomFind[] = [];
    const matcher = pattern.matcher(bytes);
    while (finds.length < MOST_FINDS && matcher.find()) {
      const group = secretGroup(rule, matcher);
      const [start, end] = [matcher.start(group), matcher.end(group)];
      if (end <= start) continue;
      const secret = new TextDecoder().decode(bytes.subarray(start, end));
      const { score, bitsPerChar } = measureRandomness(secret);
      if (score < rule.minScore || bitsPerChar < rule.minBits) continue;
      const match = new TextDecoder().decode(bytes.subarray(matcher.start(), matcher.end()));
      if (exempt(secret, match, () => lineOf(bytes, start))) continue;
      finds.push({ start, end, secret });
    }
    return finds;
  };
}

function secretGroup(rule: CustomRule, matcher: ReturnType<RE2JS["matcher"]>): number {
  if (rule.group !== null)
    return rule.group <= matcher.groupCount() && matcher.end(rule.group) > matcher.start(rule.group) ? rule.group : 0;
  for (let group = 1; group <= matcher.groupCount(); group++) if (matcher.end(group) > matcher.start(group)) return group;
  return 0;
}

function exemptionOf(exemptions: readonly Exemption[]): (secret: string, match: string, line: () => string) => boolean {
  const compiled = exemptions.map(({ patterns, target, stopwords, when }) => ({
    target,
    when,
    patterns: patterns.map((pattern) => RE2JS.compile(pattern)),
    stopwords: stopwords.map((word) => word.toLowerCase()),
  }));
  return (secret, match, line) =>
    compiled.some(({ patterns, target, stopwords, when }) => {
      const subject = target === "secret" ? secret : target === "match" ? match : line();
      const checks = [
        ...(patterns.length > 0 ? [patterns.some((pattern) => pattern.matcher(subject).find())] : []),
        ...(stopwords.length > 0 ? [stopwords.some((word) => secret.toLowerCase().includes(word))] : []),
      ];
      return checks.length > 0 && (when === "all" ? checks.every(Boolean) : checks.some(Boolean));
    });
}

function lineOf(bytes: Uint8Array, offset: number): string {
  const start = bytes.lastIndexOf(10, offset - 1) + 1;
  const end = bytes.indexOf(10, offset);
  return new TextDecoder().decode(bytes.subarray(offset === 0 ? 0 : start, end === -1 ? bytes.length : end));
}

/** The last lowered text: every rule asks about the same layer, one after the other. */
let last = { text: "", lowered: "" };

function loweredText(text: string): string {
  if (last.text !== text) last = { text, lowered: lower(text) };
  return last.lowered;
}

/** Keyword and text are lowered alike, so that bytes of UTF-8, which have no case, still meet their equals; lengths stay. */
const lower = (text: string): string => text.toLowerCase();

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
