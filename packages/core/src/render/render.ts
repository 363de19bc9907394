// The formats by name. A renderer words what the report says and adds nothing.

import type { Report } from "../report/report.ts";
import { renderCodequality } from "./codequality.ts";
import { renderCsv } from "./csv.ts";
import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderHtml } from "./html.ts";
import { jsonPieces, renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderSarif } from "./sarif.ts";
import { renderText, type TextOptions } from "./text.ts";

export const formats = ["text", "json", "sarif", "gitlab", "codequality", "junit", "csv", "html", "github"] as const;

export type Format = (typeof formats)[number];

const renderers: Readonly<Record<Format, (report: Report, options: TextOptions) => string>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  gitlab: renderGitlab,
  codequality: renderCodequality,
  junit: renderJunit,
  csv: renderCsv,
  html: renderHtml,
  github: renderGithub,
};

export const render = (report: Report, format: Format, options: TextOptions): string => renderers[format](report, options);

/** The same piece by piece, where the whole may be large. */
export const renderInPieces = (report: Report, format: Format, options: TextOptions): Iterable<string> =>
  format === "json" ? jsonPieces(report) : [render(report, format, options)];
