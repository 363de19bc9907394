// `hodlguard staged`: exactly the blobs that git is about to commit.

import { readFromIndex, stagedSource } from "@hodlguard/scan";
import type { Command } from "./command.ts";
import { placeOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface StagedArguments extends ScanArguments {
  readonly whole: boolean;
}

export const command: Command = {
  name: "staged",
  positionals: "",
  describe: "Scans what git is about to commit, from the index that git itself uses at this moment.",
  options: {
    ...scanOptions,
    whole: { type: "boolean", default: false, describe: "report findings in unchanged lines of changed files too" },
  },
  examples: [["hodlguard staged --format json", "what the pre-commit hook sees, as JSON"]],
  async run(args, io) {
    const given = args as unknown as StagedArguments;
    const place = placeOf(given, io);
    const { whole } = given;
    return await runScan(given, io, {
      label: "staged",
      place,
      readPolicy: readFromIndex(place),
      makeSource: ({ maxBlobBytes }) => stagedSource(place, { maxBlobBytes, whole }),
    });
  },
};
