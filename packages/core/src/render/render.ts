// The formats by name. A renderer words what the report says and adds nothing.

import type { Report } from "../report/report.ts";
import { renderJson } from "./json.ts";
import { renderText, type TextOptions } from "./text.ts";

export const formats = ["text", "json"] as const;

export type Format = (typeof formats)[number];

const renderers: Readonly<Record<Format, (report: Report, options: TextOptions) => string>> = {
  text: renderText,
  json: renderJson,
};

export const render = (report: Report, format: Format, options: TextOptions): string => renderers[format](report, options);
