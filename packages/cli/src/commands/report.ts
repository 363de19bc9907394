// `hodlguard report REPORT.json --format F`: the same report in other words.

import { outputTargets } from "../terminal/outputs.ts";
import type { Command } from "./command.ts";
import { readReport } from "./read-report.ts";
import { deliver } from "./run-scan.ts";
import { type OutputArguments, outputOptions } from "./scan-options.ts";

export const command: Command = {
  name: "report",
  positionals: "<report>",
  describe: "Turns a JSON report into any other format. Exits as the scan that made it.",
  arguments: { report: { type: "string", describe: "a JSON report, or - for standard input" } },
  options: outputOptions,
  examples: [["hodlguard report report.json --format html --output report.html", "a page for triage"]],
  async run(args, io) {
    const given = args as unknown as OutputArguments & { readonly report: string };
    const targets = outputTargets(given.format, given.output);
    return await deliver(await readReport(given.report, io), targets, given, io);
  },
};
