// `hodlguard receive`: a server's pre-receive hook. Policy is that of the server's default branch, never of what is pushed.

import { parseReceiveLines, receiveSource } from "@hodlguard/scan";
import type { Command } from "./command.ts";
import { readText } from "./push.ts";
import { policyOfTree, repositoryOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

export const command: Command = {
  name: "receive",
  positionals: "",
  describe: "Scans what a server is about to accept, inside git's quarantine. Reads git's ref lines on standard input.",
  options: scanOptions,
  examples: [["exec hodlguard receive", "the whole of hooks/pre-receive"]],
  async run(args, io) {
    const given = args as unknown as ScanArguments;
    const repository = await repositoryOf(given, io);
    const updates = parseReceiveLines(await readText(io));
    return await runScan(given, io, {
      label: "receive",
      place: repository.place,
      readPolicy: policyOfTree(repository),
      makeSource: async ({ maxBlobBytes }) => receiveSource(repository, updates, { maxBlobBytes, whole: false }),
    });
  },
};
