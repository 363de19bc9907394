import { readFileSync } from "node:fs";
import { join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { report, runCli } from "./run-cli.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const { key, secret } = binancePair("usage");
const leak = `binance:\n  api_key: ${key}\n  api_secret: ${secret}\n`;

describe("usage", () => {
  test("an unknown command, option or format is 2, with a suggestion", () => {
    for (const [args, words] of [
      [["stagged"], 'did you mean "staged"'],
      [["staged", "--formt", "json"], "formt"],
      [["staged", "--format", "yaml"], "json"],
      [["staged", "--fail-on", "severe"], "critical"],
    ] as const) {
      const { code, stdout, stderr } = runCli(repository, args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(words);
    }
  });

  test("--help shows options, --version the version alone", () => {
    expect(runCli(repository, ["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = runCli(repository, ["history", "--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain("--reachable");
    expect(runCli(repository, ["--help"]).stdout).toContain("history");
  });

  test("an error does not repeat a secret that was given by mistake", () => {
    const word = `BINANCE_SECRET_KEY=${secret}`;
    repository.write("hodlguard.yaml", "failOn: high\n");
    for (const args of [
      [word],
      ["files", `--${word}`],
      ["range", `${word}..HEAD`],
      ["merge", word],
      ["explain", word],
      ["files", "--config", word],
    ])
      expect(runCli(repository, args)).toMatchObject({ code: 2, output: expect.not.stringContaining(secret) });
    const id = "12".repeat(20);
    expect(runCli(repository, ["range", `${id}..HEAD`]).output).toContain("HEAD");
    expect(runCli(repository, ["range", `HEAD..${id}`]).output).toContain(id);
  });

  test("outside a repository a git scan is 2 and says so", () => {
    const { code, stderr } = runCli(repository, ["staged"], { cwd: join(repository.dir, "..") });
    expect(code).toBe(2);
    expect(stderr).toContain("repository");
  });
});

describe("reports", () => {
  test("several formats at once, one on standard output", () => {
    repository.write("conf.yml", leak);
    const result = runCli(repository, ["files", "--format", "json", "--format", "sarif=out.sarif", "--format", "html=out.html"]);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout).findings).toHaveLength(2);
    for (const file of ["out.sarif", "out.html"]) {
      const text = readFileSync(join(repository.dir, file), "utf8");
      expect(text).toContain("conf.yml");
      expect(text).not.toContain(secret);
      expect(text).not.toContain(key);
    }
  });

  test("writing to a file changes no exit code; two reports on standard output are refused", () => {
    repository.write("conf.yml", leak);
    const result = runCli(repository, ["files", "--format", "json", "--output", "report.json"]);
    expect([result.code, result.stdout]).toEqual([1, ""]);
    expect(runCli(repository, ["files", "--format", "json", "--format", "csv"]).code).toBe(2);
  });

  test("a report that cannot be written is 4, unless findings already make it 1", () => {
    expect(runCli(repository, ["files", "--format", "json=no/such/folder/x"]).code).toBe(4);
    repository.write("conf.yml", leak);
    expect(runCli(repository, ["files", "--format", "json=no/such/folder/x"]).code).toBe(1);
  });

  test("the JSON of a pair has what the contract says", () => {
    repository.write("conf.yml", leak);
    const { code, report: json } = report(repository, ["files"]);
    expect(code).toBe(1);
    expect(json).toMatchObject({ schemaVersion: 1, verdict: "blocked", tool: { name: "hodlguard" }, coverage: { notScanned: [] } });
    const [apiKey, apiSecret] = json.findings;
    expect(apiKey).toMatchObject({
      rule: "binance-api-key",
      severity: "critical",
      path: "conf.yml",
      line: 2,
      column: 12,
      endColumn: 76,
      length: 64,
    });
    expect(apiSecret).toMatchObject({
      rule: "binance-api-secret",
      severity: "critical",
      line: 3,
      column: 15,
      source: "file",
      pairedWith: apiKey.fingerprint,
    });
    expect(apiSecret.preview).toBe(`${secret.slice(0, 4)}…${secret.slice(-4)}`);
  });

  test("a secret in a name is masked wherever the name is shown, though the scan did not read the name", () => {
    const [old, author, ref] = [binancePair("old path").secret, binancePair("author").secret, binancePair("ref").secret];
    const path = `BINANCE_SECRET_KEY=${old}.yml`;
    const base = repository.commit(path, "x\n");
    repository.write(path, leak);
    repository.git("add", "-A");
    const hidden = (args: readonly string[]) => {
      const { code, output } = runCli(repository, args);
      for (const one of [key, secret, old, author, ref]) expect(output).not.toContain(one);
      return { code, output };
    };
    expect(hidden(["staged"])).toMatchObject({ code: 1, output: expect.stringContaining("BINANCE_SECRET_KEY=[secret]") });
    expect(hidden(["staged", "--max-blob-bytes", "9", "--format", "json"])).toMatchObject({ code: 3 });
    repository.git("commit", "-qm", "leak", `--author=BINANCE_API_SECRET=${author} <a@example.org>`);
    repository.git("branch", `BINANCE_API_SECRET=${ref}`);
    for (const format of ["text", "json", "sarif"]) {
      expect(hidden(["range", `${base}..HEAD`, "--format", format]).code).toBe(1);
      hidden(["history", "--shard", "1/3", "--format", format]);
      hidden(["history", "--shard", "2/3", "--format", format]);
      hidden(["history", "--shard", "3/3", "--format", format]);
    }
  });

  test("shards merge to the whole scan's receipt; a part given twice counts once, a missing one makes it incomplete", () => {
    repository.commit("conf.yml", "a: 1\n");
    for (const name of ["b", "c", "d", "e", "f"]) repository.commit(name, `${name}\n`);
    const { report: whole } = report(repository, ["history"]);
    for (const index of [1, 2, 3])
      runCli(repository, ["history", "--shard", `${index}/3`, "--format", "json", "--output", `.git/s${index}.json`]);
    expect(report(repository, ["merge", ".git/s1.json", ".git/s2.json", ".git/s3.json", ".git/s1.json"])).toMatchObject({
      code: 0,
      report: { verdict: "clean", coverage: whole.coverage },
    });
    const { code, report: part } = report(repository, ["merge", ".git/s1.json", ".git/s3.json"]);
    expect(code).toBe(3);
    expect(part.coverage.notScanned).toEqual([{ path: null, blob: null, reason: "missing-shard: the report of part 2/3 was not given" }]);
  });

  test("a ref whose commit is not here is 3, a name that nobody gave is 2", () => {
    repository.commit("a", "1\n");
    repository.write(".git/refs/heads/gone", `${"1".repeat(40)}\n`);
    expect(runCli(repository, ["range", "HEAD..gone"]).code).toBe(3);
    expect(runCli(repository, ["range", "gone..HEAD"]).code).toBe(3);
    expect(runCli(repository, ["range", "HEAD..nobody"]).code).toBe(2);
  });

  test("--fail-on moves the line, findings stay", () => {
    repository.write("conf.yml", leak);
    const { code, report: json } = report(repository, ["files", "--fail-on", "never"]);
    expect(code).toBe(0);
    expect(json.findings).toHaveLength(2);
  });

  test("colour only where asked or on a terminal", () => {
    repository.write("conf.yml", leak);
    expect(runCli(repository, ["files"]).stdout).not.toContain("\u001b[");
    expect(runCli(repository, ["files", "--color"]).stdout).toContain("\u001b[");
    expect(runCli(repository, ["files"], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
    expect(runCli(repository, ["files"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).not.toContain("\u001b[");
  });

  test("standard input, with a name", () => {
    const { code, report: json } = report(repository, ["files", "-", "--stdin-name", "conf/binance.yml"], { input: leak });
    expect(code).toBe(1);
    expect(json.findings[0]).toMatchObject({ source: "stdin", path: "conf/binance.yml" });
  });
});
