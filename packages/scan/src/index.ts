// Joins core and git: sources → inspect → judge → report.

export type { Content, Counted, ScanSource } from "./sources/source.ts";
