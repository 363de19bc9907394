// Sightings, places and policies for the judge's tests: whole values with a default for every field that a test does not care about.

import type { Judged } from "../../src/judge/judge.ts";
import type { Place } from "../../src/judge/place.ts";
import type { Policy } from "../../src/judge/policy.ts";
import type { Sighting } from "../../src/seal/sighting.ts";

export const key = new Uint8Array([1, 2, 3]);

export const policy = (changes: Partial<Policy> = {}): Policy => ({
  failOn: "high",
  severities: {},
  testnet: "medium",
  inlineAllow: true,
  allow: [],
  baseline: [],
  ignoreAllowances: false,
  today: "2026-11-22",
  ...changes,
});

export const place = (changes: Partial<Place> = {}): Place => ({
  source: "blob",
  path: "bot/config.py",
  blob: "b1",
  commit: null,
  author: null,
  date: null,
  reachable: true,
  order: 0,
  ...changes,
});

export const sighting = (changes: Partial<Sighting> = {}): Sighting => ({
  rule: "binance-api-secret",
  severity: "high",
  message: "A Binance API secret.",
  evidence: [
    { by: "name", says: "supports", why: "it is named so" },
    { by: "shape", says: "proves", why: "its form is exact" },
  ],
  details: {},
  advice: ["Delete the key."],
  environment: "mainnet",
  credential: { venue: "binance", role: "secret", scope: null },
  quiet: null,
  standing: "decided",
  detector: "binance/hmac",
  member: null,
  start: { line: 3, column: 5 },
  end: { line: 3, column: 69 },
  bytes: { start: 40, end: 104 },
  digest: "aa".repeat(32),
  preview: "abcd…wxyz",
  length: 64,
  randomness: { bitsPerChar: 5.1, percentile: 0.4, score: 0.98 },
  allowances: [],
  partner: null,
  ...changes,
});
