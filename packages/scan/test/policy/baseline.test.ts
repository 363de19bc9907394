import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectors, inspect } from "@hodlguard/core/inspect";
import { makeRepository } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Baseline, type BaselineLine, baselineText, readBaseline } from "../../src/policy/baseline.ts";
import { renewBaseline } from "../../src/policy/renew-baseline.ts";
import { keyText, repositoryKey } from "../../src/policy/repository-key.ts";
import { complaint, load } from "./files.ts";

const hex = (text: string) => createHash("sha256").update(text).digest("hex");
const key = hex("key").slice(0, 32);
const entry = (name: string, more: Partial<BaselineLine> = {}): BaselineLine => ({
  fingerprint: hex(name).slice(0, 32),
  rule: "high-entropy-string",
  path: `${name}.txt`,
  reason: "old",
  owner: null,
  expires: null,
  line: 0,
  ...more,
});
const read = (text: string) => readBaseline(".hodlguard-baseline.json", new TextEncoder().encode(text));
const bare = ({ key, entries }: Baseline) => ({ key, entries: entries.map((entry) => ({ ...entry, line: 0 })) });

describe("the baseline file", () => {
  test("is JSON, one finding a line, sorted, whatever the order was", () => {
    const text = baselineText({ key, entries: [entry("b"), entry("c", { owner: "ada", expires: "2027-01-01" }), entry("a")] });
    expect(JSON.parse(text).findings.map(({ path }: { path: string }) => path)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(3);
    expect(text).toBe(baselineText({ key, entries: [entry("a"), entry("b"), entry("c", { owner: "ada", expires: "2027-01-01" })] }));
  });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), fc.string({ minLength: 1 }), (names, reason) => {
        const baseline = { key, entries: names.map((name) => entry(name, { reason, path: name === "" ? null : name })) };
        const byName = (entries: readonly BaselineLine[]) => [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
        expect(byName(bare(read(baselineText(baseline))).entries)).toEqual(byName(baseline.entries));
      }),
    );
  });

  test("after a union merge of two branches holds both sides", () => {
    const repository = makeRepository();
    try {
      const write = (names: string[]) =>
        writeFileSync(join(repository.dir, ".hodlguard-baseline.json"), baselineText({ key, entries: names.map((name) => entry(name)) }));
      repository.commit(".gitattributes", ".hodlguard-baseline.json merge=union\n");
      write(["m"]);
      repository.git("add", "-A");
      repository.git("commit", "-qm", "base");
      repository.git("switch", "-qc", "side");
      write(["m", "x", "a"]);
      repository.git("commit", "-qam", "side");
      repository.git("switch", "-q", "main");
      write(["m", "z", "b"]);
      repository.git("commit", "-qam", "main");
      repository.git("merge", "-q", "side");
      const merged = read(repository.git("show", "HEAD:.hodlguard-baseline.json"));
      expect(merged.entries.map(({ path }) => path).sort()).toEqual(["a.txt", "b.txt", "m.txt", "x.txt", "z.txt"]);
    } finally {
      repository.remove();
    }
  });

  test.each([
    ["prettier or jq", (value: unknown) => JSON.stringify(value, null, 2)],
    ["a minifier", (value: unknown) => JSON.stringify(value)],
    ["CRLF", (value: unknown) => JSON.stringify(value, null, "\t").replaceAll("\n", "\r\n")],
  ])("laid out anew by %s is still read", (_who, lay) => {
    const baseline = { key, entries: [entry("a", { reason: '} ] "findings": [ {' }), entry("b", { owner: "ada", expires: "2027-01-01" })] };
    const value = JSON.parse(baselineText(baseline));
    expect(bare(read(lay(value)))).toEqual(baseline);
    delete value.findings[1].reason;
    const text = lay(value);
    const line = text.slice(0, text.lastIndexOf("{")).split("\n").length;
    expect(() => read(text)).toThrow(`.hodlguard-baseline.json:${line}: needs a reason`);
    expect(() => read(lay({ ...value, notes: 1 }))).toThrow("is no entry");
  });

  test.each([
    ["conflict markers", "{\n<<<<<<< HEAD\n", "b.json:2: holds a merge conflict"],
    ["no key", '{\n  "version": 1,\n  "findings": []\n}\n', 'lacks its "repository"'],
    [
      "two keys",
      `{\n  "repository": "${key}",\n  "repository": "${hex("other").slice(0, 32)}",\n  "findings": []\n}\n`,
      "names two repositories",
    ],
    [
      "no reason",
      `{\n  "repository": "${key}",\n  "findings": [\n    {"fingerprint":"${"0".repeat(32)}","rule":"private-key"}\n  ]\n}\n`,
      "b.json:4: needs a reason",
    ],
    [
      "unknown key",
      `{\n  "repository": "${key}",\n  "findings": [\n    {"fingerprint":"${"0".repeat(32)}","rule":"private-key","reson":"x"}\n`,
      'unknown key "reson" (did you mean "reason"?)',
    ],
    ["newer version", `{\n  "version": 2,\n  "repository": "${key}"\n}\n`, "b.json:2: this version of the file is not known"],
    ["something else", "hello\n", "b.json:1: is no entry"],
  ])("%s is told", async (_name, text, expected) => {
    expect(await complaint({}, { baseline: { name: "b.json", bytes: new TextEncoder().encode(text) } })).toContain(expected);
  });

  test("holds nothing that the guard itself would report", () => {
    const text = baselineText({ key, entries: [entry("a", { rule: "binance-api-secret", path: "binance/key.txt" }), entry("b")] });
    expect(inspect(new TextEncoder().encode(text), { detectors }).sightings).toEqual([]);
  });

  test("goes into the policy with its key", async () => {
    const loaded = await load({ ".hodlguard-baseline.json": baselineText({ key, entries: [entry("a", { expires: "2026-01-01" })] }) });
    expect(loaded.policy.baseline).toMatchObject([{ fingerprint: entry("a").fingerprint, reason: "old", expires: "2026-01-01" }]);
    expect(loaded.pinnedKey).toBe(key);
    expect(loaded.notes).toEqual([`an allowance has expired on 2026-01-01: ${entry("a").fingerprint}`]);
  });
});

