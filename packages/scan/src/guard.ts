// A whole scan under a repository's policy, the same for the command line and the action: load the policy, make the source,
// scan, report. Who calls it decides only where from, and what to do with the report.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Report } from "@hodlguard/core";
import type { GitPlace } from "@hodlguard/git";
import { inspectAll } from "./inspection/inspect-all.ts";
import { inspectorOf } from "./inspection/load-inspector.ts";
import type { OnProgress } from "./inspection/progress.ts";
import { revisionAllowances } from "./inspection/revision-allowances.ts";
import type { ReadFile } from "./policy/find-configuration.ts";
import { type LoadedPolicy, loadPolicy, type NamedFile, type PolicyFlags } from "./policy/load-policy.ts";
import { repositoryKey } from "./policy/repository-key.ts";
import { rootCommits } from "./policy/root-commits.ts";
import { scan } from "./scan.ts";
import { once } from "./sources/once.ts";
import type { ScanSource } from "./sources/source.ts";

export interface GuardRequest {
  /** Null outside of any repository. */
  readonly place: GitPlace | null;
  /** Where configuration and baseline are read from. */
  readonly readPolicy: ReadFile;
  /** The revision that policy was taken from, as the user named it; for the report. */
  readonly policyFrom: string | null;
  /** The revision whose inline allowances count instead of those in what is scanned; null: those in what is scanned. */
  readonly allowancesFrom: string | null;
  /** Files on disk that take the place of the repository's own, relative to `cwd`. */
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
  readonly cwd: string;
  readonly flags: PolicyFlags;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly makeSource: (loaded: LoadedPolicy) => Promise<ScanSource>;
  /** The bundled worker (`serveThread`); without it everything runs in this thread. */
  readonly workerFile?: URL | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface Guarded {
  readonly report: Report;
  readonly loaded: LoadedPolicy;
  readonly fingerprintKey: () => Promise<Uint8Array>;
}

/** Throws a `ConfigurationError` or a `GitError` when the scan cannot start as asked. */
export async function guard(request: GuardRequest): Promise<Guarded> {
  const loaded = await loadPolicy({
    read: request.readPolicy,
    config: await namedFile(request.config, request.cwd),
    baseline: await namedFile(request.baseline, request.cwd),
    flags: request.flags,
    environment: request.environment,
    today: new Date().toISOString().slice(0, 10),
  });
  const source = await request.makeSource(loaded);
  const roots = async () => (await source.roots?.()) ?? (await rootCommits(request.place)());
  const fingerprintKey = once(() => repositoryKey(loaded.pinnedKey, roots));
  const inspector = inspectorOf(loaded.customRules, source.guardChanges !== undefined);
  const { place, allowancesFrom } = request;
  const report = await scan(source, {
    version: request.version,
    policy: loaded.policy,
    fingerprintKey,
    inspector,
    policyFrom: request.policyFrom,
    allowancesOf: place === null || allowancesFrom === null ? undefined : revisionAllowances(place, allowancesFrom, inspector.load),
    inspectAll: inspectAll({
      threads: loaded.threads,
      customRules: loaded.customRules,
      workerFile: request.workerFile ?? null,
      onProgress: request.onProgress,
    }),
  });
  return { report, loaded, fingerprintKey };
}

async function namedFile(name: string | undefined, cwd: string): Promise<NamedFile | null> {
  if (name === undefined) return null;
  return { name, bytes: await readFile(resolve(cwd, name)).catch(() => null) };
}
