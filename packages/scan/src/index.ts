// Joins core and git: sources → inspect → judge → report.

export { type ScanOptions, scan } from "./scan.ts";
export type { Content, Counted, ScanSource } from "./sources/source.ts";
