// Runs the family's own detectors over a sample's bytes, as `inspect` does.

import { detectors } from "../../src/detect/registry.ts";
import { inspect, type Sighting } from "../../src/index.ts";

const own = detectors.filter(({ id }) => id.startsWith("private-key/"));

export function inspectPrivateKeys(content: string | Uint8Array): readonly Sighting[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return inspect(bytes, { detectors: own, fingerprintKey: new Uint8Array(32).fill(7) }).sightings;
}
