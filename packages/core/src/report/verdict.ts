// The one table from what was found and read to the verdict and the exit code.

import type { Finding } from "../judge/finding.ts";
import type { NotScanned, Verdict } from "./report.ts";

/** Findings win over incomplete: what is known to be bad blocks, whatever else could not be read. */
export function verdictOf(findings: readonly Pick<Finding, "blocking">[], notScanned: readonly NotScanned[]): Verdict {
  if (findings.some((finding) => finding.blocking)) return "blocked";
  return notScanned.length > 0 ? "incomplete" : "clean";
}

export const exitCodes: Readonly<Record<Verdict, number>> = { clean: 0, blocked: 1, incomplete: 3 };
