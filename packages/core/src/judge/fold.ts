// Many sightings of one secret become few findings: per secret and path the one of the commit that introduced it, with all
// other places as its occurrences.

import type { Finding, Occurrence } from "./finding.ts";
import type { Judged } from "./judge.ts";

/** One entry per secret, path and line of the introducing content; every entry's `occurrences` lists the secret's other places. */
export function fold(all: readonly Judged[]): Judged[] {
  const bySecret = new Map<string, Judged[]>();
  for (const judged of all) {
    // Two rules can name one string at one place only by a custom rule; they stay apart.
    const key = `${judged.finding.rule} ${judged.finding.fingerprint}`;
    bySecret.set(key, [...(bySecret.get(key) ?? []), judged]);
  }
  return [...bySecret.values()].flatMap(foldOneSecret);
}

function foldOneSecret(group: readonly Judged[]): Judged[] {
  const ordered = [...group].sort(
    (a, b) => a.place.order - b.place.order || a.finding.line - b.finding.line || a.finding.column - b.finding.column,
  );
  const firsts = new Map<string, Judged>();
  for (const judged of ordered) {
    const where = whereOf(judged.finding);
    if (!firsts.has(where)) firsts.set(where, judged);
  }
  const kept = ordered.filter((judged) => {
    const first = firsts.get(whereOf(judged.finding))!;
    return judged.finding.blob === first.finding.blob && judged.finding.commit === first.finding.commit;
  });
  const once = uniqueBy(kept, ({ finding }) => `${whereOf(finding)}:${finding.line}`);
  const places = uniqueBy(ordered, ({ finding }) => placeKey(finding));
  return once.map((judged) => {
    const own = placeKey(judged.finding);
    const others = places.filter(({ finding }) => placeKey(finding) !== own);
    const occurrences = others.slice(0, MOST_OCCURRENCES).map(({ finding }) => occurrenceOf(finding));
    const reachable = reachableAnywhere(judged, ordered);
    return { ...judged, finding: { ...judged.finding, occurrences, occurrencesLeftOut: others.length - occurrences.length, reachable } };
  });
}

/** A secret in thousands of files would make a report that grows with the square of their number; the earliest are told, the rest counted. */
export const MOST_OCCURRENCES = 200;

/** A secret at a path counts as reachable when any blob that holds it there is. */
const reachableAnywhere = (judged: Judged, group: readonly Judged[]): boolean =>
  group.some(({ finding }) => finding.reachable && whereOf(finding) === whereOf(judged.finding));

/** Messages have no path: each is a place of its own. */
const whereOf = (finding: Finding): string =>
  finding.path === null ? `${finding.source} ${finding.commit ?? finding.blob}` : `path ${finding.source} ${finding.path}`;

const placeKey = (finding: Finding): string => `${whereOf(finding)} ${finding.line} ${finding.commit} ${finding.blob}`;

const occurrenceOf = ({ path, line, commit, blob }: Finding): Occurrence => ({ path, line, commit, blob });

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
