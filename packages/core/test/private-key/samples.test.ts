// Every labelled sample of the family: hits are found where and as labelled, decoys stay below medium.

import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import type { Sample } from "../../../../fixtures/src/index.ts";
import { inspectPrivateKeys } from "./inspect-private-keys.ts";

const folder = fileURLToPath(new URL("../../../../fixtures/src/samples/private-key/", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
async function load(kind: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  // One after the other: jest links modules that are imported at the same time in a race.
  for (const file of files.filter((name) => name.startsWith(kind)))
    samples.push(...((await import(pathToFileURL(`${folder}${file}`).href)) as { samples: readonly Sample[] }).samples);
  return samples;
}

const [hits, decoys] = [await load("hit."), await load("decoy.")];

describe("hits", () => {
  test.each(hits.map((sample) => [`${sample.name} (${sample.path})`, sample] as const))("%s", (_, sample) => {
    const found = inspectPrivateKeys(sample.content).map(({ rule, severity, start, details, quiet }) => ({
      rule,
      severity,
      line: start.line,
      details,
      quiet,
    }));
    expect(found).toHaveLength(sample.expect.length);
    for (const [index, expected] of sample.expect.entries()) expect(found[index]).toMatchObject({ ...expected, quiet: null });
  });
});

describe("decoys", () => {
  test.each(decoys.map((sample) => [`${sample.name} (${sample.path})`, sample] as const))("%s", (_, sample) => {
    const found = inspectPrivateKeys(sample.content).filter(({ severity, quiet }) => severity !== "low" && quiet === null);
    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([]);
  });
});

test("the family is large enough to mean something", () => {
  expect(hits.length).toBeGreaterThanOrEqual(90);
  expect(decoys.length).toBeGreaterThanOrEqual(50);
});
