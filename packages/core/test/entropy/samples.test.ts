// Every labelled sample of the entropy family: what must be found, at its line, and what must not.

import { allSamples } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { detectors } from "../../src/detect/registry.ts";
import { atLeast } from "../../src/facts/rule.ts";
import { inspect } from "../../src/inspect/inspect.ts";

const samples = (await allSamples()).filter(({ family }) => family === "entropy");
const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? new TextEncoder().encode(content) : content);
const found = (content: string | Uint8Array) =>
  inspect(bytesOf(content), { detectors })
    .sightings.filter(({ severity, quiet, standing }) => quiet === null && standing === "decided" && atLeast(severity, "medium"))
    .map(({ rule, severity, start }) => ({ rule, severity, line: start.line }));

describe("hits", () => {
  test.each(samples.filter(({ expect: expected }) => expected.length > 0).map((sample) => [sample.from, sample.name, sample] as const))(
    "%s: %s",
    (_from, _name, sample) => {
      expect(found(sample.content)).toEqual(sample.expect);
    },
  );
});

describe("decoys", () => {
  test.each(samples.filter(({ expect: expected }) => expected.length === 0).map((sample) => [sample.from, sample.name, sample] as const))(
    "%s: %s",
    (_from, _name, sample) => {
      expect(found(sample.content)).toEqual([]);
    },
  );
});
