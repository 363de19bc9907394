// The action's main line: inputs → request → commits present → guarded scan → words and colour. Whatever goes wrong fails the
// check with its own reason; only a scan that read everything and found nothing is green.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type * as toolkit from "@actions/core";
import { colourful, escapeText, type Report, render, renderInPieces } from "@hodlguard/core";
import { EventError, requestOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { failureOf, notices, resultOf } from "./outcome.ts";
import { scanRequest } from "./scan-request.ts";
import { summaryOf } from "./summary.ts";

export type Toolkit = Pick<typeof toolkit, "error" | "getInput" | "info" | "notice" | "setFailed" | "setOutput" | "summary" | "warning">;

/** `self` is the file that worker threads start from. Never throws: what goes wrong fails the check. */
export async function run(core: Toolkit, env: NodeJS.ProcessEnv, self: URL): Promise<void> {
  try {
    const inputs = readInputs((name) => core.getInput(name));
    const workspace = resolve(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.workingDirectory);
    const request = inputs.mode === "history" ? { kind: "history" as const, policyFrom: "HEAD" } : await requested(inputs, env);
    if (request.kind === "nothing") {
      core.notice(`nothing to scan: ${escapeText(request.why)}`);
      core.setOutput("result", "clean");
      for (const name of ["findings-count", "blocking-count", "suppressed-count", "not-scanned-count"]) core.setOutput(name, 0);
      return;
    }
    const { report, scanned } = await scanRequest(request, inputs, { workspace, env, self });
    await tell(core, report, scanned, inputs, env);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const ours = name !== "InputError" && name !== "EventError" && name !== "ConfigurationError" && name !== "GitError";
    core.setOutput("result", "error");
    core.setFailed(`hodlguard could not scan, so this is no clean bill: ${lines(message)}${ours ? " (a fault of hodlguard itself)" : ""}`);
  }
}

async function requested(inputs: Inputs, env: NodeJS.ProcessEnv) {
  if (inputs.range !== null) return { kind: "named" as const, range: inputs.range };
  return requestOf({ name: env.GITHUB_EVENT_NAME ?? "", payload: await payloadOf(env.GITHUB_EVENT_PATH) });
}

async function payloadOf(file: string | undefined): Promise<unknown> {
  if (!file) return null;
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new EventError('the event\'s payload could not be read as JSON; give the input "range" or "mode: history" instead');
  }
}

async function tell(core: Toolkit, report: Report, scanned: string, inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  printReport(report);
  if (inputs.annotations) annotate(core, report, inputs.workingDirectory);
  for (const { format, file } of inputs.reports) {
    const path = resolve(env.GITHUB_WORKSPACE ?? process.cwd(), file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renderInPieces(report, format, { style: colourful, width: 120, quiet: false, verbose: true }));
    if (format === "sarif") core.setOutput("sarif-file", file);
    if (format === "json") core.setOutput("report-file", file);
  }
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryOf(report, scanned)).write();
  core.setOutput("result", resultOf(report));
  core.setOutput("findings-count", report.findings.length);
  core.setOutput("blocking-count", report.findings.filter(({ blocking }) => blocking).length);
  core.setOutput("suppressed-count", report.suppressed.length);
  core.setOutput("not-scanned-count", report.coverage.notScanned.length);
  const failure = failureOf(report);
  if (failure !== null) core.setFailed(failure);
}

/** The text report in the log, between marks that stop the runner from taking any of its lines for a command. */
function printReport(report: Report): void {
  const mark = randomUUID();
  const text = render(report, "text", { style: colourful, width: 120, quiet: false, verbose: true });
  process.stdout.write(`::stop-commands::${mark}\n${text}::${mark}::\n`);
}

function annotate(core: Toolkit, report: Report, folder: string): void {
  const { shown, left } = notices(report);
  for (const { kind, finding } of shown) {
    const commit = finding.commit === null ? "" : ` (commit ${finding.commit.slice(0, 12)})`;
    const message = lines(`${finding.message}${commit} ${finding.advice[0] ?? ""}`);
    const title = lines(`hodlguard: ${finding.rule} (${finding.severity})`);
    const oneLine = finding.line === finding.endLine ? { startColumn: finding.column, endColumn: finding.endColumn } : {};
    const place =
      finding.path === null
        ? {}
        : { file: join(folder, lines(finding.path)), startLine: finding.line, endLine: finding.endLine, ...oneLine };
    core[kind](message, { title, ...place });
  }
  if (left > 0)
    core.notice(`${left} more findings are not annotated; the job summary and the reports hold them all`, { title: "hodlguard" });
}

/** Foreign text for the runner: the toolkit escapes what its commands need, this shows every other control character. */
const lines = (text: string): string => text.split("\n").map(escapeText).join("\n").trim();
