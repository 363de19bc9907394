// `hodlguard baseline`: today's findings, in the work tree and in history, are written down as known, so that only new ones block.

import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { escapeText, exitCodes } from "@hodlguard/core";
import { type GitPlace, pathText, runGit } from "@hodlguard/git";
import { BASELINE_FILE, baselineText, filesSource, historySource, keyText, readBaseline, renewBaseline } from "@hodlguard/scan";
import { UsageError } from "../terminal/usage-error.ts";
import type { Command } from "./command.ts";
import { guardAs, policyOfTree, repositoryOf } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface BaselineArguments extends ScanArguments {
  readonly prune: boolean;
  readonly reason: string;
  readonly owner?: string;
  readonly expires?: string;
}

const { config, repo, threads, "max-blob-bytes": maxBlobBytes, baseline, quiet } = scanOptions;

export const command: Command = {
  name: "baseline",
  positionals: "",
  describe: `Writes or renews ${BASELINE_FILE}: the findings of today's tracked files and of the whole history. Known entries keep their reasons.`,
  options: {
    config,
    repo,
    threads,
    "max-blob-bytes": maxBlobBytes,
    baseline,
    quiet,
    prune: { type: "boolean", default: false, describe: "drop entries that are found no more" },
    reason: { type: "string", default: "known when the baseline was made", describe: "reason of new entries" },
    owner: { type: "string", describe: "who answers for new entries" },
    expires: { type: "string", describe: "day from which new entries block again, as YYYY-MM-DD" },
  },
  examples: [
    ["hodlguard baseline", "adopt what is there today"],
    ["hodlguard baseline --prune", "forget what is gone"],
  ],
  async run(args, io) {
    const given = { ...args, format: [], allow: true, verbose: false } as unknown as BaselineArguments;
    if (given.expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(given.expires))
      throw new UsageError(`--expires ${given.expires}: write a day as YYYY-MM-DD`);
    const repository = await repositoryOf(given, io);
    const file = given.baseline === undefined ? join(repository.workTree ?? io.cwd, BASELINE_FILE) : resolve(io.cwd, given.baseline);
    const old = await readFile(file).then((bytes) => readBaseline(file, bytes), absent);
    const task = { label: "baseline", place: repository.place, readPolicy: policyOfTree(repository) };
    const own = { ...given, ...(old === null ? { baseline: undefined } : {}) } as ScanArguments;
    const history = await guardAs(own, io, {
      ...task,
      makeSource: async (loaded) => historySource(repository, { maxBlobBytes: loaded.maxBlobBytes, reachable: false, shard: null }),
    });
    const tree = await guardAs({ ...own, quiet: true }, io, {
      ...task,
      makeSource: async (loaded) =>
        filesSource(repository.workTree === null ? [] : [repository.workTree], {
          maxBlobBytes: loaded.maxBlobBytes,
          noIgnore: false,
          stdinName: null,
          repository,
          from: repository.workTree ?? io.cwd,
          stdin: io.stdin as AsyncIterable<Uint8Array>,
        }),
    });
    const reports = repository.workTree === null ? [history.report] : [history.report, tree.report];
    const complete = reports.every(({ coverage }) => coverage.notScanned.length === 0);
    const tracked = repository.workTree === null ? new Set<string>() : await trackedFiles(repository.place);
    const found = reports
      .flatMap(({ findings, suppressed }) => [...findings, ...suppressed.filter(({ by }) => by === "baseline")])
      // What is not committed yet must still block when it is about to be.
      .filter(({ source, path }) => source !== "file" || (path !== null && tracked.has(path.split("!")[0]!)));
    const renewed = renewBaseline(old, found, {
      key: keyText(await history.fingerprintKey()),
      reason: given.reason,
      owner: given.owner ?? null,
      expires: given.expires ?? null,
      // What an incomplete scan did not meet may still be there.
      prune: given.prune && complete,
      today: new Date().toISOString().slice(0, 10),
    });
    await writeFile(file, baselineText(renewed.baseline));
    const { added, kept, stale, expired } = renewed;
    io.stdout.write(
      `${escapeText(file)}: ${added.length} new, ${kept.length} kept, ${stale.length} ${given.prune && complete ? "dropped" : "stale"}\n`,
    );
    if (stale.length > 0 && !given.prune)
      io.stderr.write("hodlguard: stale entries are found no more; hodlguard baseline --prune drops them\n");
    for (const entry of expired) io.stderr.write(`hodlguard: ${entry.fingerprint} expired on ${entry.expires} and blocks\n`);
    if (complete) return 0;
    io.stderr.write("hodlguard: the scan was incomplete, so the baseline may lack findings; hodlguard history tells what was not read\n");
    return exitCodes.incomplete;
  },
};

async function trackedFiles(place: GitPlace): Promise<Set<string>> {
  const { stdout } = await runGit(place, ["ls-files", "-z", "--full-name", ":/"]);
  const names = new Set<string>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0, at);
    names.add(pathText(stdout.subarray(at, end)));
    at = end + 1;
  }
  return names;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
