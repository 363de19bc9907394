// Candidates to sightings: the last place where a raw secret exists. It leaves as digest, preview, length and score.

import type { Document } from "../decode/document.ts";
import type { Layer } from "../decode/layer.ts";
import type { Candidate } from "../detect/candidate.ts";
import { measureRandomness } from "../score/measure-randomness.ts";
import { digest } from "./digest.ts";
import { allowancesAt } from "./inline-allowance.ts";
import { locate } from "./locate.ts";
import { preview } from "./preview.ts";
import type { Sighting } from "./sighting.ts";

export interface Found {
  readonly detector: string;
  readonly candidate: Candidate;
}

export function seal(document: Document, layer: Layer, found: readonly Found[]): Sighting[] {
  return found.map(({ detector, candidate }) => {
    const { secret, span, showEnds, ...facts } = candidate;
    const bytes = layer.origin(span);
    const start = locate(document.bytes, bytes.start);
    const end = locate(document.bytes, bytes.end);
    return {
      ...facts,
      detector,
      member: document.member,
      start,
      end,
      bytes: { start: bytes.start, end: bytes.end },
      digest: digest(secret),
      preview: showEnds ? preview(secret) : null,
      length: secret.length,
      randomness: measureRandomness(secret.reveal()),
      allowances: allowancesAt(document.bytes, start.line),
      partner: null,
    };
  });
}
