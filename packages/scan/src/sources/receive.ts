// What a server is about to accept, as a pre-receive hook: everything that its own refs do not reach yet, read from the
// quarantine that git's variables name. Nothing is written, so a refused push leaves nothing behind.

import { GitError, isFullId, isZero, type Repository } from "@hodlguard/git";
import { type RevisionOptions, revisionSource } from "./revisions.ts";
import type { ScanSource } from "./source.ts";

export interface ReceivedUpdate {
  readonly oldOid: string;
  readonly newOid: string;
  readonly ref: string;
}

/** Lines as git writes them to a pre-receive hook: `<old oid> <new oid> <ref>`. Throws on anything else. */
export function parseReceiveLines(input: string): ReceivedUpdate[] {
  return input
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [oldOid, newOid, ref, ...more] = line.split(" ");
      if (more.length > 0 || ref === undefined || !isFullId(oldOid ?? "") || !isFullId(newOid ?? ""))
        throw new GitError("bad-input", "standard input is not what git writes to a pre-receive hook", "Run it as that hook.");
      return { oldOid: oldOid!, newOid: newOid!, ref };
    });
}

export function receiveSource(repository: Repository, updates: readonly ReceivedUpdate[], options: RevisionOptions): ScanSource {
  const accepted = updates.filter(({ newOid }) => !isZero(newOid));
  const revisions = [...new Set(accepted.map(({ newOid }) => newOid))];
  const source = accepted.length === 0 ? { revisions: [], options: [] } : { revisions, options: ["--not", "--all"] };
  return revisionSource("receive", repository, source, options, { refNames: accepted.map(({ ref }) => ref) });
}
