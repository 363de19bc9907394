// Reads a JSON report back, for the commands that take one.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Report } from "@hodlguard/core";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import { readText } from "./push.ts";

/** `-` is standard input. Throws a `UsageError` where there is no report of this tool's. */
export async function readReport(file: string, io: Io): Promise<Report> {
  const text =
    file === "-"
      ? await readText(io)
      : await readFile(resolve(io.cwd, file), "utf8").catch((error: NodeJS.ErrnoException) => {
          throw new UsageError(`the report ${file} cannot be read: ${error.code}`);
        });
  let report: Partial<Report>;
  try {
    report = JSON.parse(text) as Partial<Report>;
  } catch {
    throw new UsageError(`${file} is not JSON; give a report that --format json wrote`);
  }
  if (
    report?.tool?.name !== "hodlguard" ||
    !Array.isArray(report.findings) ||
    !Array.isArray(report.suppressed) ||
    !Array.isArray(report.coverage?.notScanned)
  )
    throw new UsageError(`${file} is no hodlguard report; give one that --format json wrote`);
  if (report.schemaVersion !== 1)
    throw new UsageError(`${file} has the schema version ${String(report.schemaVersion)}; this hodlguard knows version 1`);
  return report as Report;
}
