import { builtInRules } from "@hodlguard/core";
import * as core from "@hodlguard/core/inspect";
import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { customDetector } from "../../src/policy/custom-detector.ts";
import { readGitleaksRules } from "../../src/policy/gitleaks-rules.ts";
import { withCustomRules } from "../../src/policy/with-custom-rules.ts";
import { complaint, load } from "./files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function sightings(yaml: string, content: string, more: Record<string, string> = {}) {
  const { customRules } = await load({ "hodlguard.yaml": yaml, ...more });
  return core.inspect(bytes(content), { detectors: customRules.map((rule) => customDetector(rule, core)) }).sightings;
}

const acme = (more = "") => `rules:\n  - id: acme\n    description: ACME token\n    pattern: 'acme_([A-Za-z0-9]{6,40})'\n${more}`;

describe("custom rules", () => {
  test("the first group is the secret, and its place is told exactly", async () => {
    const [found] = await sightings(acme(), "ü = 1\n  key: acme_abc123\n");
    expect(found).toMatchObject({
      rule: "acme",
      severity: "high",
      message: "ACME token",
      start: { line: 2, column: 13 },
      end: { line: 2, column: 19 },
      length: 6,
    });
  });

  test("they see text in which the prefilter finds no place", async () => {
    expect(await sightings(`rules: [{ id: w, description: d, pattern: 'hush' }]`, "a hush b")).toHaveLength(1);
  });

  test("keywords are needed, in any case", async () => {
    const rule = acme("    keywords: [Corp]\n");
    expect(await sightings(rule, "acme_abc123")).toHaveLength(0);
    expect(await sightings(rule, "CORP acme_abc123")).toHaveLength(1);
  });

  test("patterns and keywords beyond ASCII work on UTF-8", async () => {
    const rule = "rules: [{ id: u, description: d, keywords: [SCHLÜSSEL], pattern: '(?i)schlüssel=([é-ü]+)' }]";
    expect(await sightings(rule, "ö Schlüssel=éü;")).toMatchObject([{ start: { line: 1, column: 13 }, end: { column: 15 } }]);
  });

  test("minScore asks the randomness of the secret", async () => {
    const random = new Random("custom").text(40);
    const rule = acme("    minScore: 0.99\n");
    const scored = await sightings(acme(), `acme_${random}`);
    expect(await sightings(rule, `acme_${random}`)).toHaveLength(scored[0]!.randomness.score >= 0.99 ? 1 : 0);
    expect(await sightings(rule, "acme_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")).toHaveLength(0);
  });

  test("they stand before the entropy rule", async () => {
    const record = (rules: string[]) => ({
      id: rules[0]!,
      rules,
      what: "",
      shapes: [],
      proof: "",
      advice: [],
      detect: () => ({ candidates: [], claims: [] }),
    });
    const rule = {
      id: "x",
      description: "",
      keywords: [],
      pattern: "x",
      group: null,
      minScore: 0,
      minBits: 0,
      severity: "low",
      exemptions: [],
      from: "f",
    } as const;
    const ordered = withCustomRules({ ...core, detectors: [record(["private-key"]), record(["high-entropy-string"])] }, [rule]);
    expect(ordered.map(({ id }) => id)).toEqual(["private-key", "custom/x", "high-entropy-string"]);
  });

  test("many finds in a long layer are bounded", async () => {
    expect((await sightings(acme(), "acme_abc123 ".repeat(5000))).length).toBe(256);
  });
});

const gitleaks = `
title = "rules"
[extend]
useDefault = true
[allowlist]
paths = ['''vendor/''']
stopwords = ["example"]
[[rules]]
id = "acme-token"
description = "ACME"
regex = '''(acme)_([a-z0-9]{8})'''
secretGroup = 2
keywords = ["acme"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ['''test-only''']
[[rules]]
id = "private-key"
regex = '''KEY-([a-z]+)'''
[[rules]]
id = "path-only"
path = '''\\.p12$'''
[[rules]]
id = "perl"
regex = '''a(?!b)'''
[[rules]]
id = "entropic"
regex = '''etok=([a-z0-9]+)'''
entropy = 2.5
`;

describe("gitleaks rule sets", () => {
  test("are read as custom rules", async () => {
    const yaml = "rulesFrom: gitleaks.toml\nseverities: { entropic: low }\n";
    const { customRules, imports, notes } = await load({ "hodlguard.yaml": yaml, "gitleaks.toml": gitleaks });
    expect(customRules.map(({ id }) => id)).toEqual(["acme-token", "gitleaks-private-key", "entropic"]);
    expect(notes).toEqual([
      expect.stringMatching(/^gitleaks\.toml: 3 rules taken over, \d parts not as they were; hodlguard explain gitleaks\.toml/),
    ]);
    expect(imports[0]!.notes.join("\n")).toMatch(
      /extend\.useDefault[\s\S]*paths in the global allowlist[\s\S]*called gitleaks-private-key[\s\S]*path-only has no regex[\s\S]*perl was left out/,
    );
    const found = core.inspect(bytes("acme_zq8w1k2j\nacme_zq8w1k2j test-only\nacme_example1\netok=aaaaaaa etok=a1b2c3d4\nKEY-abc\n"), {
      detectors: customRules.map((rule) => customDetector(rule, core)),
    }).sightings;
    expect(found.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)).toEqual([
      "acme-token 1:6",
      "entropic 4:19",
      "gitleaks-private-key 5:5",
    ]);
  });

  test("a broken one is an error with its place", async () => {
    expect(await complaint({ "hodlguard.yaml": "rulesFrom: g.toml", "g.toml": "a = 1\nb = \n" })).toMatch(/^g\.toml:2:\d+: is no TOML/);
  });

  test("no rule takes a built-in name", () => {
    const set = builtInRules.map((id) => `[[rules]]\nid = "${id}"\nregex = "x"\n`).join("");
    const { rules } = readGitleaksRules("g.toml", bytes(set), new Set());
    expect(rules.every(({ id }) => !builtInRules.includes(id as never))).toBe(true);
  });
});
