// Colours of the terminal, as functions, so that the wording stays readable and colourless output is the same text.

import type { Severity } from "../facts/rule.ts";

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  bad(text: string): string;
  good(text: string): string;
  severity(severity: Severity, text: string): string;
}

const sgr = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

const severityCodes: Readonly<Record<Severity, string>> = { critical: "1;31", high: "31", medium: "33", low: "36" };

export const colourful: Style = {
  bold: sgr("1"),
  dim: sgr("2"),
  bad: sgr("1;31"),
  good: sgr("32"),
  severity: (severity, text) => sgr(severityCodes[severity])(text),
};

const same = (text: string) => text;

export const plain: Style = { bold: same, dim: same, bad: same, good: same, severity: (_severity, text) => text };