describe("renewing", () => {
  const options = { key, reason: "adopted", owner: null, expires: null, prune: false, today: "2026-11-22" };
  const finding = (name: string) => ({ fingerprint: entry(name).fingerprint, rule: "private-key", path: `${name}.moved` });

  test("keeps reasons and owners, adds what is new, tells what is stale and expired", () => {
    const old = {
      key: hex("pinned").slice(0, 32),
      entries: [entry("kept", { reason: "mine", owner: "ada" }), entry("gone"), entry("late", { expires: "2026-11-22" })],
    };
    const renewed = renewBaseline(old, [finding("kept"), finding("new"), finding("new"), finding("late")], options);
    expect(renewed.baseline.key).toBe(hex("pinned").slice(0, 32));
    expect(renewed.baseline.entries.map(({ path, reason, owner }) => [path, reason, owner])).toEqual([
      ["kept.txt", "mine", "ada"],
      ["late.txt", "old", null],
      ["gone.txt", "old", null],
      ["new.moved", "adopted", null],
    ]);
    expect(renewed.stale.map(({ path }) => path)).toEqual(["gone.txt"]);
    expect(renewed.expired.map(({ path }) => path)).toEqual(["late.txt"]);
    const pruned = renewBaseline(old, [finding("kept")], { ...options, prune: true });
    expect(pruned.baseline.entries.map(({ path }) => path)).toEqual(["kept.txt"]);
  });

  test("twice gives the same file", () => {
    const once = renewBaseline(null, [finding("a"), finding("b")], options).baseline;
    const twice = renewBaseline(read(baselineText(once)), [finding("b"), finding("a")], { ...options, reason: "later" }).baseline;
    expect(baselineText(twice)).toBe(baselineText(once));
  });
});

test("the repository's key is the baseline's, else the first root commit's, else a constant", async () => {
  const never = async () => {
    throw new Error("asked for the history");
  };
  expect(keyText(await repositoryKey(key, never))).toBe(key);
  const roots = keyText(await repositoryKey(null, async () => ["b", "a"]));
  expect(keyText(await repositoryKey(null, async () => ["a", "b"]))).toBe(roots);
  expect(keyText(await repositoryKey(null, async () => []))).not.toBe(roots);
  expect(roots).toMatch(/^[0-9a-f]{32}$/);
});
