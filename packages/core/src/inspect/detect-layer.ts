// Every detector in its order over one layer. A detector that throws is our own fault: the layer then counts as not read,
// which makes the scan incomplete, and the other detectors still have their say.

import type { Layer } from "../decode/layer.ts";
import type { Candidate } from "../detect/candidate.ts";
import type { Detector, View } from "../detect/detector.ts";
import type { ByteSpan, TextSpan } from "../facts/span.ts";
import type { Places } from "../prefilter/places.ts";
import { Claims } from "./claims.ts";

export interface Seen {
  readonly detector: string;
  readonly candidate: Candidate;
  /** Where it stands in the document. */
  readonly bytes: ByteSpan;
  /** How many wrappings were peeled off before it could be seen. */
  readonly depth: number;
}

export interface LayerResult {
  readonly seen: readonly Seen[];
  /** Ids of the detectors that failed. Their messages are not passed on: they might hold what they stumbled over. */
  readonly failed: readonly string[];
  /** What detectors left unread. */
  readonly unread: readonly string[];
}

export function detectLayer(layer: Layer, places: Places, detectors: readonly Detector[]): LayerResult {
  const claims = new Claims();
  const view: View = { layer, places, isClaimed: (span: TextSpan): boolean => claims.covers(span) };
  const seen: Seen[] = [];
  const failed: string[] = [];
  const unread: string[] = [];
  for (const detector of detectors) {
    try {
      const detection = detector.detect(view);
      if (detection.unread !== undefined) unread.push(detection.unread);
      for (const candidate of detection.candidates) {
        seen.push({
          detector: detector.id,
          candidate: inDocument(candidate, layer),
          bytes: layer.origin(candidate.span),
          depth: layer.peeled.length,
        });
      }
      if (detection.candidates.length + detection.claims.length > 0)
        claims.add([...detection.candidates, ...detection.claims].map(({ span }) => span));
    } catch {
      failed.push(detector.id);
    }
  }
  return { seen, failed, unread };
}

/** Detectors tell the object around a value in the layer's text; from here on it is a place in the document. */
function inDocument(candidate: Candidate, layer: Layer): Candidate {
  const { credential } = candidate;
  if (credential === null || credential.scope === null) return candidate;
  return { ...candidate, credential: { ...credential, scope: layer.origin(credential.scope) } };
}
