// What a push would publish: every commit, tag and blob that the remote does not have, for every ref line that git hands
// to a pre-push hook. No caps.

import { GitError, isFullId, isZero, type Repository, readObjects, runGit } from "@hodlguard/git";
import { type RevisionOptions, revisionSource } from "./revisions.ts";
import type { ScanSource } from "./source.ts";

export interface RefUpdate {
  readonly localRef: string;
  readonly localOid: string;
  readonly remoteRef: string;
  readonly remoteOid: string;
}

/** Lines as git writes them to a pre-push hook: `<local ref> <local oid> <remote ref> <remote oid>`. Throws on anything else. */
export function parsePushLines(input: string): RefUpdate[] {
  return input
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [localRef, localOid, remoteRef, remoteOid, ...more] = line.split(" ");
      if (more.length > 0 || !isFullId(localOid ?? "") || !isFullId(remoteOid ?? ""))
        throw new GitError("bad-input", "standard input is not what git writes to a pre-push hook", "Run it as that hook, or use range.");
      return { localRef: localRef!, localOid: localOid!, remoteRef: remoteRef!, remoteOid: remoteOid! };
    });
}

/**
 * The same under the pre-commit framework, which keeps git's standard input to itself and tells one ref in the
 * environment. Null outside of it. A first push of a whole history is told by the branch alone.
 */
export async function preCommitUpdates(repository: Repository, environment: NodeJS.ProcessEnv) {
  const { PRE_COMMIT_TO_REF: to, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_LOCAL_BRANCH: branch } = environment;
  const local = to ?? branch;
  if (local === undefined) return null;
  const zero = "0".repeat(repository.objectFormat === "sha256" ? 64 : 40);
  const [localOid, remoteOid] = await Promise.all([idOf(repository, local), from === undefined ? zero : idOf(repository, from)]);
  const remoteRef = environment.PRE_COMMIT_REMOTE_BRANCH ?? branch ?? local;
  return { updates: [{ localRef: branch ?? local, localOid, remoteRef, remoteOid }], remote: environment.PRE_COMMIT_REMOTE_NAME ?? null };
}

async function idOf(repository: Repository, name: string): Promise<string> {
  const { stdout } = await runGit(repository.place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const oid = stdout.toString("latin1").trim();
  if (oid === "") throw new GitError("unknown-revision", "pre-commit names a revision that git does not know");
  return oid;
}

/** @param remote the remote's name, or null where git pushes to a bare address and nothing is known about it */
export async function pushSource(
  repository: Repository,
  updates: readonly RefUpdate[],
  remote: string | null,
  options: RevisionOptions,
): Promise<ScanSource> {
  const sent = updates.filter(({ localOid }) => !isZero(localOid));
  const old = await present(repository, [...new Set(updates.map(({ remoteOid }) => remoteOid).filter((oid) => !isZero(oid)))]);
  const revisions = [...new Set([...sent.map(({ localOid }) => localOid), ...old.map((oid) => `^${oid}`)])];
  const known = remote === null ? [] : ["--not", `--remotes=${remote}`];
  const refNames = sent.map(({ remoteRef }) => remoteRef);
  return revisionSource("push", repository, sent.length === 0 ? { revisions: [], options: [] } : { revisions, options: known }, options, {
    refNames,
  });
}

/** The ids that are here; what the remote has and this repository does not cannot leave anything out. */
async function present(repository: Repository, oids: readonly string[]): Promise<string[]> {
  const here: string[] = [];
  for await (const object of readObjects(repository.place, oids)) if (!("unread" in object)) here.push(object.oid);
  return here;
}
