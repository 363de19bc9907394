import { describe, expect, test } from "@jest/globals";
import type { Candidate } from "../../src/detect/candidate.ts";
import { SecretText } from "../../src/facts/secret-text.ts";
import type { Seen } from "../../src/inspect/detect-layer.ts";
import { settle } from "../../src/inspect/settle.ts";

function seen(start: number, end: number, depth: number, told: Partial<Candidate> & { text: string }): Seen {
  const { text, ...rest } = told;
  const candidate = { rule: "private-key", severity: "critical", standing: "decided", secret: new SecretText(text), ...rest } as Candidate;
  return { detector: "test", candidate, bytes: { start, end }, depth };
}

const rules = (...list: Seen[]) => settle(list).map(({ candidate, bytes, depth }) => [candidate.rule, bytes.start, depth]);

describe("of candidates for one stretch the one that knows most stays", () => {
  test("the same secret in two layers is one", () => {
    expect(rules(seen(0, 64, 0, { text: "a" }), seen(0, 64, 1, { text: "a" }))).toEqual([["private-key", 0, 0]]);
  });

  test("a guess gives way to a rule that knows, within a layer and across", () => {
    const guess = { text: "a", rule: "high-entropy-string" } as const;
    expect(rules(seen(0, 88, 0, guess), seen(3, 80, 1, { text: "b", rule: "binance-api-secret" }))).toEqual([["binance-api-secret", 3, 1]]);
    expect(rules(seen(0, 88, 0, guess), seen(3, 80, 0, { text: "b", rule: "acme-token" }))).toEqual([["acme-token", 3, 0]]);
  });

  test("of two guesses the deeper one, which a program reads", () => {
    const guess = { rule: "high-entropy-string" } as const;
    expect(rules(seen(0, 65, 0, { ...guess, text: "nx" }), seen(1, 65, 1, { ...guess, text: "x" }))).toEqual([
      ["high-entropy-string", 1, 1],
    ]);
  });

  test("who reads a container reads what is in it", () => {
    expect(rules(seen(0, 200, 0, { text: "a", rule: "wallet-key" }), seen(50, 90, 1, { text: "b" }))).toEqual([["wallet-key", 0, 0]]);
  });

  test("different secrets that one layer tells apart both stay, and so do neighbours", () => {
    expect(rules(seen(0, 64, 0, { text: "a" }), seen(30, 90, 0, { text: "b" }), seen(90, 99, 1, { text: "c" }))).toHaveLength(3);
  });

  test("two secrets in one encoded stretch both stay", () => {
    expect(rules(seen(0, 64, 2, { text: "a" }), seen(0, 64, 2, { text: "b" }), seen(0, 64, 2, { text: "a" }))).toHaveLength(2);
  });
});
