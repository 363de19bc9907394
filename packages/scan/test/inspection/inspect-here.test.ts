// Contents without any place are passed over without a detector. What is told must be what all detectors say of every content.

import type { Inspected } from "@hodlguard/core";
import { allSamples } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { inspectHere } from "../../src/inspection/inspect-here.ts";
import { type Inspector, isClean } from "../../src/inspection/inspector.ts";
import { inspectorOf } from "../../src/inspection/load-inspector.ts";
import type { CustomRule } from "../../src/policy/custom-rule.ts";
import { nothingCounted } from "../../src/sources/counted.ts";
import type { Content, ScanSource } from "../../src/sources/source.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const sourceOf = (contents: readonly Uint8Array[]): ScanSource => ({
  mode: "test",
  head: null,
  async *contents(): AsyncGenerator<Content> {
    for (const [id, content] of contents.entries()) yield { id: String(id), bytes: content };
  },
  placesOf: async () => new Map(),
  counted: nothingCounted(),
  notScanned: [],
});

async function rulesIn(content: Uint8Array, inspector: Inspector): Promise<string[]> {
  const kept = await inspectHere(sourceOf([content]), inspector);
  return [...kept.values()].flatMap(({ sightings }) => sightings.map(({ rule }) => rule));
}

const word: CustomRule = {
  id: "change-word",
  description: "a word",
  keywords: [],
  pattern: "chang(ed)",
  group: null,
  minScore: 0,
  minBits: 0,
  severity: "high",
  exemptions: [],
  from: "hodlguard.yaml",
};

test("plain code loads no detectors", async () => {
  const load = () => Promise.reject(new Error("they were loaded"));
  const code = bytes("export const total = compute(1, 'two items'); // changed\n".repeat(40));
  expect((await inspectHere(sourceOf([code, bytes("")]), { looksAnyway: () => false, load })).size).toBe(0);
  const assigned = bytes(`token = "${"a1B2c3D4".repeat(4)}"\n`);
  await expect(inspectHere(sourceOf([code, assigned]), { looksAnyway: () => false, load })).rejects.toThrow("they were loaded");
});

test("an inline allowance is seen without any place, where changes are judged", async () => {
  const allowance = bytes("x = 1 # hodlguard:allow wallet-key -- a sample\n");
  expect(await rulesIn(allowance, inspectorOf([], true))).toEqual(["guard-tampering"]);
  expect(await rulesIn(allowance, inspectorOf([], false))).toEqual([]);
});

test("a rule of the repository sees what the built-in ones pass over", async () => {
  expect(await rulesIn(bytes("it was changed\n"), inspectorOf([word], false))).toEqual(["change-word"]);
});

test("of samples of every family the answer is the same as of all detectors", async () => {
  const samples = (await allSamples()).filter((_, index) => index % 4 === 0);
  const contents = samples.map(({ content }) => (typeof content === "string" ? bytes(content) : content));
  const inspector = inspectorOf([], true);
  const inspect = await inspector.load();
  const expected = new Map<string, Inspected>();
  for (const [id, content] of contents.entries()) {
    const inspected = inspect(content);
    if (!isClean(inspected)) expected.set(String(id), inspected);
  }
  expect(expected.size).toBeGreaterThan(150);
  const seen = await inspectHere(sourceOf(contents), inspector);
  expect(JSON.stringify([...seen])).toBe(JSON.stringify([...expected]));
}, 120_000);
