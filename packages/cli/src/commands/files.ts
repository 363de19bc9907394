// `hodlguard files [PATH...]`: files and folders as they lie on disk, or standard input.

import { GitError } from "@hodlguard/git";
import { filesSource, readFromFolder } from "@hodlguard/scan";
import type { Command } from "./command.ts";
import { policyOfTree, repositoryOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface FilesArguments extends ScanArguments {
  readonly paths?: readonly string[];
  readonly ignore: boolean;
  readonly stdinName?: string;
}

export const command: Command = {
  name: "files",
  positionals: "[paths..]",
  describe: "Scans files and folders on disk (this folder by default); - reads standard input.",
  arguments: { paths: { type: "string", array: true, describe: "files, folders, or -" } },
  options: {
    ...scanOptions,
    ignore: { type: "boolean", default: true, describe: "--no-ignore reads what git ignores too" },
    "stdin-name": { type: "string", describe: "the path that standard input is to have" },
  },
  examples: [
    ["hodlguard files --no-ignore .", "everything, .env included"],
    ["pbpaste | hodlguard files - --stdin-name notes.txt", "what is on the clipboard"],
  ],
  async run(args, io) {
    const given = args as unknown as FilesArguments;
    const repository = await repositoryOf(given, io).catch((error: unknown) => {
      if (error instanceof GitError && (error.kind === "not-a-repository" || error.kind === "git-missing") && given.repo === undefined)
        return null;
      throw error;
    });
    return await runScan(given, io, {
      label: "files",
      place: repository?.place ?? null,
      readPolicy: repository === null ? readFromFolder(io.cwd) : policyOfTree(repository),
      makeSource: async ({ maxBlobBytes }) =>
        filesSource(given.paths ?? [], {
          maxBlobBytes,
          noIgnore: !given.ignore,
          stdinName: given.stdinName ?? null,
          repository,
          from: given.repo === undefined ? io.cwd : (repository?.workTree ?? io.cwd),
          stdin: io.stdin as AsyncIterable<Uint8Array>,
        }),
    });
  },
};
