// The built action against real repositories, as a runner starts it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { actionFile, openPullRequest, runAction, shallowCheckout } from "./run-action.ts";

const { key, secret } = binancePair("action");
const leak = `binance:\n  api_key: ${key}\n  api_secret: ${secret}\n`;
const zero = "0".repeat(40);

let origin: TestRepository;
const made: TestRepository[] = [];
const checkoutOf = (ref: string) => {
  const checkout = shallowCheckout(origin, ref);
  made.push(checkout);
  return checkout;
};

beforeEach(() => {
  origin = makeRepository();
  origin.commit("README.md", "# a bot\n");
  origin.commit("bot.py", "import binance\n");
});

afterEach(() => {
  for (const repository of [origin, ...made.splice(0)]) repository.remove();
});

test("the bundle holds no HTTP client", () => {
  const bundle = readFileSync(actionFile, "utf8");
  for (const word of ["undici", 'from "node:https"', 'from "node:http"', 'require("http', 'from "https"'])
    expect(bundle).not.toContain(word);
});

describe("a range that the workflow names, from a checkout of depth 1", () => {
  let commits: string[];
  beforeEach(() => {
    origin.git("tag", "-a", "-m", "first", "v1");
    origin.git("checkout", "-q", "-b", "feature");
    commits = [origin.commit("conf.yml", leak), origin.commit("conf.yml", "gone\n"), origin.commit("c.py", "print(3)\n")];
  });

  test.each([
    ["ids", () => `${origin.git("rev-parse", "main")}..${commits[2]}`],
    ["branches of the remote", () => "origin/main..feature"],
    ["a branch and HEAD", () => "main..HEAD"],
    ["three dots, and no head", () => "origin/main..."],
    ["a tag", () => "v1..HEAD"],
    ["a way back", () => "HEAD~3..HEAD"],
  ])("%s", (_, range) => {
    const run = runAction(checkoutOf("feature"), { name: "schedule", payload: {}, inputs: { range: range() } });
    expect([run.code, run.outputs.result, run.outputs["blocking-count"]]).toEqual([1, "findings", "2"]);
    expect(run.summary).toContain("3 commits");
  });

  test.each([
    ["never fetched", "HEAD~3..HEAD", { fetch: "never" }],
    ["a name that nobody knows", "nothing..HEAD", {}],
  ])("%s: an error, never clean", (_, range, inputs) => {
    const run = runAction(checkoutOf("feature"), { name: "schedule", payload: {}, inputs: { range, ...inputs } });
    expect([run.code, run.outputs.result]).toEqual([1, "error"]);
  });
});

