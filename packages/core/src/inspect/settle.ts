// One secret at one place is one candidate. The same stretch can be seen in several layers (an escaped string as it lies
// there and unescaped) and in overlapping windows; of candidates that overlap in the document the one that knows most stays.

import { atLeast, builtInRules, type RuleId } from "../facts/rule.ts";
import type { Seen } from "./detect-layer.ts";

const GUESS: RuleId = "high-entropy-string";

/** Overlapping candidates, each in ascending order of place, without those that another one explains better. */
export function settle(seen: readonly Seen[]): Seen[] {
  const sorted = [...seen].sort((a, b) => a.bytes.start - b.bytes.start || a.bytes.end - b.bytes.end);
  const kept: Seen[] = [];
  let group: Seen[] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.bytes.start >= end) {
      kept.push(...settleGroup(group));
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.bytes.end);
  }
  kept.push(...settleGroup(group));
  return kept;
}

/** Most candidates that may overlap one another before only equal places are compared: keeps chains of overlaps linear. */
const LARGEST_GROUP = 256;

function settleGroup(group: readonly Seen[]): Seen[] {
  if (group.length < 2) return [...group];
  if (group.length > LARGEST_GROUP) return withoutEqual(group);
  const kept: Seen[] = [];
  for (const one of [...group].sort(byKnowledge)) if (!kept.some((better) => explains(better, one))) kept.push(one);
  return kept.sort((a, b) => a.bytes.start - b.bytes.start);
}

/**
 * Whether `better` makes `one` needless: the same secret at an overlapping place; or another reading of the same stretch
 * from another layer; or a mere guess at something that has a name. Different secrets that one layer tells apart stay.
 */
function explains(better: Seen, one: Seen): boolean {
  if (better.bytes.start >= one.bytes.end || one.bytes.start >= better.bytes.end) return false;
  if (better.candidate.secret.reveal() === one.candidate.secret.reveal()) return true;
  if (better.depth !== one.depth) return true;
  return one.candidate.rule === GUESS && better.candidate.rule !== GUESS;
}

function withoutEqual(group: readonly Seen[]): Seen[] {
  const known = new Map<string, Seen>();
  for (const one of group) {
    const place = `${one.bytes.start}:${one.bytes.end}`;
    const other = known.get(place);
    if (other === undefined || byKnowledge(one, other) < 0) known.set(place, one);
  }
  return [...known.values()];
}

/** Built-in rules know what they see, rules of a configuration what they were told, the entropy rule guesses. */
function certainty(rule: RuleId): number {
  if (rule === GUESS) return 2;
  return (builtInRules as readonly RuleId[]).includes(rule) ? 0 : 1;
}

/**
 * Below zero where `a` knows more: a surer rule, a decided standing, the longer stretch (who reads a container reads what is
 * in it), a worse severity. At last the outer layer, whose detector took it apart itself; of guesses the deeper one, since
 * there the value stands as a program reads it.
 */
function byKnowledge(a: Seen, b: Seen): number {
  const sure = certainty(a.candidate.rule) - certainty(b.candidate.rule);
  const decided = Number(b.candidate.standing === "decided") - Number(a.candidate.standing === "decided");
  const outer = a.depth - b.depth;
  if (a.candidate.rule === GUESS) return sure || decided || -outer || longer(a, b);
  return sure || decided || longer(a, b) || bySeverity(a, b) || outer;
}

const longer = (a: Seen, b: Seen): number => b.bytes.end - b.bytes.start - (a.bytes.end - a.bytes.start);

function bySeverity(a: Seen, b: Seen): number {
  const [severe, other] = [a.candidate.severity, b.candidate.severity];
  return severe === other ? 0 : atLeast(severe, other) ? -1 : 1;
}
