// The threads' reading of a whole object database against the plain one, on repositories of every kind of trouble.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { binancePair, makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { fromColumns, toColumns } from "../../src/inspection/columns.ts";
import { type DatabaseOptions, inspectDatabase } from "../../src/inspection/inspect-database.ts";
import { inspectHere } from "../../src/inspection/inspect-here.ts";
import { inspectorOf } from "../../src/inspection/load-inspector.ts";
import type { Remembered } from "../../src/inspection/remembered.ts";
import type { CustomRule } from "../../src/policy/custom-rule.ts";
import { type HistoryOptions, historySource } from "../../src/sources/history.ts";

const made: TestRepository[] = [];
let folder = "";
let workerFile: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hodlguard-worker-"));
  const outfile = join(folder, "worker.mjs");
  const resolveDir = fileURLToPath(new URL("../../src", import.meta.url));
  const contents = `import { serveThread } from "./thread.ts";
serveThread();`;
  const stdin = { contents, resolveDir, loader: "ts" as const };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", target: "node20.19", logLevel: "error" });
  workerFile = pathToFileURL(outfile);
});

afterAll(() => {
  for (const repository of made) repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

const acme: CustomRule = {
  id: "acme-token",
  description: "ACME token",
  keywords: ["acme"],
  pattern: "acme_[A-Za-z0-9]{32}",
  group: null,
  minScore: 0,
  minBits: 0,
  severity: "high",
  exemptions: [],
  from: "hodlguard.yaml",
};

/** Many versions of many files, with secrets in blobs, messages and tags, and in a name. */
function history(seed: string, named = true): TestRepository {
  const repository = makeRepository();
  made.push(repository);
  repository.git("config", "gc.auto", "0");
  const random = new Random(seed);
  let lines = Array.from({ length: 200 }, () => random.text(random.below(60)));
  for (let commit = 0; commit < 24; commit++) {
    lines = lines.map((line) => (random.below(40) === 0 ? random.text(50) : line));
    const { key, secret } = binancePair(`${seed} ${commit % 7}`);
    if (commit % 5 === 0) lines[random.below(200)] = `binance_api_key = "${key}"\nbinance_api_secret = "${secret}"`;
    if (commit % 8 === 0) lines[random.below(200)] = `token: acme_${random.text(32)}`;
    repository.write(`src/file-${commit % 3}.py`, lines.join("\n"));
    repository.write(`data/${commit % 6}.bin`, random.bytes(2000));
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", commit % 9 === 0 ? `acme_${random.text(32)}` : `change ${commit}`);
  }
  if (named) repository.commit(`notes/acme_${random.text(32)}.txt`, "a name\n");
  repository.git("tag", "-a", "-m", `acme_${random.text(32)}`, "v1");
  return repository;
}

async function readings(repository: TestRepository, options: Partial<HistoryOptions> = {}) {
  const opened = await openRepository(repository.dir, repository.env);
  const source = () => historySource(opened, { reachable: false, shard: null, maxBlobBytes: 1 << 20, ...options });
  const all = inspectorOf([acme], false);
  const told = (inspections: ReadonlyMap<string, unknown>, { counted, notScanned }: ReturnType<typeof source>) => ({
    inspections: Object.fromEntries([...inspections].sort(([a], [b]) => (a < b ? -1 : 1))),
    counted,
    notScanned: notScanned.map(({ blob, reason }) => `${blob} ${reason.split(":")[0]}`).sort(),
  });
  const plain = source();
  const slow = told(await inspectHere(plain, all), plain);
  const fast = [];
  for (const threads of [1, 2, 3]) {
    const one = source();
    // The second and third time what was clean before is not read again.
    const inspections = await inspectDatabase(one, all, { threads, workerFile, customRules: [acme] });
    fast.push({ ...told(inspections, one), places: await one.placesOf(new Set(inspections.keys())) });
  }
  const places = await plain.placesOf(new Set(Object.keys(slow.inspections)));
  return { slow: { ...slow, places }, fast };
}

async function expectSame(repository: TestRepository, options: Partial<HistoryOptions> = {}) {
  const { slow, fast } = await readings(repository, options);
  for (const one of fast) expect(one).toEqual(slow);
  return slow;
}

test("packed, loose, and both, with whatever number of threads", async () => {
  const repository = history("three forms");
  expect(Object.keys((await expectSame(repository)).inspections).length).toBeGreaterThan(15);
  repository.git("repack", "-q");
  repository.commit("late.txt", `acme_${"Zx9".repeat(10)}ab`);
  await expectSame(repository);
  repository.git("gc", "-q");
  const { notScanned } = await expectSame(repository);
  expect(notScanned).toEqual([]);
});

test("parts of a history, and what is reachable alone", async () => {
  const repository = history("parts");
  repository.git("gc", "-q");
  repository.commit("gone.txt", `acme_${"Qw7".repeat(10)}cd`);
  repository.git("reset", "-q", "--hard", "HEAD~1");
  repository.git("reflog", "expire", "--expire=now", "--all");
  await expectSame(repository, { reachable: true });
  const whole = await expectSame(repository);
  const parts = [];
  for (const index of [1, 2, 3]) parts.push(await expectSame(repository, { shard: { index, count: 3 } }));
  expect(Object.assign({}, ...parts.map(({ inspections }) => inspections))).toEqual(whole.inspections);
}, 240_000);

test("secrets in names, whole only with the folders around them", async () => {
  const repository = history("names");
  const { secret } = binancePair("names");
  const base64 = Buffer.from(new Random("names").bytes(64)).toString("base64").replaceAll("+", "p");
  const cut = `${base64.slice(0, 6)}/${base64.slice(6, 20).replaceAll("/", "s")}/${base64.slice(20).replaceAll("/", "s")}`;
  const paths = [`binance/a/secret=${secret}`, `kraken/api_secret=${cut}`, `date=2024-01-01/part=7/rows.txt`];
  for (const [index, path] of paths.entries()) repository.commit(path, `row ${index}\n`);
  const { inspections } = await expectSame(repository);
  const named = Object.keys(inspections).filter((id) => id.startsWith("path-name:"));
  expect(named).toEqual(expect.arrayContaining([`path-name:${paths[0]}`, `path-name:${paths[1]}`]));
  expect(named.some((id) => id.includes("date="))).toBe(false);
});

test("blobs above the limit, and an object that is gone, are named", async () => {
  const repository = history("holes");
  repository.commit("big.txt", "0123456789abcdef\n".repeat(100_000));
  const blob = repository.git("rev-parse", "HEAD:src/file-0.py");
  rmSync(join(repository.dir, ".git", "objects", blob.slice(0, 2), blob.slice(2)));
  const { notScanned } = await expectSame(repository);
  expect(notScanned).toEqual([`${repository.git("rev-parse", "HEAD:big.txt")} too-large`, `${blob} missing-object`].sort());
});

test("damage in the pack is named for every object that it takes away, and nothing else is lost", async () => {
  const repository = history("damage");
  repository.git("gc", "-q");
  const packs = join(repository.dir, ".git", "objects", "pack");
  const pack = join(packs, readdirSync(packs).find((file) => file.endsWith(".pack"))!);
  const bytes = readFileSync(pack);
  bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 40);
  rmSync(pack);
  writeFileSync(pack, bytes);
  const opened = await openRepository(repository.dir, repository.env);
  const source = historySource(opened, { reachable: false, shard: null, maxBlobBytes: 1 << 20 });
  const inspections = await inspectDatabase(source, inspectorOf([], false), { threads: 2, workerFile, customRules: [] });
  expect(source.notScanned.length).toBeGreaterThan(0);
  expect(source.notScanned.every(({ reason }) => /^(corrupt|missing)-object/.test(reason))).toBe(true);
  expect(inspections.size).toBeGreaterThan(0);
});

test("what is remembered counts only as it was written, and only under the same rules", async () => {
  const repository = history("remembered");
  repository.git("gc", "-q");
  const cache = () => join(repository.dir, ".git", "hodlguard");
  const files = () => readdirSync(cache()).map((name) => readFileSync(join(cache(), name)));
  const count = async (env: NodeJS.ProcessEnv = {}, customRules = [acme]) => {
    const place = { dir: repository.dir, environment: { ...repository.env, ...env } };
    const opened = await openRepository(repository.dir, repository.env);
    const source = historySource({ ...opened, place }, { reachable: false, shard: null, maxBlobBytes: 1 << 20 });
    const all = inspectorOf(customRules, false);
    return (await inspectDatabase(source, all, { threads: 1, workerFile, customRules })).size;
  };
  const whole = await count({ CI: "true" });
  expect(() => readdirSync(cache())).toThrow();
  expect(await count()).toBe(whole);
  const [written] = files();
  // Everything that was seen taken out, by somebody without the key.
  const [name] = readdirSync(cache());
  const forged = toColumns({ ...(fromColumns(written!.subarray(0, -32)) as Remembered), seen: [] });
  writeFileSync(join(cache(), name!), Buffer.concat([...forged, written!.subarray(-32)]));
  expect(await count()).toBe(whole);
  expect(files()).toEqual([written]);
  // Under a rule more, everything is read again.
  expect(await count({}, [acme, { ...acme, id: "change-word", keywords: [], pattern: "a.?name" }])).toBeGreaterThanOrEqual(whole);
  expect(readdirSync(cache())).not.toEqual([name]);
  expect(readdirSync(cache())).toHaveLength(1);
  // And in a build whose other scripts have changed.
  expect(await count()).toBe(whole);
  const [last] = readdirSync(cache());
  const beside = join(folder, "beside.mjs");
  writeFileSync(beside, "");
  expect(await count()).toBe(whole);
  rmSync(beside);
  expect(readdirSync(cache())).not.toEqual([last]);
});

test.each([true, false])(
  "no secret is written down, with one in a name: %s",
  async (named) => {
    const repository = history("written", named);
    await expectSame(repository);
    const folder = join(repository.dir, ".git", "hodlguard");
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toMatch(/acme_[A-Za-z0-9]{32}/);
    for (let pair = 0; pair < 7; pair++) {
      const { key, secret } = binancePair(`written ${pair}`);
      for (const raw of [key, secret]) expect(kept[0]).not.toContain(raw);
    }
  },
  120_000,
);

test("what goes, or comes, after it was known is told", async () => {
  const repository = history("vanished", false);
  const remove = (name: string) => rmSync(join(repository.dir, ".git", "objects", name.slice(0, 2), name.slice(2)));
  const whole = await expectSame(repository);
  expect(whole.notScanned).toEqual([]);
  const blob = repository.git("rev-parse", "HEAD~1:src/file-0.py");
  remove(blob);
  expect((await expectSame(repository)).notScanned).toEqual([`${blob} missing-object`]);
  const { secret } = binancePair("late");
  repository.commit("late/one.py", `BINANCE_SECRET_KEY = "${secret}"\n`);
  repository.git("tag", "-a", "-m", `acme_${"Rt5".repeat(10)}xy`, "v2");
  const added = [repository.git("rev-parse", "HEAD:late/one.py"), repository.git("rev-parse", "v2")];
  expect(Object.keys((await expectSame(repository)).inspections)).toEqual(expect.arrayContaining(added));
  const tree = repository.git("rev-parse", "HEAD~2:data");
  remove(tree);
  const { notScanned } = await expectSame(repository);
  expect(notScanned).toEqual([`${blob} missing-object`, `${tree} missing-object`].sort());
}, 240_000);

test("a thread that dies is a fault, and an abort ends the scan, even in the midst of an object", async () => {
  const repository = history("interrupted");
  const opened = await openRepository(repository.dir, repository.env);
  const scan = (script: string | null, more: Partial<DatabaseOptions> = {}) => {
    const source = historySource(opened, { reachable: false, shard: null, maxBlobBytes: 1 << 20 });
    const file = script === null ? null : join(folder, "other.mjs");
    if (file !== null) writeFileSync(file, script!);
    const other = file && pathToFileURL(file);
    return inspectDatabase(source, inspectorOf([], false), { threads: 2, customRules: [], workerFile: other, ...more });
  };
  await expect(scan("process.exit(9);")).rejects.toThrow("a worker thread ended with 9");
  await expect(scan(null, { workerFile, signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  for (const script of ["for (;;);", null]) {
    const abort = new AbortController();
    // Progress is told again and again while threads run, and between tasks where there are none.
    await expect(scan(script, { signal: abort.signal, onProgress: () => abort.abort() })).rejects.toThrow("aborted");
  }
});
