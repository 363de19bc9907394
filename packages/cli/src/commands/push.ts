// `hodlguard push [REMOTE [URL]]`: every commit that the remote does not have, from the ref lines that git gives a pre-push hook.

import { parsePushLines, preCommitUpdates, pushSource, readFromRevision } from "@hodlguard/scan";
import type { Io } from "../terminal/io.ts";
import type { Command } from "./command.ts";
import { later, policyOfTree, repositoryOf, runScan } from "./run-scan.ts";
import { type ScanArguments, scanOptions } from "./scan-options.ts";

interface PushArguments extends ScanArguments {
  readonly remote?: string;
  readonly url?: string;
}

export const command: Command = {
  name: "push",
  positionals: "[remote] [url]",
  describe: "Scans every commit that a push would publish, with its tags and messages. Reads git's ref lines on standard input.",
  arguments: {
    remote: { type: "string", describe: "the remote's name, as git hands it to pre-push" },
    url: { type: "string", describe: "the remote's address; the same as the name where it has none" },
  },
  options: scanOptions,
  examples: [["hodlguard push origin < refs.txt", "what the pre-push hook runs"]],
  async run(args, io) {
    const given = args as unknown as PushArguments;
    const repository = await repositoryOf(given, io);
    const lines = parsePushLines(await readText(io));
    // A manager that keeps git's lines to itself must not make a push look empty.
    const told = lines.length === 0 ? await preCommitUpdates(repository, io.env) : null;
    const updates = told?.updates ?? lines;
    // Pushed to a bare address, git gives the address as the name: of such a remote nothing is known.
    const named = given.remote === undefined || given.remote === given.url ? null : given.remote;
    const remote = named ?? told?.remote ?? null;
    const tip = updates.find(({ localOid }) => !/^0+$/.test(localOid))?.localOid;
    return await runScan(given, io, {
      label: "push",
      place: repository.place,
      readPolicy: tip === undefined ? policyOfTree(repository) : later(() => readFromRevision(repository.place, tip)),
      makeSource: ({ maxBlobBytes }) => pushSource(repository, updates, remote, { maxBlobBytes, whole: false }),
    });
  },
};

export async function readText({ stdin }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
