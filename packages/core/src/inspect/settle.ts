// One secret at one place is one candidate. The same stretch can be seen in several layers (an escaped string as it lies
// there and unescaped) and in overlapping windows; of candidates that overlap in the document the one that knows most stays.

import { atLeast, type RuleId } from "../facts/rule.ts";
import type { Seen } from "./detect-layer.ts";

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
  return one.candidate.rule === "high-entropy-string" && better.candidate.rule !== "high-entropy-string";
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

/** What proves most about its bytes first, what merely looks random last; custom rules between. */
const order: readonly RuleId[] = [
  "private-key",
  "wallet-key",
  "recovery-phrase",
  "binance-api-secret",
  "binance-api-key",
  "exchange-credential",
];

function rank(rule: RuleId): number {
  const index = order.indexOf(rule);
  if (index >= 0) return index;
  return rule === "high-entropy-string" ? order.length + 1 : order.length;
}

/** Below zero where `a` knows more: a better rule, a decided standing, a worse severity, and at last the deeper layer, which shows the value as a program reads it. */
function byKnowledge(a: Seen, b: Seen): number {
  const decided = Number(b.candidate.standing === "decided") - Number(a.candidate.standing === "decided");
  const [severe, other] = [a.candidate.severity, b.candidate.severity];
  const worse = severe === other ? 0 : atLeast(severe, other) ? -1 : 1;
  return decided || rank(a.candidate.rule) - rank(b.candidate.rule) || worse || b.depth - a.depth || b.bytes.end - a.bytes.end;
}
