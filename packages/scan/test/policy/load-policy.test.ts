import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { configuration } from "../../src/policy/configuration-keys.ts";
import { configurationSchema } from "../../src/policy/json-schema.ts";
import { complaint, load } from "./files.ts";

const everyKey = `
failOn: medium
severities: { binance-api-key: high, acme-token: low }
testnet: high
inlineAllow: false
allow:
  - path: ["docs/**", "!docs/private/**"]
    rules: [high-entropy-string]
    reason: tutorial values
    expires: 2027-01-31
    owner: alice
  - fingerprint: 0123456789abcdef0123456789abcdef
    reason: known
acceptUnread:
  - path: "assets/**"
    reason: training data
rules:
  - id: acme-token
    description: ACME API token
    keywords: [acme]
    pattern: "acme_([A-Za-z0-9]{8})"
    minScore: 0
    severity: critical
    examples: ["acme_Zk39xQ1p"]
    counterExamples: ["acme_short"]
maxBlobBytes: 1000
threads: 3
`;

describe("loading", () => {
  test("no configuration gives the defaults", async () => {
    const { policy, maxBlobBytes, threads, baseline, configurationFile } = await load({});
    expect(policy).toMatchObject({
      failOn: "high",
      testnet: "medium",
      inlineAllow: true,
      allow: [],
      baseline: [],
      ignoreAllowances: false,
    });
    expect([maxBlobBytes, threads, baseline, configurationFile]).toEqual([268_435_456, null, null, null]);
  });

  test("every key of the contract is taken over", async () => {
    const { policy, maxBlobBytes, threads, customRules } = await load({ "hodlguard.yaml": everyKey });
    expect(policy).toMatchObject({ failOn: "medium", testnet: "high", inlineAllow: false });
    expect(policy.severities).toEqual({ "binance-api-key": "high", "acme-token": "low" });
    expect(policy.allow).toMatchObject([
      { fingerprint: null, rules: ["high-entropy-string"], reason: "tutorial values", expires: "2027-01-31", owner: "alice" },
      { matchesPath: null, fingerprint: "0123456789abcdef0123456789abcdef", rules: null, reason: "known", expires: null, owner: null },
    ]);
    expect(policy.acceptUnread).toMatchObject([{ blob: null, reason: "training data", expires: null, owner: null }]);
    expect(policy.allow[0]!.matchesPath!("docs/a.md")).toBe(true);
    expect(policy.allow[0]!.matchesPath!("docs/private/a.md")).toBe(false);
    expect(customRules).toMatchObject([{ id: "acme-token", severity: "critical", keywords: ["acme"], from: "hodlguard.yaml" }]);
    expect([maxBlobBytes, threads]).toEqual([1000, 3]);
  });

  test.each([
    ["hodlguard.yml", "failOn: low\n"],
    ["hodlguard.json", '{ "failOn": "low" }'],
    ["hodlguard.jsonc", '{\n\t// why\n\t"failOn": "low", /* http://x */\n}'],
    ["package.json", '{ "name": "x", "hodlguard": { "failOn": "low" } }'],
  ])("%s is read", async (file, text) => {
    expect((await load({ [file]: text })).policy.failOn).toBe("low");
  });

  test("an empty file is no configuration, and a broken foreign package.json is none of our business", async () => {
    expect((await load({ "hodlguard.yaml": "# nothing yet\n", "package.json": "{ broken" })).policy.failOn).toBe("high");
  });

  test("two configurations are an error that names both", async () => {
    const text = await complaint({ "hodlguard.yaml": "failOn: low", "package.json": '{ "hodlguard": {} }' });
    expect(text).toMatch(/more than one configuration: hodlguard\.yaml, package\.json/);
  });

  test("flags win over the environment, which wins over the file", async () => {
    const files = { "hodlguard.yaml": "failOn: low\nthreads: 2" };
    expect((await load(files, { environment: { HODLGUARD_FAIL_ON: "medium", HODLGUARD_THREADS: "5" } })).policy.failOn).toBe("medium");
    const flagged = await load(files, { environment: { HODLGUARD_FAIL_ON: "medium", HODLGUARD_THREADS: "5" }, flags: { failOn: "never" } });
    expect([flagged.policy.failOn, flagged.threads]).toEqual(["never", 5]);
    expect(await complaint({}, { environment: { HODLGUARD_FAIL_ON: "hihg" } })).toMatch(
      /HODLGUARD_FAIL_ON: must be one of .* \(did you mean "high"\?\)/,
    );
  });

  test("a named file that is not there is an error", async () => {
    expect(await complaint({}, { config: { name: "other.yaml", bytes: null } })).toBe("other.yaml: there is no such file");
    expect(await complaint({}, { baseline: { name: "b.json", bytes: null } })).toBe("b.json: there is no such file");
  });
});

