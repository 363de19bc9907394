// The action's inputs, read and checked at the border: a wrong value fails with the list of right ones.

import { type Format, formats, type Severity, severities } from "@hodlguard/core";

const modes = ["auto", "history"] as const;
const fetches = ["auto", "never"] as const;

export interface Inputs {
  readonly mode: (typeof modes)[number];
  /** `BASE..HEAD` or null: then the event says it. */
  readonly range: string | null;
  readonly failOn: Severity | "never" | null;
  readonly config: string | null;
  readonly baseline: string | null;
  readonly policyFrom: string | null;
  readonly reports: readonly { readonly format: Format; readonly file: string }[];
  readonly fetch: (typeof fetches)[number];
  readonly shard: string | null;
  readonly threads: number | null;
  readonly maxBlobBytes: number | null;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly workingDirectory: string;
}

export class InputError extends Error {
  override readonly name = "InputError";
}

/** `read` gives an input's text, empty where it was not set. */
export function readInputs(read: (name: string) => string): Inputs {
  const text = (name: string) => read(name).trim() || null;
  const sarif = text("sarif-file");
  const report = text("report-file");
  return {
    mode: oneOf("mode", text("mode") ?? "auto", modes),
    range: text("range"),
    failOn: text("fail-on") === null ? null : oneOf("fail-on", text("fail-on")!, [...severities, "never"] as const),
    config: text("config"),
    baseline: text("baseline"),
    policyFrom: text("policy-from"),
    reports: [
      ...(sarif === null ? [] : [{ format: "sarif" as const, file: sarif }]),
      ...(report === null ? [] : [{ format: "json" as const, file: report }]),
      ...reportsOf(text("reports") ?? ""),
    ],
    fetch: oneOf("fetch", text("fetch") ?? "auto", fetches),
    shard: text("shard"),
    threads: numberOf("threads", text("threads")),
    maxBlobBytes: numberOf("max-blob-bytes", text("max-blob-bytes")),
    annotations: booleanOf("annotations", text("annotations") ?? "true"),
    summary: booleanOf("summary", text("summary") ?? "true"),
    workingDirectory: text("working-directory") ?? ".",
  };
}

function reportsOf(text: string): { format: Format; file: string }[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name, file] = [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)];
      if (!line.includes("=") || file === "") throw new InputError(`input "reports": "${line}" should be FORMAT=FILE`);
      return { format: oneOf("reports", name, formats), file };
    });
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new InputError(`input "${name}": "${value}" is not one of ${allowed.join(", ")}`);
  return found;
}

function booleanOf(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new InputError(`input "${name}": "${value}" is not one of true, false`);
}

function numberOf(name: string, value: string | null): number | null {
  if (value === null) return null;
  if (!/^[1-9][0-9]*$/.test(value)) throw new InputError(`input "${name}": "${value}" is not a whole number above 0`);
  return Number(value);
}
