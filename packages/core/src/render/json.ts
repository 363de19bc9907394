// The report as it is: contract section 3, two blanks of indentation so that a person can read it too.

import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";

export const renderJson = (report: Report): string => [...jsonPieces(report)].join("");

/** Findings in one piece. A history of test vectors has tens of thousands, whose text as a whole takes more memory than their scan did. */
const FINDINGS = 200;
const OPENS = '{\n  "findings": [\n';
const CLOSES = "\n  ]\n}\n";
const NONE = '\n  "findings": []';

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
    // Written inside an object and a list, as in the report, they are indented as there.
    const some = jsonText({ findings: findings.slice(first, first + FINDINGS) });
    yield `${first === 0 ? "" : ",\n"}${some.slice(OPENS.length, -CLOSES.length)}`;
  }
  yield `\n  ${frame.slice(at + NONE.length - 1)}`;
}
