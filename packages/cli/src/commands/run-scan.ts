// What every scanning command does once it knows its source: policy, scan, reports to their places, exit code.

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { colourful, exitCodes, plain, type Report, renderInPieces } from "@hodlguard/core";
import { type GitPlace, gitPlace, openRepository, type Repository } from "@hodlguard/git";
import { type Guarded, guard, type LoadedPolicy, type ReadFile, readFromFolder, readFromRevision, type ScanSource } from "@hodlguard/scan";
import { wantsColour, widthOf } from "../terminal/colour.ts";
import type { Io } from "../terminal/io.ts";
import { type OutputTarget, outputTargets } from "../terminal/outputs.ts";
import { ProgressLine } from "../terminal/progress-line.ts";
import { version } from "../terminal/version.ts";
import type { OutputArguments, ScanArguments } from "./scan-options.ts";

export interface ScanTask {
  /** What is being scanned, for the progress line. */
  readonly label: string;
  readonly place: GitPlace | null;
  readonly readPolicy: ReadFile;
  readonly makeSource: (loaded: LoadedPolicy) => Promise<ScanSource>;
}

/** Gives the exit code. Throws what `guard` throws; a report that cannot be written is told here. */
export async function runScan(args: ScanArguments, io: Io, task: ScanTask): Promise<number> {
  const targets = outputTargets(args.format, args.output);
  const { report } = await guardAs(args, io, task);
  return await deliver(report, targets, args, io);
}

export async function guardAs(args: ScanArguments, io: Io, task: ScanTask): Promise<Guarded> {
  const watched = io.stderr.isTTY && !args.quiet && !io.env.CI;
  const progress = watched ? new ProgressLine(io.stderr, task.label) : null;
  const guarded = await guard({
    place: task.place,
    readPolicy:
      args.policyFrom === undefined || task.place === null ? task.readPolicy : await readFromRevision(task.place, args.policyFrom),
    policyFrom: args.policyFrom ?? null,
    allowancesFrom: args.policyFrom ?? null,
    config: args.config,
    baseline: args.baseline,
    cwd: io.cwd,
    flags: { failOn: args.failOn, noAllow: !args.allow, maxBlobBytes: args.maxBlobBytes, threads: args.threads },
    environment: io.env,
    version,
    makeSource: task.makeSource,
    workerFile: new URL("./worker.js", import.meta.url),
    onProgress: progress === null ? undefined : (state) => progress.update(state),
  }).finally(() => progress?.end());
  if (!args.quiet) for (const note of guarded.loaded.notes) io.stderr.write(`hodlguard: ${note}\n`);
  return guarded;
}

/** Writes every report, then gives the code that the report's verdict has. */
export async function deliver(report: Report, targets: readonly OutputTarget[], args: OutputArguments, io: Io): Promise<number> {
  const code = exitCodes[report.verdict];
  for (const { format, file } of targets) {
    const style = file === null && wantsColour(args.color, io.env, io.stdout) ? colourful : plain;
    const pieces = renderInPieces(report, format, { style, width: widthOf(io.stdout), quiet: args.quiet, verbose: args.verbose });
    if (file === null) {
      for (const piece of pieces) io.stdout.write(piece);
      continue;
    }
    try {
      await writeFile(resolve(io.cwd, file), pieces);
    } catch (error) {
      io.stderr.write(`hodlguard: the report could not be written to ${file}: ${(error as NodeJS.ErrnoException).code}\n`);
      return code === 1 ? 1 : 4;
    }
  }
  return code;
}

/** The repository that `--repo` names, or the one around the current folder. */
export const repositoryOf = (args: ScanArguments, io: Io): Promise<Repository> =>
  openRepository(args.repo === undefined ? undefined : resolve(io.cwd, args.repo), io.env);

export const placeOf = (args: ScanArguments, io: Io): GitPlace =>
  gitPlace(args.repo === undefined ? undefined : resolve(io.cwd, args.repo), io.env);

/** Policy as the work tree has it; of a bare repository as HEAD has it. */
export function policyOfTree(repository: Repository): ReadFile {
  if (repository.workTree !== null) return readFromFolder(repository.workTree);
  if (repository.head === null) return async () => null;
  return later(() => readFromRevision(repository.place, repository.head!));
}

/** A reader that is only made when the first file is asked for. */
export function later(make: () => Promise<ReadFile>): ReadFile {
  let made: Promise<ReadFile> | null = null;
  return async (path) => {
    made ??= make();
    return (await made)(path);
  };
}
