import { describe, expect, test } from "@jest/globals";
import { baselineText } from "../../src/policy/baseline.ts";
import { weakeningsOf } from "../../src/tampering/guarded-files.ts";
import { guardedKind } from "../../src/tampering/guarded-paths.ts";

const bytes = (text: string | null) => (text === null ? null : new TextEncoder().encode(text));
const of = (path: string, before: string | null, after: string | null) =>
  weakeningsOf({ path, before: bytes(before), after: bytes(after) }).map(({ line, message }) => `${line}: ${message}`);

const full =
  "failOn: medium\nallow:\n  - { path: docs/**, reason: a }\nrules:\n  - { id: acme, description: d, pattern: x }\ninlineAllow: false\n";

describe("configuration", () => {
  test.each<[string, string | null, string | null, string[]]>([
    ["failOn loosened", "failOn: medium\n", "# c\nfailOn: never\n", ["2: failOn goes from medium to never"]],
    ["failOn tightened", "failOn: high\n", "failOn: low\n", []],
    ["a strict file is new", null, "failOn: low\n", []],
    ["a mild file is new", null, "failOn: critical\n", ["1: failOn goes from high to critical"]],
    ["everything goes", full, null, ["failOn goes from medium to high", "inline allowances count again", "the rule acme is gone"]],
    [
      "an allowance more",
      full,
      full.replace("allow:\n", "allow:\n  - { path: src/**, reason: b }\n"),
      ["3: an allowance is new or changed: src/**"],
    ],
    [
      "something need not be read",
      null,
      "acceptUnread:\n  - { path: a.7z, reason: a }\n",
      ["2: what need not be read is more or other than before: a.7z"],
    ],
    [
      "more need not be read",
      "acceptUnread:\n  - { path: a.7z, reason: a }\n",
      "acceptUnread:\n  - { path: '*.7z', reason: a }\n",
      ["2: what need not be read is more or other than before: *.7z"],
    ],
    [
      "acceptance for any content",
      `acceptUnread:\n  - { path: a.7z, blob: "${"a".repeat(40)}", reason: a }\n`,
      "acceptUnread:\n  - { path: a.7z, reason: a }\n",
      ["2: what need not be read is more or other than before: a.7z"],
    ],
    ["all is to be read again", "acceptUnread:\n  - { path: a.7z, reason: a }\n", "acceptUnread: []\n", []],
    ["an allowance less", full, full.replace("  - { path: docs/**, reason: a }\n", "  []\n"), []],
    ["a reason reworded", full, full.replace("reason: a", "reason: better"), []],
    ["a rule changed", full, full.replace("pattern: x", "pattern: xyz"), ["5: the rule acme finds something else"]],
    ["a rule more", full, full.replace("rules:\n", "rules:\n  - { id: b, description: d, pattern: y }\n"), []],
    [
      "severity lowered",
      "severities: { private-key: high }\n",
      "severities: { private-key: low }\n",
      ["the severity of private-key goes from high down to low"],
    ],
    ["severity fixed low", null, "severities:\n  private-key: medium\n", ["2: the severity of private-key is fixed at medium"]],
    ["severity raised", null, "severities: { binance-api-key: high }\n", []],
    ["testnet lowered", null, "testnet: low\n", ["testnet credentials go from medium down to low"]],
    ["limit lowered", null, "maxBlobBytes: 10\n", ["maxBlobBytes goes from 268435456 down to 10"]],
    ["imported rules dropped", "rulesFrom: a.toml\n", "rulesFrom: []\n", ["the rules from a.toml are no longer used"]],
    ["broken", "failOn: low\n", "failOn: [\n", ["cannot be compared"]],
  ])("%s", (_name, before, after, expected) => {
    const found = of("hodlguard.yaml", before, after);
    expect(found).toHaveLength(expected.length);
    for (const [index, part] of expected.entries()) expect(found[index]).toContain(part);
  });
});

describe("baseline", () => {
  const entry = (digit: string, more = {}) => ({
    fingerprint: digit.repeat(32),
    rule: "private-key",
    path: null,
    reason: "r",
    owner: null,
    expires: null,
    line: 0,
    ...more,
  });
  const text = (...entries: ReturnType<typeof entry>[]) => baselineText({ key: "0".repeat(32), entries });

  test("entries that are new, last longer, or are gone", () => {
    expect(of(".hodlguard-baseline.json", text(entry("a")), text(entry("a"), entry("b")))).toEqual([
      "6: the baseline sets one more finding aside: private-key (r)",
    ]);
    expect(of(".hodlguard-baseline.json", text(entry("a", { expires: "2026-01-01" })), text(entry("a")))).toEqual([
      "5: a suppression lasts longer: until for ever instead of 2026-01-01",
    ]);
    expect(of(".hodlguard-baseline.json", text(entry("a"), entry("b")), text(entry("a")))).toEqual([]);
    expect(of(".hodlguard-baseline.json", text(entry("a")), null)).toEqual([]);
  });

  test("the adoption of many is one finding", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...entry("a"), fingerprint: index.toString(16).padStart(32, "0") }));
    expect(of(".hodlguard-baseline.json", null, text(...many))).toEqual([expect.stringContaining("30 more findings")]);
  });
});

