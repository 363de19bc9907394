// The committed scores against what the detectors do now: a family may gain samples, but lose nothing it had.

import { readFileSync } from "node:fs";
import { allSamples, type Core, type FamilyScore, sampleFindings, scoreSamples } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import * as core from "./core.ts";

const path = new URL("../../../../fixtures/scores.json", import.meta.url);
const { families: before } = JSON.parse(readFileSync(path, "utf8")) as { families: Record<string, FamilyScore> };
const { families: now } = scoreSamples(await allSamples(), sampleFindings(core as unknown as Core));

describe("no family does worse than fixtures/scores.json says (npm run evaluate renews it)", () => {
  test.each(Object.keys(before))("%s", (family) => {
    const [was, is] = [before[family]!, now[family]!];
    expect(is.found).toBeGreaterThanOrEqual(was.found);
    expect(is.labels - is.found).toBeLessThanOrEqual(was.labels - was.found);
    expect(is.wrong).toBeLessThanOrEqual(was.wrong);
    expect(is.decoys).toBeGreaterThanOrEqual(was.decoys);
  });
});

test("every family of samples is scored", () => {
  expect(Object.keys(before).sort()).toEqual(Object.keys(now).sort());
});

test("there are at least three hundred labels and three hundred decoys", () => {
  const sum = (count: (score: FamilyScore) => number) => Object.values(now).reduce((total, score) => total + count(score), 0);
  expect(sum(({ labels }) => labels)).toBeGreaterThanOrEqual(300);
  expect(sum(({ decoys }) => decoys)).toBeGreaterThanOrEqual(300);
});
