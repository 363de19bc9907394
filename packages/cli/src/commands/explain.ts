// What a rule means, how it is proven and what to do; or what is known here about a fingerprint.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { builtInRules, escapeText, type Finding, ruleTextOf } from "@hodlguard/core";
import { BASELINE_FILE, loadPolicy, readBaseline, readFromFolder } from "@hodlguard/scan";
import { git } from "../hooks/git-command.ts";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Arguments, Command } from "./command.ts";
import { readReport } from "./read-report.ts";

export const command: Command = {
  name: "explain",
  positionals: "<rule>",
  describe: "Tells what a rule means, how it is proven and what to do; or what is known about a fingerprint.",
  arguments: { rule: { type: "string", describe: "a rule's name, a finding's fingerprint, or a file of rulesFrom" } },
  options: { report: { type: "string", describe: "a JSON report to look the fingerprint up in" } },
  examples: [
    ["hodlguard explain binance-api-secret", "the rule"],
    ["hodlguard explain gitleaks.toml", "what of an imported rule set could not be taken over"],
    ["hodlguard explain 3f2a... --report report.json", "one finding"],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const asked = String(args.rule);
  const top = await git(["rev-parse", "--show-toplevel"], { cwd: io.cwd, env: io.env });
  const root = top.status === 0 ? top.out : io.cwd;
  if (/^[0-9a-f]{6,128}$/.test(asked)) return await explainFingerprint(asked, root, args.report, io);
  io.stdout.write((builtInRules as readonly string[]).includes(asked) ? await builtIn(asked) : await custom(asked, root));
  return 0;
}

async function builtIn(rule: string): Promise<string> {
  const { title, what, severity, advice } = ruleTextOf(rule);
  const { detectors } = await import("@hodlguard/core/inspect");
  const records = detectors.filter(({ rules }) => rules.includes(rule));
  return `${rule}: ${title}

${what}
Severity: ${severity}.
${records.map(({ what: sees, shapes, proof }) => `\n${sees}\n${shapes.map((shape) => `  - ${shape}`).join("\n")}\n  Proof: ${proof}`).join("\n")}

What to do:
${advice.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}

To accept one place:  ${`hodlguard:${"allow"}`} ${rule} -- reason   (in a comment on its line or alone on the line before)
`;
}

async function custom(rule: string, root: string): Promise<string> {
  const { customRules, imports } = await loadPolicy({ read: readFromFolder(root), today: "0000-01-01" });
  const imported = imports.find(({ file }) => file === rule);
  if (imported !== undefined) return importText(imported.file, imported.rules, imported.notes);
  const found = customRules.find(({ id }) => id === rule);
  if (found === undefined) {
    const known = [...builtInRules, ...customRules.map(({ id }) => id)];
    throw new UsageError(`there is no rule "${escapeText(rule).slice(0, 64)}"; the rules here are ${known.join(", ")}`);
  }
  return `${found.id}: ${escapeText(found.description)}

A rule of this repository, from ${escapeText(found.from)}.
Severity: ${found.severity}.
Pattern: ${escapeText(found.pattern)}
Keywords: ${found.keywords.length === 0 ? "none, so it is tried everywhere" : escapeText(found.keywords.join(", "))}
${found.minScore > 0 ? `Least randomness score: ${found.minScore}\n` : ""}`;
}

const importText = (file: string, rules: number, notes: readonly string[]): string =>
  `${escapeText(file)}: ${rules} rules taken over.
${notes.length === 0 ? "Everything in it is taken over.\n" : `Not as they were:\n${notes.map((note) => `  - ${escapeText(note)}\n`).join("")}`}`;

async function explainFingerprint(asked: string, root: string, reportFile: unknown, io: Io): Promise<number> {
  const lines: string[] = [];
  const bytes = await readFile(join(root, BASELINE_FILE)).catch(() => null);
  const entry =
    bytes === null ? undefined : readBaseline(BASELINE_FILE, bytes).entries.find(({ fingerprint }) => fingerprint.startsWith(asked));
  let rule = entry?.rule ?? null;
  if (entry !== undefined)
    lines.push(
      `${entry.fingerprint} is in ${BASELINE_FILE}: ${entry.rule}${entry.path === null ? "" : ` in ${entry.path}`}`,
      `  Reason: ${entry.reason}${entry.owner === null ? "" : `; owner ${entry.owner}`}${entry.expires === null ? "" : `; until ${entry.expires}`}`,
    );
  if (typeof reportFile === "string") {
    const { findings, suppressed } = await readReport(reportFile, io);
    for (const finding of [...findings, ...suppressed].filter(({ fingerprint }) => fingerprint.startsWith(asked))) {
      rule ??= finding.rule;
      lines.push(...findingLines(finding));
    }
  }
  if (rule === null) throw new UsageError(`nothing is known here about ${asked}: give the report that holds it with --report REPORT.json`);
  io.stdout.write(`${lines.map(escapeText).join("\n")}\n\n`);
  if ((builtInRules as readonly string[]).includes(rule)) io.stdout.write(await builtIn(rule));
  return 0;
}

const findingLines = ({ fingerprint, rule, severity, message, path, line, commit, evidence }: Finding): string[] => [
  `${fingerprint}: ${rule}, ${severity}, ${path ?? `message of ${commit}`}:${line}`,
  `  ${message}`,
  ...evidence.map((why) => `  - ${why}`),
];
