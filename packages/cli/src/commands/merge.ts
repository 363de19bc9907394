// `hodlguard merge REPORT.json...`: the shards of one scan become one report.

import { mergeReports } from "@hodlguard/core";
import { outputTargets } from "../terminal/outputs.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Command } from "./command.ts";
import { readReport } from "./read-report.ts";
import { deliver } from "./run-scan.ts";
import { type OutputArguments, outputOptions } from "./scan-options.ts";

export const command: Command = {
  name: "merge",
  positionals: "<reports..>",
  describe: "Joins the JSON reports of a scan's shards. Exits as the whole scan would have.",
  arguments: { reports: { type: "string", array: true, describe: "JSON reports of the same scan" } },
  options: outputOptions,
  examples: [["hodlguard merge 1.json 2.json --format sarif --output all.sarif", "two halves of a history"]],
  async run(args, io) {
    const given = args as unknown as OutputArguments & { readonly reports: readonly string[] };
    const targets = outputTargets(given.format, given.output);
    const reports = [];
    for (const file of given.reports) reports.push(await readReport(file, io));
    try {
      return await deliver(mergeReports(reports), targets, given, io);
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  },
};
