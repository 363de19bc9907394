// Bytes in, sightings out: decode, prefilter, detect (which validates), score, seal. A function of the bytes and
// the detectors alone, so it is done once per content id, in any thread.

import type { Document, Unread } from "../decode/document.ts";
import { rawLayer } from "../decode/raw-layer.ts";
import type { Candidate } from "../detect/candidate.ts";
import type { Detector } from "../detect/detector.ts";
import { overlaps, type TextSpan } from "../facts/span.ts";
import { findPlaces } from "../prefilter/find-places.ts";
import { seal } from "../seal/seal.ts";
import type { Inspected, Sighting } from "../seal/sighting.ts";

export interface InspectOptions {
  readonly detectors: readonly Detector[];
}

export function inspect(bytes: Uint8Array, options: InspectOptions): Inspected {
  const unread: Unread[] = [];
  const sightings: Sighting[] = [];
  const documents: Document[] = [{ bytes, member: null }];
  for (const document of documents) {
    const layer = rawLayer(document.bytes);
    const places = findPlaces(document.bytes);
    if (places.runs.length + places.marks.length + places.phrases.length + places.byteLists.length === 0) continue;
    const claimed: TextSpan[] = [];
    const isClaimed = (span: TextSpan) => claimed.some((other) => overlaps(span, other));
    const found: { detector: string; candidate: Candidate }[] = [];
    for (const detector of options.detectors) {
      const { candidates, claims } = detector.detect({ layer, places, isClaimed });
      for (const candidate of candidates) {
        found.push({ detector: detector.id, candidate });
        claimed.push(candidate.span);
      }
      for (const claim of claims) claimed.push(claim.span);
    }
    sightings.push(...seal(document, layer, found));
  }
  return { sightings, unread };
}
