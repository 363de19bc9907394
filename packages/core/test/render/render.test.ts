import { describe, expect, test } from "@jest/globals";
import { judge } from "../../src/judge/judge.ts";
import { escapeText } from "../../src/render/escape-text.ts";
import { jsonText } from "../../src/render/json-text.ts";
import { type Format, formats, render, renderInPieces } from "../../src/render/render.ts";
import { colourful, plain } from "../../src/render/style.ts";
import { buildReport } from "../../src/report/build-report.ts";
import type { Report } from "../../src/report/report.ts";
import { key, place, policy, sighting } from "../judge/situation.ts";

const options = { style: plain, width: 100, quiet: false, verbose: false };

function reportOf(paths: readonly string[], notScanned: Report["coverage"]["notScanned"] = []): Report {
  const judged = paths.flatMap((path, index) => {
    const seen = sighting({ digest: index.toString(16).padStart(2, "0").repeat(32), severity: index === 0 ? "critical" : "high" });
    return judge(
      { sightings: [seen], unread: [] },
      place({ path, commit: "c0ffee".repeat(7).slice(0, 40), author: "Ada", date: "2026-01-02T03:04:05Z" }),
      policy(),
      key,
    );
  });
  return buildReport(judged, policy(), {
    version: "1.2.3",
    scan: { mode: "range", startedAt: "2026-11-22T00:00:00.000Z", durationMs: 1500, head: "ab".repeat(20), policyFrom: null },
    coverage: { blobs: paths.length, bytes: 12_345, commits: 1, messages: 1, files: 0, notScanned },
  });
}

const hostile = "a\n::error::x\u001b[31m<img src=x>&\"',|`\r%0A\u202e.py";

test.each([0, 1, 450])("JSON with %i findings is the same in pieces", (count) => {
  const paths = Array.from({ length: count }, (_, index) => (index === 0 ? '\n  "findings": []' : `bot/${index}.py`));
  const report = reportOf(paths);
  const pieces = [...renderInPieces(report, "json", options)];
  expect(pieces.join("")).toBe(jsonText(report));
  expect(pieces.length).toBeGreaterThanOrEqual(Math.ceil(count / 200));
});

describe("every format", () => {
  test.each(formats.filter((format) => !["json", "sarif", "gitlab", "codequality"].includes(format)))(
    "%s shows no control character of a hostile path",
    (format: Format) => {
      const text = render(reportOf([hostile]), format, options);
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
      expect(text).not.toMatch(/^::error::x/m);
    },
  );

  test.each(["json", "sarif", "gitlab", "codequality"] as const)("%s is valid JSON, also when there is nothing", (format) => {
    const text = render(reportOf([`${hostile}\u200b\u0085\u{e0041}`]), format, options);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e\u{e0041}]/u);
    if (format !== "sarif")
      expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(`${hostile}\u200b\u0085\u{e0041}`).slice(1, -1));
    expect(() => JSON.parse(render(reportOf([]), format, options))).not.toThrow();
  });
});

