// Bytes in, sightings out: decode, prefilter, detect (which validates), score, seal. A function of the bytes and
// the detectors alone, so it is done once per content id, in any thread.

import type { Document, Unread } from "../decode/document.ts";
import { rawLayer } from "../decode/raw-layer.ts";
import type { Detector } from "../detect/detector.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { isEmpty } from "../prefilter/places.ts";
import { type Found, seal } from "../seal/seal.ts";
import type { Inspected, Sighting } from "../seal/sighting.ts";
import { detectLayer, type Seen } from "./detect-layer.ts";
import { pair } from "./pair.ts";
import { settle } from "./settle.ts";

export interface InspectOptions {
  readonly detectors: readonly Detector[];
}

export function inspect(bytes: Uint8Array, options: InspectOptions): Inspected {
  const unread: Unread[] = [];
  const sightings: Sighting[] = [];
  const documents: Document[] = [{ bytes, member: null }];
  for (const document of documents) {
    const { seen, failed } = inspectDocument(document, options);
    for (const id of new Set(failed))
      unread.push({ member: document.member, reason: `the detector ${id} failed on it; this is a fault of hodlguard` });
    const base = sightings.length;
    for (const sighting of seal(document, partnered(settle(seen)))) {
      sightings.push(sighting.partner === null ? sighting : { ...sighting, partner: sighting.partner + base });
    }
  }
  return { sightings, unread };
}

function inspectDocument(document: Document, options: InspectOptions): { seen: readonly Seen[]; failed: readonly string[] } {
  const layer = rawLayer(document.bytes);
  const places = findPlaces(document.bytes);
  const asked = isEmpty(places) ? options.detectors.filter(({ needsEveryLayer }) => needsEveryLayer === true) : options.detectors;
  return asked.length === 0 ? { seen: [], failed: [] } : detectLayer(layer, places, asked, []);
}

function partnered(seen: readonly Seen[]): Found[] {
  const pairs = pair(seen.map(({ candidate, bytes }) => ({ ...candidate, bytes, length: candidate.secret.length })));
  return seen.map(({ detector, candidate, bytes }, index) => {
    const { severity, partner } = pairs[index]!;
    return { detector, candidate: { ...candidate, severity }, bytes, partner };
  });
}
