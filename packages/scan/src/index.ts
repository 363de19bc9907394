// Joins core and git: sources → inspect → judge → report.

export { type Guarded, type GuardRequest, guard } from "./guard.ts";
export { inspectorOf } from "./inspection/load-inspector.ts";
export type { OnProgress, Progress } from "./inspection/progress.ts";
export { nameMasks } from "./mask-names.ts";
export { BASELINE_FILE, type Baseline, type BaselineLine, baselineText, readBaseline } from "./policy/baseline.ts";
export { ConfigurationError, type Problem } from "./policy/configuration-error.ts";
export type { CustomRule } from "./policy/custom-rule.ts";
export { configurationFiles, type ReadFile } from "./policy/find-configuration.ts";
export { configurationSchema } from "./policy/json-schema.ts";
export { type LoadedPolicy, loadPolicy, type NamedFile, type PolicyFlags, type PolicyRequest } from "./policy/load-policy.ts";
export { readFromFolder, readFromIndex, readFromRevision } from "./policy/read-from.ts";
export { type RenewedBaseline, type RenewOptions, renewBaseline, staleEntries } from "./policy/renew-baseline.ts";
export { keyText, type RootCommits, repositoryKey } from "./policy/repository-key.ts";
export { type ScanOptions, scan } from "./scan.ts";
export { type FilesOptions, filesSource } from "./sources/files.ts";
export { type HistoryOptions, historySource } from "./sources/history.ts";
export { shallowNotices } from "./sources/history-database.ts";
export { messageSource } from "./sources/message.ts";
export { parsePushLines, preCommitUpdates, pushSource, type RefUpdate } from "./sources/push.ts";
export { type RangeOptions, rangeSource } from "./sources/range.ts";
export { parseReceiveLines, type ReceivedUpdate, receiveSource } from "./sources/receive.ts";
export { momentOf } from "./sources/recent.ts";
export type { RevisionOptions } from "./sources/revisions.ts";
export type { Content, Counted, ScanSource } from "./sources/source.ts";
export { type StagedOptions, stagedSource } from "./sources/staged.ts";
