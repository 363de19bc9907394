import { describe, expect, test } from "@jest/globals";
import { judge } from "../../src/judge/judge.ts";
import type { Place } from "../../src/judge/place.ts";
import { buildReport } from "../../src/report/build-report.ts";
import { mergeReports } from "../../src/report/merge-reports.ts";
import type { NotScanned } from "../../src/report/report.ts";
import type { Sighting } from "../../src/seal/sighting.ts";
import { key, place, policy, sighting } from "./situation.ts";

function report(seen: readonly (readonly [Sighting, Place])[], notScanned: readonly NotScanned[] = []) {
  const judged = seen.flatMap(([one, at]) => judge({ sightings: [one], unread: [] }, at, policy(), key));
  return buildReport(judged, policy(), {
    version: "1.2.3",
    scan: { mode: "range", startedAt: "2026-11-22T00:00:00.000Z", durationMs: 5, head: null, policyFrom: null },
    coverage: { blobs: 1, bytes: 2, commits: 3, messages: 4, files: 0, notScanned },
  });
}

describe("folding", () => {
  test("a secret at one path in many blobs is one finding, of the commit that introduced it", () => {
    const { findings } = report([
      [sighting({ start: { line: 9, column: 1 } }), place({ blob: "b3", commit: "c3", order: 3 })],
      [sighting({ start: { line: 3, column: 5 } }), place({ blob: "b1", commit: "c1", order: 1 })],
      [sighting({ start: { line: 4, column: 5 } }), place({ blob: "b2", commit: "c2", order: 2 })],
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ commit: "c1", blob: "b1", line: 3 });
    expect(findings[0]!.occurrences.map(({ commit }) => commit)).toEqual(["c2", "c3"]);
  });

  test("two files with the same secret are two findings that name each other", () => {
    const { findings } = report([
      [sighting(), place({ path: "a.py" })],
      [sighting(), place({ path: "b.py" })],
    ]);
    expect(findings.map(({ path, occurrences }) => [path, occurrences.map((other) => other.path)])).toEqual([
      ["a.py", ["b.py"]],
      ["b.py", ["a.py"]],
    ]);
  });

  test("the same secret twice in one file is two findings, twice in one line is one", () => {
    const twice = (line: number, column: number) => [sighting({ start: { line, column } }), place()] as const;
    expect(report([twice(3, 5), twice(7, 5)]).findings).toHaveLength(2);
    expect(report([twice(3, 5), twice(3, 80)]).findings).toHaveLength(1);
  });

  test("a secret is reachable at its path when any blob that holds it there is", () => {
    const { findings } = report([
      [sighting(), place({ blob: "b1", reachable: false, order: 1 })],
      [sighting(), place({ blob: "b2", reachable: true, order: 2 })],
    ]);
    expect(findings[0]?.reachable).toBe(true);
  });
});

describe("pairing across a folder", () => {
  const apiKey = (digest: string) =>
    sighting({ rule: "binance-api-key", severity: "medium", digest, credential: { venue: "binance", role: "key", scope: null } });
  const [one, two] = ["11".repeat(32), "22".repeat(32)] as const;

  test("a key and a secret in two files of a folder are critical and name each other", () => {
    const { findings } = report([
      [apiKey(one), place({ path: "conf/key.txt" })],
      [sighting(), place({ path: "conf/secret.txt" })],
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["critical", "critical"]);
    expect(findings[0]?.pairedWith).toBe(findings[1]?.fingerprint);
    expect(findings[1]?.pairedWith).toBe(findings[0]?.fingerprint);
  });

  test("further away than a folder nothing is joined, and among several keys nothing is guessed", () => {
    const apart = report([
      [apiKey(one), place({ path: "a/key.txt" })],
      [sighting(), place({ path: "b/secret.txt" })],
    ]);
    expect(apart.findings.every(({ pairedWith }) => pairedWith === null)).toBe(true);
    const several = report([
      [apiKey(one), place({ path: "a/1.txt" })],
      [apiKey(two), place({ path: "a/2.txt" })],
      [sighting(), place({ path: "a/secret.txt" })],
    ]);
    expect(several.findings.every(({ pairedWith }) => pairedWith === null)).toBe(true);
  });

  test("a private key raises its API key: critical when plain, high when encrypted", () => {
    const privateKey = (encrypted: boolean) =>
      sighting({ rule: "private-key", details: { encrypted }, digest: two, credential: { venue: null, role: "private-key", scope: null } });
    for (const [encrypted, severity] of [
      [false, "critical"],
      [true, "high"],
    ] as const) {
      const { findings } = report([
        [apiKey(one), place({ path: "k/key.txt" })],
        [privateKey(encrypted), place({ path: "k/prv.pem" })],
      ]);
      expect(findings.find(({ rule }) => rule === "binance-api-key")?.severity).toBe(severity);
    }
  });
});

describe("verdict", () => {
  const missing = [{ path: "a", blob: "b", reason: "missing-object" }];

  test("findings win over incomplete, incomplete over clean", () => {
    expect(report([[sighting(), place()]], missing).verdict).toBe("blocked");
    expect(report([], missing).verdict).toBe("incomplete");
    expect(report([]).verdict).toBe("clean");
    expect(report([[sighting({ severity: "medium" }), place()]]).verdict).toBe("clean");
  });

  test("findings come worst first, then by place", () => {
    const at = (path: string, severity: "critical" | "high" | "low", digest: string) =>
      [sighting({ severity, digest: digest.repeat(32) }), place({ path })] as const;
    const { findings } = report([at("z", "low", "01"), at("b", "high", "02"), at("a", "high", "03"), at("y", "critical", "04")]);
    expect(findings.map(({ path }) => path)).toEqual(["y", "a", "b", "z"]);
  });
});

test("a secret in very many files tells the earliest places and counts the rest", () => {
  const { findings } = report(
    Array.from({ length: 300 }, (_, index) => [sighting(), place({ path: `f${index}.py`, order: index })] as const),
  );
  expect(findings).toHaveLength(300);
  expect(findings[0]!.occurrences).toHaveLength(200);
  expect(findings[0]!.occurrencesLeftOut).toBe(99);
});

test("a merged report tells what each part accepted as unread, once", () => {
  const accepted = { path: "a.7z", blob: "b1", reason: "packed", accepted: "by hand", owner: null, expires: null };
  const part = report([]);
  const parts = [1, 2].map((number) => ({
    ...part,
    scan: { ...part.scan, shard: `${number}/2` },
    coverage: { ...part.coverage, acceptedUnread: [accepted] },
  }));
  const merged = mergeReports(parts);
  expect([merged.verdict, merged.coverage.acceptedUnread]).toEqual(["clean", [accepted]]);
  expect(mergeReports([part]).coverage).not.toHaveProperty("acceptedUnread");
});
