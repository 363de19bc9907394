// The report as it is: contract section 3, two blanks of indentation so that a person can read it too.

import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";

export const renderJson = (report: Report): string => [...jsonPieces(report)].join("");

/** Findings in one piece. A history of test vectors has tens of thousands, whose text as a whole takes more memory than their scan did. */
const FINDINGS = 200;
const NONE = '\n  "findings": []';
/** A line end stands in no JSON string, so every one begins a line of the document. */
const indented = (text: string): string => text.trimEnd().replaceAll("\n", "\n    ");

/** The same text piece by piece. */
export function* jsonPieces(report: Report): Generator<string> {
  const { findings } = report;
  const frame = jsonText({ ...report, findings: [] });
  if (findings.length === 0) {
    yield frame;
    return;
  }
  const at = frame.indexOf(NONE);
  yield `${frame.slice(0, at + NONE.length - 1)}\n`;
  for (let first = 0; first < findings.length; first += FINDINGS) {
    const some = findings.slice(first, first + FINDINGS).map((finding) => `    ${indented(jsonText(finding))}`);
    yield `${first === 0 ? "" : ",\n"}${some.join(",\n")}`;
  }
  yield `\n  ${frame.slice(at + NONE.length - 1)}`;
}
