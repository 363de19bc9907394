// Runs the family's own detectors over a sample's bytes, as `inspect` does.

import type { Sighting } from "../../src/index.ts";
import { detectors, inspect } from "../../src/inspect.ts";

const own = detectors.filter(({ id }) => id.startsWith("private-key/"));

export function inspectPrivateKeys(content: string | Uint8Array): readonly Sighting[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return inspect(bytes, { detectors: own }).sightings;
}
