// The main line of every scan: contents → inspections → places → judged → report.

import {
  acceptedGap,
  buildReport,
  type Inspected,
  type Judged,
  judge,
  type NotScanned,
  type Place,
  type Policy,
  type Report,
} from "@hodlguard/core";
import { type Inspections, inspectHere } from "./inspection/inspect-here.ts";
import type { Inspector } from "./inspection/inspector.ts";
import { maskFindings, maskUnread, nameMasks } from "./mask-names.ts";
import { passphrasesBeside } from "./passphrase-beside.ts";
import type { GuardChange } from "./sources/guard-changes.ts";
import type { ScanSource } from "./sources/source.ts";
import type { Standing } from "./sources/standing.ts";
import { tellStanding } from "./tell-standing.ts";

export interface ScanOptions {
  readonly version: string;
  readonly policy: Policy;
  /** Asked only when something was sighted: finding the key may walk the history. */
  readonly fingerprintKey: () => Promise<Uint8Array>;
  readonly inspector: Inspector;
  /** The revision that policy was taken from, as the user named it. */
  readonly policyFrom: string | null;
  /** Voids the inline allowances that do not count at a place; absent where all count. */
  readonly allowancesOf?: ((inspected: Inspected, place: Place) => Promise<Inspected>) | undefined;
  /** How contents are inspected; in this thread unless said otherwise. */
  readonly inspectAll?: (source: ScanSource, inspector: Inspector) => Promise<Inspections>;
}

export async function scan(source: ScanSource, options: ScanOptions): Promise<Report> {
  const startedAt = new Date();
  const inspections = await (options.inspectAll ?? inspectHere)(source, options.inspector);
  const { judged, unread, accepted } = await judgeAll(source, inspections, options);
  const { counted } = source;
  return buildReport(judged, options.policy, {
    version: options.version,
    scan: {
      mode: source.mode,
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      head: source.head,
      policyFrom: options.policyFrom,
      ...(source.shard == null ? {} : { shard: source.shard }),
    },
    coverage: { ...counted, notScanned: unread, ...(accepted.length === 0 ? {} : { acceptedUnread: accepted }) },
  });
}

async function judgeAll(source: ScanSource, inspections: Inspections, options: ScanOptions) {
  const judged: Judged[] = [];
  const changes = (await source.guardChanges?.()) ?? [];
  if (inspections.size + changes.length + source.notScanned.length === 0) return { judged, unread: [], accepted: [] };
  const unread: NotScanned[] = [];
  // Finding the key may walk the history, and so may finding the places.
  const [fingerprintKey, places] = await Promise.all([
    inspections.size + changes.length === 0 ? new Uint8Array() : options.fingerprintKey(),
    source.placesOf(new Set(inspections.keys())),
  ]);
  for (const [id, inspected] of inspections) {
    for (const place of places.get(id) ?? []) {
      for (const { member, reason } of inspected.unread) {
        const path = member === null ? place.path : `${place.path ?? ""}!${member}`;
        unread.push({ path, blob: place.blob, reason });
      }
      const allowed = (await options.allowancesOf?.(inspected, place)) ?? inspected;
      for (const one of judge(allowed, place, options.policy, fingerprintKey)) {
        if ((await source.isFresh?.(place, one.sighting)) !== false) judged.push(one);
      }
    }
  }
  const raised = await passphrasesBeside(judged, source, options.policy);
  const standing = judged.length === 0 ? undefined : await source.standing?.(judged.map(({ place }) => place));
  const tampering = await judgeTampering(changes, options.policy, fingerprintKey);
  // What places were asked for may have told of more that cannot be read.
  const gaps = [...source.notScanned, ...unread];
  const names = namesShown([...raised, ...tampering], gaps, standing);
  const masks = await nameMasks(names, options.inspector.load, options.policy);
  const told = standing === undefined ? raised : tellStanding(raised, standing, masks);
  const accepted = gaps.map((gap) => acceptedGap(gap, options.policy));
  return {
    judged: maskFindings([...told, ...tampering], masks),
    unread: maskUnread(
      gaps.filter((_, index) => accepted[index] === null),
      masks,
    ),
    accepted: maskUnread(
      accepted.filter((gap) => gap !== null),
      masks,
    ),
  };
}

function namesShown(judged: readonly Judged[], gaps: readonly NotScanned[], standing: Standing | undefined): Set<string> {
  const names = new Set<string>();
  for (const { finding, place } of judged)
    for (const name of [finding.path, finding.author, ...(standing?.refsOf(place) ?? [])]) if (name !== null) names.add(name);
  for (const { path } of gaps) if (path !== null) names.add(path);
  return names;
}

/** Loaded only when the guard's own files changed. */
async function judgeTampering(changes: readonly GuardChange[], policy: Policy, fingerprintKey: Uint8Array): Promise<Judged[]> {
  if (changes.length === 0) return [];
  const { tamperSightings } = await import("@hodlguard/scan/configuration");
  return changes.flatMap((change) => judge({ sightings: tamperSightings(change), unread: [] }, change.place, policy, fingerprintKey));
}
