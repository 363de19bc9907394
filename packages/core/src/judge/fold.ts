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
    const group = bySecret.get(key);
    if (group === undefined) bySecret.set(key, [judged]);
    else group.push(judged);
  }
  return [...bySecret.values()].flatMap((group) => foldOneSecret(group, mostOccurrences(all.length)));
}

function foldOneSecret(group: readonly Judged[], most: number): Judged[] {
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
  const told = places.slice(0, most + 1).map(({ finding }) => ({ key: placeKey(finding), occurrence: occurrenceOf(finding) }));
  const reachable = new Set(ordered.filter(({ finding }) => finding.reachable).map(({ finding }) => whereOf(finding)));
  return once.map((judged) => {
    const own = placeKey(judged.finding);
    const others = told.filter(({ key }) => key !== own).slice(0, most);
    return {
      ...judged,
      finding: {
        ...judged.finding,
        occurrences: others.map(({ occurrence }) => occurrence),
        occurrencesLeftOut: places.length - 1 - others.length,
        // A secret at a path counts as reachable when any blob that holds it there is.
        reachable: reachable.has(whereOf(judged.finding)),
      },
    };
  });
}

export const MOST_OCCURRENCES = 200;
const FEWEST = 10;
const IN_ALL = 2_000_000;

/**
 * A secret in thousands of places would make a report that grows with the square of their number: each finding tells the
 * earliest others, fewer where the report is large anyway, and counts the rest.
 */
const mostOccurrences = (sightings: number): number => Math.min(MOST_OCCURRENCES, Math.max(FEWEST, Math.floor(IN_ALL / sightings)));

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
