import { dirname, join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { gitPlace, openRepository } from "@hodlguard/git";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { guard } from "../../src/guard.ts";
import { readFromIndex } from "../../src/policy/read-from.ts";
import { pushSource } from "../../src/sources/push.ts";
import { rangeSource } from "../../src/sources/range.ts";
import type { ScanSource } from "../../src/sources/source.ts";
import { stagedSource } from "../../src/sources/staged.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const limits = { maxBlobBytes: 1 << 20, whole: false };

async function reported(range: string | null, makeSource?: () => Promise<ScanSource>) {
  const place = gitPlace(repository.dir, repository.env);
  const { report } = await guard({
    place,
    readPolicy: readFromIndex(place),
    policyFrom: null,
    allowancesFrom: null,
    cwd: repository.dir,
    flags: {},
    environment: {},
    version: "0",
    makeSource: async () =>
      makeSource !== undefined
        ? makeSource()
        : range === null
          ? stagedSource(place, limits)
          : rangeSource(await openRepository(repository.dir, repository.env), range, { ...limits, not: [] }),
  });
  return report.findings;
}

async function scanned(range: string | null) {
  return (await reported(range))
    .filter(({ rule }) => rule === "guard-tampering")
    .map(({ path, line, commit, message, severity }) => ({ path, line, commit, message, severity }));
}

const allow = (reason: string) => `// hodlguard:allow high-entropy-string -- ${reason}\n`;

describe("guard-tampering", () => {
  test("in what is staged", async () => {
    repository.commit("hodlguard.yaml", "failOn: medium\n");
    repository.commit("a.js", `one\n${allow("old")}`);
    repository.write("hodlguard.yaml", "# now\nfailOn: never\n");
    repository.write("a.js", `two\n${allow("old")}three\n${allow("new")}`);
    repository.git("add", "-A");
    expect(await scanned(null)).toEqual([
      { path: "a.js", line: 4, commit: null, message: "An inline allowance for high-entropy-string is new here.", severity: "medium" },
      {
        path: "hodlguard.yaml",
        line: 2,
        commit: null,
        message: "The guard is weakened: failOn goes from medium to never: fewer findings block.",
        severity: "medium",
      },
    ]);
    repository.git("commit", "-qm", "x");
    expect(await scanned(null)).toEqual([]);
  });

  test("in a range, by the commit that did it, and not in a merge that takes it over", async () => {
    const base = repository.commit(".husky/pre-commit", "hodlguard hook pre-commit\n");
    const weak = repository.commit(".husky/pre-commit", "echo\n");
    repository.commit("b.txt", "b\n");
    expect(await scanned(`${base}..HEAD`)).toMatchObject([{ path: ".husky/pre-commit", commit: weak }]);
    repository.git("switch", "-qc", "side", base);
    const mine = repository.commit("c.txt", "c\n");
    repository.git("merge", "-qm", "take over", "main");
    expect(await scanned(`main..side`)).toEqual([]);
    expect(await scanned(`${mine}..side`)).toMatchObject([{ commit: weak }]);
  });

  test("an evil merge is its own doing", async () => {
    const base = repository.commit("hodlguard.yaml", "failOn: low\n");
    repository.commit("a", "a\n");
    repository.git("switch", "-qc", "side", base);
    repository.commit("b", "b\n");
    repository.git("merge", "-q", "--no-commit", "main");
    repository.write("hodlguard.yaml", "failOn: never\n");
    repository.git("add", "-A");
    expect(await scanned(null)).toHaveLength(1);
    repository.git("commit", "-qm", "evil");
    expect(await scanned(`${base}..HEAD`)).toMatchObject([{ path: "hodlguard.yaml", commit: repository.git("rev-parse", "HEAD") }]);
  });

  test("in a push, without what the remote has", async () => {
    const published = repository.commit("hodlguard.yaml", "failOn: critical\n");
    repository.git("update-ref", "refs/remotes/origin/main", published);
    const tip = repository.commit("a", "a");
    const push = (remote: string | null) =>
      reported(null, async () =>
        pushSource(
          await openRepository(repository.dir, repository.env),
          [{ localRef: "refs/heads/x", localOid: tip, remoteRef: "refs/heads/x", remoteOid: "0".repeat(40) }],
          remote,
          limits,
        ),
      );
    expect(await push("origin")).toEqual([]);
    expect(await push(null)).toMatchObject([{ rule: "guard-tampering", commit: published }]);
  });

  test("a shallow clone's first commit is not blamed for what it holds", async () => {
    repository.commit("hodlguard.yaml", "failOn: critical\n");
    repository.commit("a", "a");
    const clone = join(dirname(repository.dir), "clone");
    repository.git("clone", "-q", "--depth=1", `file://${repository.dir}`, clone);
    const found = await reported(null, async () =>
      rangeSource(await openRepository(clone, repository.env), "HEAD", { ...limits, not: [] }),
    );
    expect(found).toEqual([]);
  });

  test("never repeats a secret, and hides none on its line", async () => {
    const { key, secret } = binancePair("tamper");
    repository.write("a.js", `x = { "_comment": "${"hodlguard:"}allow ${key} -- ${secret}", "binance_api_secret": "${secret}" }\n`);
    repository.write(".gitattributes", `${secret} -diff\n`);
    repository.write("hodlguard.yaml", `allow:\n  - { path: "${secret}", reason: "${secret}" }\n`);
    repository.git("add", "-A");
    const all = await reported(null);
    expect(all.some(({ rule }) => rule === "binance-api-secret")).toBe(true);
    expect(all.filter(({ rule }) => rule === "guard-tampering").length).toBeGreaterThan(2);
    expect(JSON.stringify(all)).not.toMatch(new RegExp(`${key}|${secret}`));
  });

  test("a first commit and a deletion", async () => {
    repository.write("hodlguard.yaml", "failOn: critical\n");
    repository.git("add", "-A");
    expect(await scanned(null)).toHaveLength(1);
    repository.git("commit", "-qm", "x");
    repository.write("hodlguard.yaml", "failOn: low\n");
    repository.git("commit", "-qam", "stricter");
    repository.git("rm", "-q", "hodlguard.yaml");
    expect(await scanned(null)).toMatchObject([{ path: "hodlguard.yaml", line: 1 }]);
  });
});
