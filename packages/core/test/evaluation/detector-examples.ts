// What the page about the detectors is made of: their records, the rules, and one find for each situation in the samples.

import { type Example, maskedLine } from "../../../../fixtures/src/evaluation/detector-page.ts";
import { detectors } from "../../src/detect/registry.ts";
import { ruleCatalogue } from "../../src/facts/rule-catalogue.ts";
import { inspect } from "../../src/inspect/inspect.ts";

export { detectors, ruleCatalogue };

interface SampleLike {
  readonly name: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly expect: readonly unknown[];
}

/** Only text in ASCII: one character per byte keeps offsets true. In samples with several secrets, only the first line is shown. */
export function detectorExamples(samples: readonly SampleLike[]): Example[] {
  const examples: Example[] = [];
  for (const { name, path, content, expect } of samples) {
    if (typeof content !== "string" || expect.length !== 1 || !/^[\t\n\r -~]*$/.test(content)) continue;
    const [sighting] = inspect(new TextEncoder().encode(content), { detectors }).sightings;
    if (sighting === undefined || sighting.quiet !== null || sighting.standing !== "decided" || sighting.member !== null) continue;
    examples.push({
      detector: sighting.detector,
      rule: sighting.rule,
      situation: name,
      path,
      line: maskedLine(content, sighting.bytes.start, sighting.bytes.end),
    });
  }
  return examples;
}
