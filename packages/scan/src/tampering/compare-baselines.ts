// Two baselines: which findings the new one sets aside that the old one did not.

import { type Baseline, readBaseline } from "../policy/baseline.ts";
import { type Change, textOf, type Weakening } from "./weakening.ts";

/** More than these are told in one sentence: adopting a legacy repository is one decision, not a thousand. */
const MOST_TOLD_SINGLY = 20;

export function compareBaselines({ path, before, after }: Change): Weakening[] {
  const [old, now] = [readOr(path, before), readOr(path, after)];
  if (now === null) return [];
  if (old === "unreadable" || now === "unreadable")
    return textOf(before) === textOf(after)
      ? []
      : [{ line: 1, message: `${path} changed and cannot be compared, since one side is no valid baseline` }];
  const known = new Map(old?.entries.map((entry) => [entry.fingerprint, entry]));
  const added = now.entries.filter(({ fingerprint }) => !known.has(fingerprint));
  const found: Weakening[] = [];
  if (added.length > MOST_TOLD_SINGLY)
    found.push({ line: added[0]!.line, message: `the baseline sets ${added.length} more findings aside` });
  else
    for (const { rule, path: at, reason, line } of added)
      found.push({
        line,
        message: `the baseline sets one more finding aside: ${rule}${at === null ? "" : ` in ${at}`} (${reason.slice(0, 100)})`,
      });
  for (const { fingerprint, expires, line } of now.entries) {
    const was = known.get(fingerprint)?.expires ?? null;
    if (was !== null && (expires === null || expires > was))
      found.push({ line, message: `a suppression lasts longer: until ${expires ?? "for ever"} instead of ${was}` });
  }
  return found;
}

function readOr(path: string, bytes: Uint8Array | null): Baseline | null | "unreadable" {
  if (bytes === null) return null;
  try {
    return readBaseline(path, bytes);
  } catch {
    return "unreadable";
  }
}
