// What the detectors find in a text of which every token run is shown to them, whatever the prefilter says.

import { detectors } from "../../src/detect/registry.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import type { Sighting } from "../../src/seal/sighting.ts";

export function sightingsAnyway(text: string): readonly Sighting[] {
  const runs = [...text.matchAll(/[A-Za-z0-9+/=_-]{16,}/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  return inspect(Buffer.from(`${text}\n`), { detectors, places: { runs, marks: [], phrases: [], byteLists: [], escapes: [] } }).sightings;
}
