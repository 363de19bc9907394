// Puts into every finding of a history whether its secret still stands in HEAD, and which refs hold the commit that
// brought it. A secret stands in HEAD wherever any blob with it does.

import type { Judged } from "@hodlguard/core";
import type { Standing } from "./sources/standing.ts";

const mostRefs = 20;

/** @param masks ref names that hold secrets themselves, as they may be shown */
export function tellStanding(judged: readonly Judged[], standing: Standing, masks: ReadonlyMap<string, string>): Judged[] {
  const inHead = new Set(judged.filter(({ place }) => standing.inHead(place)).map(({ finding }) => finding.fingerprint));
  return judged.map((one) => {
    const refs = standing.refsOf(one.place)?.map((name) => masks.get(name) ?? name) ?? null;
    const shown = refs === null || refs.length <= mostRefs ? refs : [...refs.slice(0, mostRefs), `and ${refs.length - mostRefs} more`];
    const details = {
      ...one.finding.details,
      stillInHead: inHead.has(one.finding.fingerprint),
      ...(shown === null ? {} : { heldBy: shown }),
    };
    return { ...one, finding: { ...one.finding, details } };
  });
}
