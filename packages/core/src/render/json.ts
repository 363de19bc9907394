// The report as it is: contract section 3, two blanks of indentation so that a person can read it too.

import type { Report } from "../report/report.ts";
import { jsonText } from "./json-text.ts";

export const renderJson = (report: Report): string => jsonText(report);
