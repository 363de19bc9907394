// Every sample of the family through `inspect` and the judge: each expected finding is there with its severity, line
// and environment, and nothing else is.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Sample } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { detectors } from "../../src/detect/registry.ts";
import { inspect } from "../../src/inspect/inspect.ts";
import { judge } from "../../src/judge/judge.ts";
import { key, place, policy } from "../judge/situation.ts";

const families = ["binance", "exchange"];
const encoder = new TextEncoder();

export const findingsOf = ({ content, path }: Sample) =>
  judge(inspect(typeof content === "string" ? encoder.encode(content) : content, { detectors }), place({ path }), policy(), key)
    .filter(({ suppression }) => suppression === null)
    .map(({ finding: { rule, severity, line, environment, details } }) => ({ rule, severity, line, environment, details }))
    .filter(({ severity }) => severity !== "low");

const order = (a: { line?: number; rule: string }, b: { line?: number; rule: string }) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.rule < b.rule ? -1 : 1);

for (const family of families) {
  const folder = new URL(`../../../../fixtures/src/samples/${family}/`, import.meta.url);
  for (const file of readdirSync(fileURLToPath(folder)).filter((name) => /^(hit|decoy)\./.test(name))) {
    const { samples } = (await import(new URL(file, folder).href)) as { samples: readonly Sample[] };
    describe(`${family}/${file}`, () => {
      test.each(samples.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
        const found = findingsOf(sample).sort(order);
        const expected = [...sample.expect].sort(order);
        expect(found.map((finding, index) => shaped(finding, expected[index]))).toEqual(expected);
      });
    });
  }
}

/** Only what the sample fixes is compared. */
function shaped(finding: ReturnType<typeof findingsOf>[number], expected: Sample["expect"][number] | undefined) {
  if (expected === undefined) return finding;
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      key === "details"
        ? Object.fromEntries(Object.keys(value as object).map((name) => [name, finding.details[name]]))
        : finding[key as keyof typeof finding],
    ]),
  );
}
