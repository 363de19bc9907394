// Runs the built action (`dist/index.js`) as GitHub's runner does: its own process, inputs and event by environment and
// files, a checkout as actions/checkout leaves it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";

export const actionFile = fileURLToPath(new URL("../dist/index.js", import.meta.url));

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Workflow commands of the log outside the stretch where the runner does not read them. */
  readonly commands: readonly string[];
}

export interface Happening {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
}

export function runAction(checkout: TestRepository, { name, payload, inputs = {} }: Happening): ActionRun {
  const folder = mkdtempSync(join(tmpdir(), "hodlguard-runner-"));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const inputVariables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [actionFile], {
    cwd: checkout.dir,
    encoding: "utf8",
    env: {
      ...checkout.env,
      ...Object.fromEntries(inputVariables),
      GITHUB_WORKSPACE: checkout.dir,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: file("output", ""),
      GITHUB_STEP_SUMMARY: file("summary", ""),
    },
  });
  const run = {
    code: status,
    log: stdout + stderr,
    summary: readFileSync(join(folder, "summary"), "utf8"),
    outputs: outputsOf(readFileSync(join(folder, "output"), "utf8")),
    commands: commandsOf(stdout),
  };
  rmSync(folder, { recursive: true, force: true });
  return run;
}

/** GitHub's file format: `name<<delimiter`, the value's lines, the delimiter. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[name!] = value!;
  return outputs;
}

function commandsOf(stdout: string): string[] {
  const commands: string[] = [];
  let stopped: string | null = null;
  for (const line of stdout.split("\n").map((line) => line.trimStart())) {
    if (stopped !== null) {
      if (line === `::${stopped}::`) stopped = null;
      continue;
    }
    if (line.startsWith("::stop-commands::")) stopped = line.slice("::stop-commands::".length);
    else if (line.startsWith("::")) commands.push(line);
  }
  return commands;
}

/** What actions/checkout makes: one commit of one ref, everything else left out. */
export function shallowCheckout(origin: TestRepository, ref: string): TestRepository {
  const checkout = makeRepository();
  checkout.git("remote", "add", "origin", `file://${origin.dir}`);
  checkout.git("fetch", "-q", "--no-tags", "--depth=1", "origin", ref);
  checkout.git("checkout", "-q", "--detach", "FETCH_HEAD");
  return checkout;
}

export interface PullRequest {
  readonly payload: { readonly pull_request: object };
  readonly base: string;
  readonly head: string;
  /** The merge of head into base that GitHub keeps for the pull request. */
  readonly mergeRef: string;
}

/** Makes GitHub's refs for a pull request of `branch` into main, and the payload of its event. */
export function openPullRequest(origin: TestRepository, branch: string, number = 7): PullRequest {
  const [base, head] = [origin.git("rev-parse", "main"), origin.git("rev-parse", branch)];
  origin.git("checkout", "-q", "--detach", "main");
  origin.git("merge", "-q", "--no-ff", "--no-verify", "-m", `Merge ${head} into ${base}`, branch);
  origin.git("update-ref", `refs/pull/${number}/merge`, "HEAD");
  origin.git("update-ref", `refs/pull/${number}/head`, head);
  origin.git("checkout", "-q", "main");
  const commits = Number(origin.git("rev-list", "--count", `${base}..${head}`));
  return {
    payload: { pull_request: { number, commits, base: { sha: base, ref: "main" }, head: { sha: head, ref: branch } } },
    base,
    head,
    mergeRef: `refs/pull/${number}/merge`,
  };
}