describe("pull requests, from a checkout of depth 1", () => {
  beforeEach(() => {
    origin.git("checkout", "-q", "-b", "feature");
  });

  test("an innocent one is green, with a receipt", () => {
    origin.commit("bot.py", "import binance\nprint('hello')\n");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload });
    expect([run.code, run.outputs.result, run.outputs["findings-count"]]).toEqual([0, "clean", "0"]);
    expect(run.summary).toContain("clean");
    expect(run.summary).toContain("1 commits");
  });

  test("a secret that was added and removed again inside it is found", () => {
    const commit = origin.commit("conf.yml", leak);
    origin.commit("conf.yml", "gone\n");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload });
    expect([run.code, run.outputs.result, run.outputs["blocking-count"]]).toEqual([1, "findings", "2"]);
    expect(run.commands.filter((line) => line.startsWith("::error")).join("\n")).toContain("file=conf.yml,line=2");
    expect(run.summary).toContain(commit.slice(0, 10));
    for (const text of [run.log, run.summary]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(key);
    }
  });

  test("one that merged its base is scanned exactly: no more, no less", () => {
    origin.commit("a.py", "print(1)\n");
    origin.git("checkout", "-q", "main");
    origin.commit("main-only.yml", `exchange: binance\nkey: ${key}\nsecret: ${secret}\n`);
    origin.git("checkout", "-q", "feature");
    origin.git("merge", "-q", "--no-verify", "-m", "merge main", "main");
    origin.commit("b.py", "print(2)\n");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload });
    expect([run.code, run.outputs.result]).toEqual([0, "clean"]);
    expect(run.summary).toContain("3 commits");
  });

  test("many commits beyond the first depth are all fetched", () => {
    origin.commit("conf.yml", leak);
    for (let number = 0; number < 70; number++) origin.git("commit", "-q", "--no-verify", "--allow-empty", "-m", `step ${number}`);
    origin.commit("conf.yml", "gone\n");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    // A payload that does not know the number makes the action find out by itself.
    const run = runAction(checkoutOf(mergeRef), {
      name: "pull_request",
      payload: { ...payload, pull_request: { ...payload.pull_request, commits: 1 } },
    });
    expect([run.code, run.outputs.result]).toEqual([1, "findings"]);
  });

  test("fetch: never fails instead, and says how to mend it", () => {
    origin.commit("conf.yml", leak);
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload, inputs: { fetch: "never" } });
    expect([run.code, run.outputs.result]).toEqual([1, "error"]);
    expect(run.log).toContain("fetch-depth: 0");
  });

  test("its own configuration, baseline and allowances do not count, and are shown as tampering", () => {
    origin.commit("hodlguard.yaml", 'allow:\n  - path: "**"\n    rules: [binance-api-secret, binance-api-key]\n    reason: "trust me"\n');
    origin.commit("conf.yml", leak);
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload });
    expect([run.code, run.outputs["blocking-count"]]).toEqual([1, "2"]);
    expect(run.log).toContain("guard-tampering");
  });

  test("an inline allowance that it adds itself does not count, one that its base has does, also in a moved file", () => {
    const allowed = (indent: string) =>
      [
        "# hodlguard:allow binance-api-key -- a tutorial's key",
        `${indent}api_key: ${key}`,
        "# hodlguard:allow binance-api-secret -- a tutorial's key",
        `${indent}api_secret: ${secret}`,
      ].join("\n");
    origin.git("checkout", "-q", "main");
    const rest = "# a tutorial\nsymbol: BTCUSDT\ninterval: 1m\n".repeat(12);
    origin.commit("binance.yml", `${rest}${allowed("")}\n`);
    origin.git("checkout", "-q", "-B", "kept");
    origin.git("mv", "binance.yml", "moved-binance.yml");
    origin.commit("moved-binance.yml", `${rest}${allowed(" ")}\n`);
    const kept = openPullRequest(origin, "kept", 8);
    const clean = runAction(checkoutOf(kept.mergeRef), { name: "pull_request", payload: kept.payload });
    expect([clean.code, clean.outputs.result, clean.outputs["blocking-count"], clean.outputs["suppressed-count"]]).toEqual([
      0,
      "clean",
      "0",
      "2",
    ]);

    const fresh = binancePair("action-fresh");
    origin.git("checkout", "-q", "-B", "feature", "main");
    origin.commit("binance.yml", `${allowed("").replace(key, fresh.key).replace(secret, fresh.secret)}\n`);
    const added = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(added.mergeRef), { name: "pull_request", payload: added.payload });
    expect([run.code, run.outputs.result, run.outputs["blocking-count"], run.outputs["suppressed-count"]]).toEqual([
      1,
      "findings",
      "2",
      "0",
    ]);
  });

  test("in a partial clone the base's policy is fetched, or the check fails; it is never passed over", () => {
    origin.git("checkout", "-q", "main");
    origin.commit("hodlguard.yaml", "failOn: low\n");
    origin.git("checkout", "-q", "-B", "feature");
    origin.commit("hodlguard.yaml", "failOn: never\n");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    origin.git("config", "uploadpack.allowFilter", "true");
    const partial = () => {
      const checkout = makeRepository();
      made.push(checkout);
      checkout.git("remote", "add", "origin", `file://${origin.dir}`);
      checkout.git("fetch", "-q", "--no-tags", "--filter=blob:none", "origin", mergeRef);
      checkout.git("checkout", "-q", "--detach", "FETCH_HEAD");
      return checkout;
    };
    const fetched = runAction(partial(), { name: "pull_request", payload });
    expect([fetched.code, fetched.outputs.result, fetched.outputs["blocking-count"]]).toEqual([1, "findings", "1"]);
    const offline = runAction(partial(), { name: "pull_request", payload, inputs: { fetch: "never" } });
    expect([offline.code, offline.outputs.result]).toEqual([1, "error"]);
    expect(offline.log).toContain("hodlguard.yaml");
  });

  test("hostile names and messages become no command, no markup and no mention", () => {
    const name = "a\n::error::forged|<b>@team`x`.yml";
    origin.commit(name, leak, "::set-output name=result::clean\n\n::add-mask::x");
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const run = runAction(checkoutOf(mergeRef), { name: "pull_request", payload });
    expect(run.outputs.result).toBe("findings");
    expect(run.commands.filter((line) => !/^::(?:error|warning|notice) /.test(line) && !line.startsWith("::error::hodlguard"))).toEqual([]);
    expect(run.commands.some((line) => line.startsWith("::error::forged"))).toBe(false);
    expect(run.summary).not.toContain("<b>");
    expect(run.summary).not.toContain("@team");
  });

  test("reports go to files, and the outputs name them", () => {
    origin.commit("conf.yml", leak);
    const { payload, mergeRef } = openPullRequest(origin, "feature");
    const checkout = checkoutOf(mergeRef);
    const inputs = { "sarif-file": "out/h.sarif", "report-file": "h.json", "fail-on": "never" };
    const run = runAction(checkout, { name: "pull_request", payload, inputs });
    expect([run.code, run.outputs.result]).toEqual([0, "clean"]);
    expect([run.outputs["sarif-file"], run.outputs["report-file"]]).toEqual(["out/h.sarif", "h.json"]);
    expect(JSON.parse(readFileSync(join(checkout.dir, "out/h.sarif"), "utf8")).runs[0].results).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(checkout.dir, "h.json"), "utf8")).findings).toHaveLength(2);
  });
});