describe("hooks, pipelines, package.json, attributes", () => {
  test.each<[string, string, string | null, string | null, string[]]>([
    [
      "the call goes",
      ".husky/pre-commit",
      "hodlguard hook pre-commit\nlint\n",
      "lint\n",
      ["1: .husky/pre-commit no longer calls the guard"],
    ],
    ["the file goes", ".husky/pre-commit", "hodlguard hook pre-commit\n", null, ["is gone, and with it the call"]],
    [
      "the call is muted",
      ".husky/pre-commit",
      "hodlguard hook pre-commit\n",
      "lint\nhodlguard hook pre-commit || true\n",
      ["2: the call of the guard in .husky/pre-commit changed", "2: a new line in .husky/pre-commit ignores the guard's answer"],
    ],
    [
      "skipped by variable",
      ".husky/pre-commit",
      "hodlguard hook pre-commit\n",
      "export HODLGUARD_SKIP=1\nhodlguard hook pre-commit\n",
      ["1: a new line in .husky/pre-commit switches the guard's hooks off"],
    ],
    [
      "ended before",
      ".husky/pre-commit",
      "hodlguard hook pre-commit\n",
      "exit 0\nhodlguard hook pre-commit\n",
      ["1: a new line in .husky/pre-commit ends the hook early"],
    ],
    ["the guard comes", ".husky/pre-commit", "lint\n", "hodlguard hook pre-commit\nlint\n", []],
    [
      "re-indented",
      "lefthook.yml",
      "pre-commit:\n  run: hodlguard hook pre-commit\n",
      "pre-commit:\n    run: hodlguard hook pre-commit\n",
      [],
    ],
    ["somebody else's hooks", ".husky/pre-commit", "lint\n", "exit 0\n", []],
    [
      "workflow muted",
      ".github/workflows/guard.yml",
      "on:\n  pull_request:\njobs:\n  - uses: a/hodlguard@v1\n",
      "on:\n  push:\njobs:\n  - uses: a/hodlguard@v1\n    continue-on-error: true\n",
      ["5: a new line", "1: the workflow no longer starts on pull_request"],
    ],
    [
      "workflow made conditional",
      ".github/workflows/guard.yml",
      "jobs:\n  - uses: a/hodlguard@v1\n",
      "jobs:\n  - uses: a/hodlguard@v1\n    if: false\n",
      ["3: a new condition or setting"],
    ],
    ["another workflow", ".github/workflows/build.yml", "on: push\n", "on: push\nif: false\ncontinue-on-error: true\n", []],
    [
      "dependency moved",
      "package.json",
      '{\n "devDependencies": {\n  "hodlguard": "1.0.0"\n }\n}',
      '{\n "devDependencies": {\n  "hodlguard": "1.1.0",\n  "b": "1"\n }\n}',
      [],
    ],
    ["dependency gone", "package.json", '{\n "devDependencies": {\n  "hodlguard": "1.0.0"\n }\n}', "{\n}", ["no longer calls the guard"]],
    ["prepare gone", "package.json", '{\n "scripts": {\n  "prepare": "hodlguard install"\n }\n}', "{\n}", ["no longer calls the guard"]],
    [
      "configuration in package.json",
      "package.json",
      '{\n "name": "a"\n}',
      '{\n "name": "a",\n "hodlguard": { "failOn": "never" }\n}',
      ["3: failOn goes from high to never"],
    ],
    [
      "attributes",
      ".gitattributes",
      "* text\n",
      "* text\nsecrets/* -diff\n*.psd filter=lfs diff=lfs\n# *.x -diff\n*.sh eol=lf\n",
      ["2: .gitattributes hides", "3: .gitattributes hides"],
    ],
    ["an unguarded file", "src/a.ts", "hodlguard\n", "", []],
  ])("%s (%s)", (_name, path, before, after, expected) => {
    const found = of(path, before, after);
    expect(found).toHaveLength(expected.length);
    for (const [index, part] of expected.entries()) expect(found[index]).toContain(part);
  });
});

test("guarded files are known by path", () => {
  for (const path of [
    "hodlguard.jsonc",
    ".hodlguard-baseline.json",
    "package.json",
    ".husky/pre-push",
    "lefthook.yml",
    ".config/lefthook.toml",
    ".pre-commit-config.yaml",
    ".github/workflows/a/b.yml",
    "sub/.gitattributes",
  ])
    expect([path, guardedKind(path)]).not.toEqual([path, null]);
  for (const path of ["sub/package.json", "hodlguard.ts", ".husky/_/h", "docs/.github/workflows/a.yml"])
    expect([path, guardedKind(path)]).toEqual([path, null]);
});
