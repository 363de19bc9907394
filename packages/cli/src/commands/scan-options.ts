// The options that every scan has (contract section 2), each said once: name, type, default, meaning.

import { severities } from "@hodlguard/core";
import type { Options } from "yargs";

/** Of commands that only word a report. */
export const outputOptions = {
  format: { type: "string", array: true, default: [], describe: "report format, or FORMAT=FILE; may be repeated (default: text)" },
  output: { type: "string", describe: "write the report to this file instead of standard output" },
  quiet: { type: "boolean", default: false, describe: "show only what blocks" },
  verbose: { type: "boolean", default: false, describe: "show all evidence, details and what was set aside" },
  color: { type: "boolean", describe: "colour the text report (default: on a terminal)" },
} as const satisfies Record<string, Options>;

export const scanOptions = {
  ...outputOptions,
  "fail-on": { type: "string", choices: [...severities, "never"], describe: "severity from which findings block (default: high)" },
  config: { type: "string", describe: "configuration file to use" },
  "policy-from": { type: "string", describe: "take configuration, baseline and allowances from this revision" },
  baseline: { type: "string", describe: "baseline file to use" },
  allow: { type: "boolean", default: true, describe: "--no-allow ignores inline allowances, path rules and baseline" },
  "max-blob-bytes": { type: "number", describe: "larger blobs are not read, and make the scan incomplete" },
  threads: { type: "number", describe: "worker threads for large scans" },
  repo: { type: "string", describe: "scan the repository in this folder" },
} as const satisfies Record<string, Options>;

export interface OutputArguments {
  readonly format: readonly string[];
  readonly output?: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color?: boolean;
}

export interface ScanArguments extends OutputArguments {
  readonly failOn?: "critical" | "high" | "medium" | "low" | "never";
  readonly config?: string;
  readonly policyFrom?: string;
  readonly baseline?: string;
  readonly allow: boolean;
  readonly maxBlobBytes?: number;
  readonly threads?: number;
  readonly repo?: string;
}
