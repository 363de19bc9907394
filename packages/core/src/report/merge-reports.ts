// Joins the reports of shards into the one that a single scan would have given. The same secret at the same path may have
// been seen in blobs of several shards; then the earliest commit by date keeps the finding and the others become occurrences
// (a report carries no ancestry). Every shard reads all commits and messages and its part of the blobs, so the receipt counts
// the former once; a part that was given twice counts once, and one that was not given was not scanned.

import { type Severity, worse } from "../facts/rule.ts";
import type { Finding, Occurrence, Suppressed } from "../judge/finding.ts";
import { MOST_OCCURRENCES } from "../judge/fold.ts";
import { finishReport } from "./build-report.ts";
import type { Coverage, NotScanned, Report } from "./report.ts";

/** At least one report; they must be of the same mode. Throws a `RangeError` that says which are not. */
export function mergeReports(given: readonly Report[]): Report {
  const reports = distinctReports(given);
  const [first] = reports;
  if (first === undefined) throw new RangeError("there is no report to merge");
  const other = reports.find(({ scan }) => scan.mode !== first.scan.mode || scan.head !== first.scan.head);
  if (other) throw new RangeError(`reports of different scans cannot be merged: ${describe(first)} and ${describe(other)}`);
  const { shard: _, ...whole } = first.scan;
  const missing = missingShards(reports);
  const total = (field: CountedField) => reports.reduce((sum, { coverage }) => sum + coverage[field], 0);
  const once = (field: CountedField) => (missing === null ? total(field) : Math.max(...reports.map(({ coverage }) => coverage[field])));
  return finishReport(join(reports.flatMap(({ findings }) => findings)), join(reports.flatMap(({ suppressed }) => suppressed)), {
    version: first.tool.version,
    scan: {
      ...whole,
      startedAt: reports.map(({ scan }) => scan.startedAt).sort()[0]!,
      durationMs: Math.max(...reports.map(({ scan }) => scan.durationMs)),
    },
    coverage: {
      blobs: total("blobs"),
      bytes: total("bytes"),
      commits: once("commits"),
      messages: once("messages"),
      files: total("files"),
      notScanned: distinct([...reports.flatMap(({ coverage }) => coverage.notScanned), ...(missing ?? [])]),
      ...acceptedIn(reports),
    },
  });
}

type CountedField = "blobs" | "bytes" | "commits" | "messages" | "files";

const distinctReports = (reports: readonly Report[]): Report[] => [
  ...new Map(reports.map((report) => [report.scan.shard ?? JSON.stringify(report), report])).values(),
];

/** What the parts that were not given would have read; null where the reports are not parts of one scan. */
function missingShards(reports: readonly Report[]): NotScanned[] | null {
  const shards = reports.flatMap(({ scan }) => scan.shard ?? []);
  if (shards.length < reports.length) return null;
  const count = shards[0]!.split("/")[1];
  const other = shards.find((shard) => shard.split("/")[1] !== count);
  if (other !== undefined) throw new RangeError(`shards of different divisions cannot be merged: ${shards[0]} and ${other}`);
  // A report is data from outside: a count that no scan would take tells of no more parts than anybody would read.
  const parts = Math.min(Number(count), MOST_SHARDS);
  const absent = Array.from({ length: parts }, (_, index) => `${index + 1}/${count}`).filter((shard) => !shards.includes(shard));
  return absent.map((shard) => ({ path: null, blob: null, reason: `missing-shard: the report of part ${shard} was not given` }));
}

const MOST_SHARDS = 10_000;

const describe = ({ scan }: Report): string => `${scan.mode} at ${scan.head?.slice(0, 12) ?? "no commit"}`;

function acceptedIn(reports: readonly Report[]): Pick<Coverage, "acceptedUnread"> {
  const acceptedUnread = distinct(reports.flatMap(({ coverage }) => coverage.acceptedUnread ?? []));
  return acceptedUnread.length === 0 ? {} : { acceptedUnread };
}

const distinct = <T extends NotScanned>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [`${item.path}\u0000${item.blob}\u0000${item.reason}`, item])).values(),
];

function join<T extends Finding | Suppressed>(findings: readonly T[]): T[] {
  const bySecret = new Map<string, T[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    bySecret.set(key, [...(bySecret.get(key) ?? []), finding]);
  }
  return [...bySecret.values()].flatMap((group) => joinOneSecret(group));
}

function joinOneSecret<T extends Finding>(group: readonly T[]): T[] {
  const ordered = [...group].sort(
    (a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.commit ?? "", b.commit ?? "") || a.line - b.line,
  );
  const places = new Map<string, Occurrence>();
  for (const { path, line, commit, blob, occurrences } of ordered)
    for (const place of [{ path, line, commit, blob }, ...occurrences]) places.set(placeKey(place), place);
  // All findings at a path that stand in the earliest content there.
  const firsts = new Map<string, T>();
  for (const finding of ordered) if (!firsts.has(whereOf(finding))) firsts.set(whereOf(finding), finding);
  const severity = group.reduce<Severity>((worst, finding) => worse(worst, finding.severity), "low");
  return ordered
    .filter((finding) => sameContent(finding, firsts.get(whereOf(finding))!))
    .map((finding) => ({
      ...finding,
      severity,
      blocking: group.some(({ blocking }) => blocking),
      pairedWith: finding.pairedWith ?? group.find(({ pairedWith }) => pairedWith !== null)?.pairedWith ?? null,
      ...occurrencesBeside(places, placeKey(finding), group),
    }));
}

/** Shards count what they left out; what one left out another may have told, so the sum is an upper bound. */
function occurrencesBeside(places: ReadonlyMap<string, Occurrence>, own: string, group: readonly Finding[]) {
  const others = [...places].filter(([key]) => key !== own).map(([, place]) => place);
  const occurrences = others.slice(0, MOST_OCCURRENCES);
  const untold = Math.max(0, ...group.map(({ occurrencesLeftOut }) => occurrencesLeftOut));
  return { occurrences, occurrencesLeftOut: others.length - occurrences.length + untold };
}

const sameContent = (a: Finding, b: Finding): boolean => a.blob === b.blob && a.commit === b.commit;

const whereOf = ({ path, source, commit, blob }: Finding): string => (path === null ? `${source} ${commit ?? blob}` : `path ${path}`);

const placeKey = ({ path, line, commit, blob }: Occurrence): string => `${path}\u0000${line}\u0000${commit}\u0000${blob}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
