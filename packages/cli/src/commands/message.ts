// `hodlguard message FILE`: a commit message before the commit is made.

import { resolve } from "node:path";
import { messageSource, readFromIndex } from "@hodlguard/scan";
import type { Command } from "./command.ts";
import { placeOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

export const command: Command = {
  name: "message",
  positionals: "<file>",
  describe: "Scans a commit message file, without the lines that git will strip from it.",
  arguments: { file: { type: "string", describe: "the message file, as git hands it to commit-msg" } },
  options: scanOptions,
  examples: [["hodlguard message .git/COMMIT_EDITMSG", "what the commit-msg hook runs"]],
  async run(args, io) {
    const given = args as unknown as ScanArguments & { readonly file: string };
    const place = placeOf(given, io);
    return await runScan(given, io, {
      label: "message",
      place,
      readPolicy: readFromIndex(place),
      makeSource: () => messageSource(place, resolve(io.cwd, given.file)),
    });
  },
};
