// A new archive that nothing here opens leaves a scan incomplete, until the configuration says that it need not be read.

import { plain, render } from "@hodlguard/core";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { gitPlace, openRepository } from "@hodlguard/git";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { guard } from "../src/guard.ts";
import type { PolicyFlags } from "../src/policy/load-policy.ts";
import { readFromFolder } from "../src/policy/read-from.ts";
import { historySource } from "../src/sources/history.ts";
import { stagedSource } from "../src/sources/staged.ts";

const sevenZip = Buffer.concat([Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"), Buffer.alloc(64, 7)]);

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

async function scanned(configuration: string, flags: PolicyFlags & { history?: boolean } = {}) {
  repository.write("hodlguard.yaml", configuration);
  const place = gitPlace(repository.dir, repository.env);
  const maxBlobBytes = flags.maxBlobBytes ?? 1 << 20;
  const { report } = await guard({
    place,
    readPolicy: readFromFolder(repository.dir),
    policyFrom: null,
    allowancesFrom: null,
    cwd: repository.dir,
    flags,
    environment: {},
    version: "0",
    makeSource: async () =>
      flags.history
        ? historySource(await openRepository(repository.dir, repository.env), { maxBlobBytes, reachable: false, shard: null })
        : stagedSource(place, { whole: false, maxBlobBytes }),
  });
  return report;
}

function stage(path: string, content: string | Uint8Array): string {
  repository.write(path, content);
  repository.git("add", path);
  return repository.git("rev-parse", `:${path}`);
}

const verdicts = async (configurations: readonly string[], flags: PolicyFlags & { history?: boolean } = {}) => {
  const all: string[] = [];
  for (const configuration of configurations) all.push((await scanned(configuration, flags)).verdict);
  return all;
};

const accept = (entry: string, reason = "training data, made by hand") => `acceptUnread:\n  - { ${entry}, reason: "${reason}" }\n`;

describe("a closed archive", () => {
  test("is accepted by path, stays in the receipt with the reason, and every format tells it", async () => {
    const blob = stage("assets/data.7z", sevenZip);
    expect((await scanned("")).verdict).toBe("incomplete");
    const report = await scanned(accept('path: "assets/*.7z", owner: ada, expires: 2999-01-31'));
    expect(report.verdict).toBe("clean");
    expect(report.coverage.notScanned).toEqual([]);
    expect(report.coverage.acceptedUnread).toEqual([
      {
        path: "assets/data.7z",
        blob,
        reason: "it is packed as 7z, which is not read",
        accepted: "training data, made by hand",
        owner: "ada",
        expires: "2999-01-31",
      },
    ]);
    for (const format of ["json", "html", "junit"] as const) expect(render(report, format)).toContain("training data, made by hand");
    expect(render(report, "text", { style: plain, width: 120, quiet: false, verbose: false })).toContain("0 not read (1 more accepted)");
  });

  test("is accepted only as the entry says", async () => {
    const blob = stage("assets/data.7z", sevenZip);
    const other = blob.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    const entries = [
      `blob: "${blob}"`,
      `path: assets/, blob: "${blob}"`,
      `blob: "${other}"`,
      `path: docs/, blob: "${blob}"`,
      "path: docs/",
      'path: ["assets/**", "!**/*.7z"]',
      "path: assets/, expires: 2001-01-01",
    ];
    expect(await verdicts(entries.map((entry) => accept(entry)))).toEqual(["clean", "clean", ...entries.slice(2).map(() => "incomplete")]);
    expect(await verdicts([accept("path: assets/")], { noAllow: true })).toEqual(["incomplete"]);
  });

  test("in another one is accepted with the outer one's path", async () => {
    const tar = Buffer.alloc(1536);
    tar.write("inner.7z", 0);
    tar.write("0000100\0", 124);
    tar.write("ustar\0", 257);
    tar.write("        ", 148);
    tar.write(
      `${[...tar.subarray(0, 512)]
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    sevenZip.copy(tar, 512);
    stage("backup.tar", tar);
    expect(await verdicts(["", accept("path: backup.tar"), accept("path: other.tar")])).toEqual(["incomplete", "clean", "incomplete"]);
  });

  test("does not hide what was found beside it", async () => {
    const { secret } = binancePair("beside");
    stage("assets/data.7z", sevenZip);
    stage("assets/.env", `BINANCE_API_SECRET=${secret}\n`);
    expect((await scanned(accept('path: "**"'))).verdict).toBe("blocked");
  });
});

test("a blob over the limit is accepted by its id, also where a history knows no path of it", async () => {
  repository.commit("large.bin", "x".repeat(5000));
  const blob = repository.git("rev-parse", "HEAD:large.bin");
  const flags = { maxBlobBytes: 4096, history: true };
  expect(await verdicts(["", accept(`blob: "${blob}"`)], flags)).toEqual(["incomplete", "clean"]);
});

test("what is missing is never accepted: nobody knows what it was", async () => {
  const blob = stage("lost.txt", "lost\n");
  repository.git("commit", "-q", "-m", "one");
  repository.git("update-index", "--add", "--cacheinfo", `100644,${blob.replace(/^.{8}/, "0badc0de")},lost.txt`);
  const report = await scanned(accept('path: "**"'));
  expect([report.verdict, report.coverage.acceptedUnread]).toEqual(["incomplete", undefined]);
});