describe("faults are told by file, line and column", () => {
  test.each([
    ["unknown key", "fail-on: high\n", 'hodlguard.yaml:1:1: unknown key "fail-on" (did you mean "failOn"?)'],
    [
      "wrong word",
      "# c\nfailOn: hgih\n",
      'hodlguard.yaml:2:9: failOn must be one of critical, high, medium, low, never, not "hgih" (did you mean "high"?)',
    ],
    ["wrong type", "inlineAllow: no\n", "hodlguard.yaml:1:14: inlineAllow must be true or false, not a text"],
    ["missing reason", 'allow:\n  - path: "docs/**"\n', 'hodlguard.yaml:2:5: allow[1] lacks "reason"'],
    [
      "neither path nor fingerprint",
      "allow:\n  - reason: because\n",
      "hodlguard.yaml:2:5: allow[1] needs exactly one of path and fingerprint",
    ],
    [
      "unknown rule",
      "allow:\n  - path: a\n    reason: b\n    rules: [private-kye]\n",
      'hodlguard.yaml:4:13: there is no rule "private-kye" (did you mean "private-key"?)',
    ],
    [
      "unknown rule in severities",
      "severities:\n  private-kye: low\n",
      'hodlguard.yaml:2:16: there is no rule "private-kye" (did you mean "private-key"?)',
    ],
    [
      "impossible day",
      "allow:\n  - path: a\n    reason: b\n    expires: 2027-02-30\n",
      "hodlguard.yaml:4:14: the calendar has no 2027-02-30",
    ],
    ["unread without a place", "acceptUnread:\n  - reason: because\n", "hodlguard.yaml:2:5: acceptUnread[1] needs path or blob"],
    ["unread without a reason", "acceptUnread:\n  - path: a.7z\n", 'hodlguard.yaml:2:5: acceptUnread[1] lacks "reason"'],
    [
      "half a blob id",
      "acceptUnread:\n  - { blob: abc123, reason: b }\n",
      "hodlguard.yaml:2:13: acceptUnread[1].blob must be a blob's full id",
    ],
    [
      "lone negation of what is unread",
      'acceptUnread:\n  - { path: "!src/**", reason: b }\n',
      'hodlguard.yaml:2:13: the path pattern "!src/**" only takes back',
    ],
    ["number out of range", "threads: 0\n", "hodlguard.yaml:1:10: threads must be a whole number from 1 to 256, not 0"],
    ["lone negation", 'allow:\n  - path: "!src/**"\n    reason: b\n', 'hodlguard.yaml:2:11: the path pattern "!src/**" only takes back'],
    ["second document", "failOn: low\n---\nfailOn: high\n", "hodlguard.yaml:2:1: a second document (---) is not read"],
    ["alias", "allow: &a []\nrules: *a\n", "hodlguard.yaml:2:8: aliases (*a) are not read here"],
    ["tag", "failOn: !!js/function 'x'\n", "the tag"],
    ["duplicate key", "failOn: low\nfailOn: high\n", "hodlguard.yaml:2:1: Map keys must be unique"],
    ["not a map", "- failOn\n", "hodlguard.yaml:1:1: the configuration must be a map of keys, not a list"],
    ["syntax", "allow: [\n", "hodlguard.yaml:2:1: "],
    [
      "look-around",
      'rules:\n  - id: a\n    description: b\n    pattern: "x(?=y)"\n',
      "hodlguard.yaml:4:14: the pattern of a is no RE2 syntax: invalid or unsupported Perl syntax: `(?=`; RE2 has no look-around",
    ],
    ["everywhere", 'rules:\n  - { id: a, description: b, pattern: "x*" }\n', "the pattern of a matches the empty text, hence everywhere"],
    ["taken name", "rules:\n  - { id: private-key, description: b, pattern: x }\n", "the name private-key is taken by a built-in rule"],
    [
      "example not found",
      "rules:\n  - { id: a, description: b, pattern: x, examples: [x, y] }\n",
      "example 2 of a is not found: the pattern does not match it",
    ],
    [
      "example without keyword",
      "rules:\n  - { id: a, description: b, pattern: x, keywords: z, examples: x }\n",
      "none of the keywords stands in it",
    ],
    [
      "counter-example found",
      "rules:\n  - { id: a, description: b, pattern: x, counterExamples: [axb] }\n",
      "counter-example 1 of a is found",
    ],
    ["rules from outside", "rulesFrom: ../x.toml\n", "hodlguard.yaml:1:12: rulesFrom names files inside the repository"],
    ["rules from nowhere", "rulesFrom: [x.toml]\n", "hodlguard.yaml:1:13: there is no file x.toml"],
  ])("%s", async (_name, yaml, expected) => {
    expect(await complaint({ "hodlguard.yaml": yaml })).toContain(expected);
  });

  test("all faults are told at once", async () => {
    expect((await complaint({ "hodlguard.yaml": "a: 1\nb: 2\nfailOn: 3\n" })).split("\n")).toHaveLength(3);
  });

  test("JSON with comments keeps its positions", async () => {
    expect(await complaint({ "hodlguard.jsonc": '{\n  // "failOn": "low",\n  /* two\n  lines */ "failOn": "x"\n}' })).toMatch(
      /^hodlguard\.jsonc:4:22: failOn/,
    );
  });

  test("values that do not fit are never printed whole", async () => {
    const secret = "Zq8".repeat(20);
    for (const yaml of [`failOn: ${secret}`, `${secret}: 1`, `threads: ${secret}`, `severities: { ${secret}: ${secret} }`])
      expect(await complaint({ "hodlguard.yaml": yaml })).not.toContain(secret);
  });

  test("hostile files end in an error, quickly", async () => {
    expect(await complaint({ "hodlguard.yaml": "[".repeat(200_000) })).toContain("hodlguard.yaml");
    expect(await complaint({ "hodlguard.yaml": `a: &a [x]\n${"b: [*a, *a, *a]\n".repeat(3)}` })).toContain("aliases");
    expect(await complaint({ "hodlguard.json": "{".repeat(50_000) })).toContain("hodlguard.json");
    for (const part of ['\\"', "/* ", '"', "//", "[", "- ", "? ", "{a: "])
      expect(await complaint({ "hodlguard.jsonc": `"${part.repeat(20_000 / part.length)}` })).toContain("hodlguard.jsonc");
    for (const part of ["- ", "? ", "a: ", "[", "{a: ", '"', "# ", "!a ", "&a ", "|\n "])
      expect(await complaint({ "hodlguard.yaml": `failOn: x\n${part.repeat(20_000 / part.length)}` })).toContain("hodlguard.yaml");
    expect((await complaint({ "hodlguard.yaml": `failOn: x\n${"a\n".repeat(1000)}` })).split("\n")).toHaveLength(21);
    expect(await complaint({ "hodlguard.yaml": "x".repeat(2_000_000) })).toContain("has at most");
    expect(await complaint({ "hodlguard.yaml": "\u0000\uffff: {" })).toContain("hodlguard.yaml");
  });
});

test("the shipped JSON Schema is the one that the table of keys gives", () => {
  const shipped = readFileSync(new URL("../../../cli/schema.json", import.meta.url), "utf8");
  expect(JSON.parse(shipped)).toEqual(configurationSchema());
});

test("the documentation names every key", () => {
  const page = readFileSync(new URL("../../../../docs/configuration.md", import.meta.url), "utf8");
  for (const key of Object.keys(configuration.keys).filter((key) => key !== "$schema")) expect(page).toContain(`${key}:`);
});
