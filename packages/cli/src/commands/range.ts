// `hodlguard range BASE..HEAD`: every commit of a range and everything that it brings.

import { completeRange } from "@hodlguard/git";
import { rangeSource, readFromRevision } from "@hodlguard/scan";
import type { Command } from "./command.ts";
import { later, repositoryOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface RangeArguments extends ScanArguments {
  readonly range: string;
  readonly not: readonly string[];
  readonly whole: boolean;
  readonly fetch: boolean;
  readonly remote: string;
}

export const command: Command = {
  name: "range",
  positionals: "<range>",
  describe: "Scans every commit of BASE..HEAD, every blob that it introduces, and the messages. What was added and removed again is found.",
  arguments: { range: { type: "string", describe: "BASE..HEAD, BASE...HEAD, or one revision with --not" } },
  options: {
    ...scanOptions,
    not: { type: "string", array: true, default: [], describe: "leave out what this revision holds; may be repeated" },
    whole: { type: "boolean", default: false, describe: "report findings in lines that the range took over unchanged too" },
    fetch: { type: "boolean", default: false, describe: "fetch the commits that a shallow or partial clone lacks" },
    remote: { type: "string", default: "origin", describe: "the remote that --fetch asks" },
  },
  examples: [
    ["hodlguard range origin/main..HEAD", "what a pull request would bring"],
    ["hodlguard range HEAD --not origin/main --policy-from origin/main", "the same, judged by main's own policy"],
  ],
  async run(args, io) {
    const given = args as unknown as RangeArguments;
    let repository = await repositoryOf(given, io);
    if (given.fetch) {
      await completeRange(repository, { ...boundsOf(given), remote: given.remote, refs: [], expected: null, offline: false }, io.env);
      repository = await repositoryOf(given, io);
    }
    const tip = tipOf(given.range);
    return await runScan(given, io, {
      label: "range",
      place: repository.place,
      readPolicy: later(() => readFromRevision(repository.place, tip)),
      makeSource: ({ maxBlobBytes }) => rangeSource(repository, given.range, { maxBlobBytes, not: given.not, whole: given.whole }),
    });
  },
};

/** Names as the user wrote them: ids of commits that are not here yet are what a fetch is for. */
function boundsOf({ range, not }: RangeArguments): { head: string; bases: string[] } {
  const base = /^(.*?)\.{2,3}/s.exec(range)?.[1];
  return { head: tipOf(range), bases: [...(base === undefined ? [] : [base || "HEAD"]), ...not] };
}

/** The revision that a range ends in. */
export const tipOf = (range: string): string => /\.{2,3}(.*)$/s.exec(range)?.[1] || (range.includes("..") ? "HEAD" : range);