describe("text", () => {
  test("says what, where, why and what to do", () => {
    const text = render(reportOf(["bot/config.py"]), "text", options);
    for (const part of [
      "blocked",
      "bot/config.py:3:5",
      "binance-api-secret",
      "its form is exact",
      "Delete the key.",
      "hodlguard:allow",
      "read: 1 blob",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("names what was not read and calls the scan incomplete", () => {
    const text = render(reportOf([], [{ path: "big.bin", blob: null, reason: "larger than the limit" }]), "text", options);
    expect(text).toContain("incomplete");
    expect(text).toContain("big.bin: larger than the limit");
  });

  test("colour changes no word, and narrow terminals break no line beyond its words", () => {
    const report = reportOf(["bot/config.py"]);
    const colours = render(report, "text", { ...options, style: colourful });
    expect(colours).toContain("\u001b[");
    expect(colours.replace(/\u001b\[[0-9;]*m/g, "")).toBe(render(report, "text", options));
    const lines = render(report, "text", { ...options, width: 50 }).split("\n");
    expect(lines.filter((line) => line.length > 50 && line.trim().split(" ").length > 4)).toEqual([]);
  });

  test("quiet shows only what blocks", () => {
    expect(render(reportOf([]), "text", { ...options, quiet: true }).trim()).toMatch(/^hodlguard: clean\.[^\n]*$/);
  });
});

describe("sarif", () => {
  const run = (report: Report) => JSON.parse(render(report, "sarif", options)).runs[0];

  test("percent-encodes paths, gives its own line hash and no snippet", () => {
    const [result] = run(reportOf(["a b/ü#.py"])).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("a%20b/%C3%BC%23.py");
    expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:1$/);
    expect(JSON.stringify(result)).not.toContain("snippet");
    expect(Number(result.properties["security-severity"])).toBeGreaterThan(9);
  });

  test("every rule that a result names has texts that GitHub wants", () => {
    const { tool } = run(reportOf(["a.py"]));
    for (const rule of tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) expect(text.length).toBeGreaterThan(5);
    }
  });

  test("cuts at 5,000 results and says so", () => {
    const many = run(reportOf(Array.from({ length: 5_001 }, (_, index) => `f${index}.py`)));
    expect(many.results).toHaveLength(5_000);
    expect(JSON.stringify(many.invocations)).toContain("1 further findings");
  });
});

test("sarif: what is set aside is counted but no result, for GitHub would open an alert; unread things are capped", () => {
  const report = reportOf(
    ["a.py"],
    Array.from({ length: 1_500 }, (_, index) => ({ path: `f${index}`, blob: null, reason: "gone" })),
  );
  const [finding] = report.findings;
  const suppressed = [{ ...finding!, by: "inline" as const, reason: "a tutorial", owner: null, expires: null }];
  const run = JSON.parse(render({ ...report, findings: [], suppressed }, "sarif", options)).runs[0];
  expect([run.results, run.tool.driver.rules, run.properties.suppressed]).toEqual([[], [], 1]);
  expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1_001);
  expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain("500 more");
});

test("sarif: a path that is no text still has a URI", () => {
  const report = reportOf(["a.py"]);
  const findings = report.findings.map((finding) => ({ ...finding, path: "a\ud800/b.py" }));
  const [result] = JSON.parse(render({ ...report, findings }, "sarif", options)).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("a%EF%BF%BD/b.py");
});

test("text for a runner's plain log holds no command, wherever it wraps", () => {
  const report = reportOf(["a.py"]);
  const author = `${"x ".repeat(40)}::error::forged ##[set-output name=result]clean ::add-mask::a`;
  const findings = report.findings.map((finding) => ({ ...finding, author, message: `::warning::${author}` }));
  for (const width of [20, 40, 80, 100]) {
    const lines = render({ ...report, findings }, "text", { ...options, width }).split("\n");
    expect(lines.filter((line) => line.trimStart().startsWith("::") || line.includes("##["))).toEqual([]);
  }
});

test("github: ten annotations at most, the last one counts the rest", () => {
  const lines = render(reportOf(Array.from({ length: 25 }, (_, index) => `f${index}.py`)), "github", options).split("\n");
  const errors = lines.filter((line) => line.startsWith("::error"));
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)).toContain("16 more");
});

test("csv: formula cells are defused and separators quoted", () => {
  const csv = render(reportOf(["=cmd|' /C calc'!A0,\"x\""]), "csv", options);
  expect(csv).toContain(`"'=cmd|' /C calc'!A0,""x"""`);
});

test("junit counts blocking findings as failures and unread things as errors", () => {
  const xml = render(reportOf(["a<b>.py"], [{ path: null, blob: "b0", reason: "missing-object" }]), "junit", options);
  expect(xml).toContain('tests="2" failures="1" errors="1"');
  expect(xml).toContain("a&lt;b&gt;.py");
});

test.each(["gitlab", "codequality"] as const)("%s: one secret twice on one line is two findings with names of their own", (format) => {
  const [first] = reportOf(["a.py"]).findings;
  const report = { ...reportOf(["a.py"]), findings: [first!, { ...first!, column: 99 }] };
  const parsed = JSON.parse(render(report, format, options));
  const names = (parsed.vulnerabilities ?? parsed).map(({ id, fingerprint }: { id?: string; fingerprint?: string }) => id ?? fingerprint);
  expect(new Set(names).size).toBe(2);
  expect(JSON.parse(render(report, format, options))).toEqual(parsed);
});

test("gitlab: stable distinct ids, and a commit on every finding", () => {
  const { vulnerabilities } = JSON.parse(render(reportOf(["a.py", "b.py"]), "gitlab", options));
  expect(new Set(vulnerabilities.map(({ id }: { id: string }) => id)).size).toBe(2);
  for (const { id, location } of vulnerabilities) {
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(location.commit.sha).toMatch(/^[0-9a-f]{40}$/);
  }
});

test("escapeText leaves ordinary text of any language alone", () => {
  for (const text of ["héllo wörld", "日本語 ファイル", "emoji 🚀 ok", "tab"]) expect(escapeText(text)).toBe(text);
  expect(escapeText("a\u0000b\nc\u009b31m")).toBe("a\\u{0}b\\nc\\u{9b}31m");
});
