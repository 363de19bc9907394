// `hodlguard history`: everything that the repository holds, every blob once.

import { completeHistory, type Repository } from "@hodlguard/git";
import { historySource, momentOf } from "@hodlguard/scan";
import type { Io } from "../terminal/io.ts";
import { UsageError } from "../terminal/usage-error.ts";
import type { Command } from "./command.ts";
import { policyOfTree, repositoryOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface HistoryArguments extends ScanArguments {
  readonly reachable: boolean;
  readonly shard?: string;
  readonly since?: string;
  readonly fetch: boolean;
}

export const command: Command = {
  name: "history",
  positionals: "",
  describe:
    "Scans everything that the repository holds: every blob once, whichever ref, stash, note, tag or nothing holds it, and all messages.",
  options: {
    ...scanOptions,
    reachable: { type: "boolean", default: false, describe: "leave out what no ref, stash or reflog reaches" },
    fetch: { type: "boolean", default: false, describe: "fetch what a shallow or partial clone lacks" },
    since: { type: "string", describe: "leave out commits from before this date (2024-05-31, 3 weeks) and what only they brought" },
    shard: { type: "string", describe: "scan the I-th of N disjoint parts, as I/N" },
  },
  examples: [
    ["hodlguard history", "the whole repository"],
    ["hodlguard history --shard 1/4 --format json=1.json", "a quarter of it; join the parts with hodlguard merge"],
  ],
  async run(args, io) {
    const given = args as unknown as HistoryArguments;
    const shard = given.shard === undefined ? null : shardOf(given.shard);
    const since = given.since === undefined ? null : momentOf(given.since, new Date());
    const repository = await wholeRepository(given, io);
    const { reachable } = given;
    return await runScan(given, io, {
      label: "history",
      place: repository.place,
      readPolicy: policyOfTree(repository),
      makeSource: async ({ maxBlobBytes }) => historySource(repository, { maxBlobBytes, reachable, shard, since }),
    });
  },
};

/** The repository, completed first where that was asked for. */
async function wholeRepository(given: HistoryArguments, io: Io): Promise<Repository> {
  const repository = await repositoryOf(given, io);
  if (!given.fetch) return repository;
  await completeHistory(repository, io.env);
  return await repositoryOf(given, io);
}

/** `I/N` with 1 <= I <= N. */
export function shardOf(text: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count)
    throw new UsageError(`--shard ${text}: write I/N with I from 1 to N, for example 2/4`);
  return shard;
}