describe("pushes", () => {
  const repository = { default_branch: "main" };

  test("before..after", () => {
    const before = origin.git("rev-parse", "HEAD");
    const after = origin.commit("conf.yml", leak);
    const run = runAction(checkoutOf("main"), {
      name: "push",
      payload: { before, after, ref: "refs/heads/main", repository, forced: false },
    });
    expect([run.code, run.outputs.result]).toEqual([1, "findings"]);
  });

  test("a new branch is everything that the default branch does not have", () => {
    origin.commit("known.yml", leak);
    origin.git("checkout", "-q", "-b", "topic");
    const after = origin.commit("a.py", "print(1)\n");
    const event = { name: "push", payload: { before: zero, after, ref: "refs/heads/topic", repository } };
    const run = runAction(checkoutOf("topic"), event);
    expect([run.code, run.outputs.result]).toEqual([0, "clean"]);
    expect(run.summary).toContain("1 commits");
  });

  test("a forced push whose old tip is gone is scanned against the default branch", () => {
    origin.git("checkout", "-q", "-b", "topic");
    const after = origin.commit("conf.yml", leak);
    const event = { name: "push", payload: { before: "d".repeat(40), after, ref: "refs/heads/topic", repository, forced: true } };
    const run = runAction(checkoutOf("topic"), event);
    expect([run.code, run.outputs.result]).toEqual([1, "findings"]);
  });

  test("an annotated tag's own words are read, also where its commit is known", () => {
    origin.git("tag", "-a", "v1", "-m", `Binance api_key=${key} api_secret=${secret}`);
    const payload = { before: zero, after: origin.git("rev-parse", "v1"), ref: "refs/tags/v1", repository };
    const run = runAction(checkoutOf("v1"), { name: "push", payload });
    expect([run.code, run.outputs.result, run.outputs["blocking-count"]]).toEqual([1, "findings", "2"]);
  });

  test("a branch whose name ends like the default branch's does not pass for it", () => {
    origin.git("checkout", "-q", "-b", "topic");
    const after = origin.commit("conf.yml", leak);
    origin.git("branch", "a/refs/heads/main");
    const payload = { before: zero, after, ref: "refs/heads/topic", repository };
    const run = runAction(checkoutOf("topic"), { name: "push", payload });
    expect([run.code, run.outputs.result]).toEqual([1, "findings"]);
  });

  test("a deletion is green and says so", () => {
    const event = {
      name: "push",
      payload: { before: origin.git("rev-parse", "HEAD"), after: zero, ref: "refs/heads/x", repository, deleted: true },
    };
    const run = runAction(checkoutOf("main"), event);
    expect([run.code, run.outputs.result]).toEqual([0, "clean"]);
    expect(run.log).toContain("nothing to scan");
  });
});

test("a merge group is scanned from its base to its head", () => {
  const base_sha = origin.git("rev-parse", "HEAD");
  origin.git("checkout", "-q", "-b", "gh-readonly-queue/main/pr-1");
  const head_sha = origin.commit("conf.yml", leak);
  const payload = { merge_group: { base_sha, head_sha, base_ref: "refs/heads/main", head_ref: "refs/heads/gh-readonly-queue/main/pr-1" } };
  const run = runAction(checkoutOf("gh-readonly-queue/main/pr-1"), { name: "merge_group", payload });
  expect([run.code, run.outputs.result]).toEqual([1, "findings"]);
});

test("schedule scans the whole history; a shallow one is incomplete, not clean", () => {
  origin.commit("conf.yml", leak);
  origin.commit("conf.yml", "gone\n");
  const whole = runAction(origin, { name: "schedule", payload: {} });
  expect([whole.code, whole.outputs.result]).toEqual([1, "findings"]);
  const shallow = runAction(checkoutOf("main"), { name: "schedule", payload: {} });
  expect([shallow.code, shallow.outputs.result]).toEqual([1, "incomplete"]);
  expect(shallow.commands.at(-1)).toContain("fetch-depth: 0");
});

describe("what goes wrong fails with its own reason", () => {
  test.each([
    ["an unknown event", { name: "issue_comment", payload: {} }, "issue_comment"],
    ["a wrong input", { name: "schedule", payload: {}, inputs: { "fail-on": "severe" } }, "critical, high, medium, low, never"],
    ["no repository", { name: "schedule", payload: {}, inputs: { "working-directory": ".." } }, "repository"],
    ["an impossible range", { name: "schedule", payload: {}, inputs: { range: "nowhere..HEAD" } }, "nowhere"],
  ])("%s", (_situation, happening, words) => {
    const run = runAction(origin, happening);
    expect([run.code, run.outputs.result]).toEqual([1, "error"]);
    expect(run.log).toContain(words);
  });
});
