// A request becomes a scan: the commits it needs are made present, then the same guard runs as on the command line, with the
// policy of the request's own base.

import type { Report } from "@hodlguard/core";
import {
  completeRange,
  fetchAbsent,
  fetchCommits,
  fetchingPlace,
  GitError,
  isFullId,
  openRepository,
  type Repository,
  runGit,
} from "@hodlguard/git";
import { guard, historySource, type LoadedPolicy, rangeSource, readFromRevision, type ScanSource } from "@hodlguard/scan";
import type { Request } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { InputError } from "./inputs.ts";

const REMOTE = "origin";

/** A request of the event's, or a range that the workflow names. */
export type Wanted = Exclude<Request, { kind: "nothing" }> | { readonly kind: "named"; readonly range: string };

declare const HODLGUARD_VERSION: string;

export interface Surroundings {
  /** Folder of the checkout. */
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  /** The file that worker threads start from. */
  readonly self: URL;
}

/** `scanned` says in words what was scanned. Throws a `GitError` when the commits cannot be had. */
export async function scanRequest(
  wanted: Wanted,
  inputs: Inputs,
  { workspace, env, self }: Surroundings,
): Promise<{ report: Report; scanned: string }> {
  const repository = await openRepository(workspace, env);
  const plan = await planOf(wanted, repository, inputs, env);
  const policyFrom = inputs.policyFrom ?? plan.policyFrom;
  await fetchPolicy(policyFrom, repository, inputs, env);
  const { report } = await guard({
    place: repository.place,
    readPolicy: await readFromRevision(repository.place, policyFrom),
    policyFrom,
    // A history is judged by the allowances that it holds itself, as on the command line; a change never by its own.
    allowancesFrom: inputs.policyFrom ?? (wanted.kind === "history" ? null : plan.policyFrom),
    config: inputs.config ?? undefined,
    baseline: inputs.baseline ?? undefined,
    cwd: workspace,
    flags: {
      failOn: inputs.failOn ?? undefined,
      maxBlobBytes: inputs.maxBlobBytes ?? undefined,
      threads: inputs.threads ?? undefined,
    },
    environment: {},
    version: HODLGUARD_VERSION,
    makeSource: plan.makeSource,
    workerFile: self,
  });
  return { report, scanned: plan.scanned };
}

/** A partial clone lacks files that the change replaced, among them perhaps the base's own policy. */
async function fetchPolicy(policyFrom: string, repository: Repository, inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  if (!repository.partial || inputs.fetch === "never") return;
  const revisions = [await commitOf(repository, policyFrom)];
  await fetchAbsent(repository, { place: fetchingPlace(repository.place, env), remote: REMOTE, revisions, options: ["--no-walk"] });
}

interface Plan {
  readonly scanned: string;
  readonly policyFrom: string;
  readonly makeSource: (loaded: LoadedPolicy) => Promise<ScanSource>;
}

async function planOf(wanted: Wanted, repository: Repository, inputs: Inputs, env: NodeJS.ProcessEnv): Promise<Plan> {
  const offline = inputs.fetch === "never";
  switch (wanted.kind) {
    case "history":
      return {
        scanned: inputs.shard === null ? "the whole history" : `part ${inputs.shard} of the history`,
        policyFrom: wanted.policyFrom,
        makeSource: async ({ maxBlobBytes }) => historySource(repository, { maxBlobBytes, reachable: false, shard: shardOf(inputs.shard) }),
      };
    case "named": {
      const [base, head] = wanted.range.split(/\.{2,3}/);
      if (!base || head === undefined) throw new InputError(`input "range": "${wanted.range}" should be BASE..HEAD`);
      const [from, to] = [await namedTip(base, repository, offline, env), await namedTip(head || "HEAD", repository, offline, env)];
      if (!offline) await completeRange(repository, { head: to, bases: [from], remote: REMOTE, refs: [], offline, expected: null }, env);
      const [known, tip] = [await commitOf(repository, from), await commitOf(repository, to)];
      await completeRange(repository, { head: tip, bases: [known], remote: REMOTE, refs: [], offline, expected: null }, env);
      return rangePlan(repository, [known], tip, wanted.range);
    }
    case "range": {
      const { head, refs, commits } = wanted;
      const wish = { head, remote: REMOTE, refs, offline };
      try {
        await completeRange(repository, { ...wish, bases: [wanted.base], expected: commits }, env);
        return rangePlan(repository, [wanted.base], head, `${short(wanted.base)}..${short(head)}`);
      } catch (error) {
        if (wanted.fallback === null) throw error;
      }
      // After a forced push the old tip may be gone for good: what the default branch holds is published already.
      const known = await tipOf(repository, wanted.fallback, offline, env);
      await completeRange(repository, { ...wish, bases: [known], expected: null }, env);
      return rangePlan(repository, [known], head, `${short(head)} without ${wanted.fallback} (the old tip is gone)`);
    }
    case "new-ref": {
      const { head, refs, not } = wanted;
      const known = not === null ? [] : [await tipOf(repository, not, offline, env)];
      await completeRange(repository, { head, remote: REMOTE, refs, offline, bases: known, expected: null }, env);
      return rangePlan(repository, known, head, not === null ? `all of ${short(head)}` : `${short(head)} without ${not}`);
    }
  }
}

function rangePlan(repository: Repository, bases: readonly string[], head: string, scanned: string): Plan {
  return {
    scanned,
    policyFrom: bases[0] ?? head,
    makeSource: ({ maxBlobBytes }) => rangeSource(repository, head, { maxBlobBytes, not: bases, whole: false }),
  };
}

const NAME_A_RANGE = 'Give the action the input "range" with commits that are there.';

const short = (oid: string): string => oid.slice(0, 12);

async function commitOf(repository: Repository, name: string): Promise<string> {
  if (name.startsWith("-")) throw new GitError("unknown-revision", `not a revision: ${name}`);
  const { stdout, code } = await runGit(repository.place, ["rev-parse", "-q", "--verify", "--end-of-options", `${name}^{commit}`], {
    accept: [1, 128],
  });
  if (code !== 0)
    throw new GitError(
      "unknown-revision",
      `there is no commit "${name}" in the checkout`,
      "Check it out with fetch-depth: 0, or correct the range.",
    );
  return stdout.toString("latin1").trim();
}

/**
 * What a name of the workflow's stands for, where the checkout does not know it: a branch or a tag of the remote. Any other
 * name (`HEAD~5`) is given back: the commits that it needs may come with more of the history.
 */
async function namedTip(name: string, repository: Repository, offline: boolean, env: NodeJS.ProcessEnv): Promise<string> {
  const known = await commitOf(repository, name).catch(() => null);
  if (known !== null || offline || isFullId(name) || name.startsWith("-") || /[\s~^:?*[\\]|@\{/.test(name)) return known ?? name;
  const bare = name.replace(/^(?:refs\/remotes\/)?origin\//, "");
  const refs = name.startsWith("refs/") && !name.startsWith("refs/remotes/") ? [name] : [`refs/heads/${bare}`, `refs/tags/${bare}`];
  for (const ref of refs) {
    // What the remote refuses is told with the name when its commit is found to be missing.
    const tip = await tipOf(repository, ref, offline, env).catch(() => null);
    if (tip !== null) return tip;
  }
  return name;
}

/** The commit that a ref of the remote names now. */
async function tipOf(repository: Repository, ref: string, offline: boolean, env: NodeJS.ProcessEnv): Promise<string> {
  const tracked = ref.replace(/^refs\/heads\//, `refs/remotes/${REMOTE}/`);
  const here = await runGit(repository.place, ["rev-parse", "-q", "--verify", `${tracked}^{commit}`], { accept: [1, 128] });
  if (here.code === 0) return here.stdout.toString("latin1").trim();
  if (offline) throw new GitError("shallow", `${ref} is not here`, "Check it out with fetch-depth: 0, or let the action fetch it.");
  const place = fetchingPlace(repository.place, env);
  const { stdout } = await runGit(place, ["ls-remote", REMOTE, ref], { credentials: true });
  // git takes the name for the tail of a pattern: a branch a/refs/heads/main answers to refs/heads/main, too.
  const lines = stdout.toString("utf8").split("\n");
  const oid = lines.map((line) => line.split("\t")).find(([, name]) => name === ref)?.[0];
  if (oid === undefined) throw new GitError("unknown-revision", `the remote has no ${ref}`, NAME_A_RANGE);
  await fetchCommits(place, { remote: REMOTE, wants: [oid], depth: 1 }).catch(() =>
    fetchCommits(place, { remote: REMOTE, wants: [ref], depth: 1 }),
  );
  return oid;
}

function shardOf(text: string | null): { index: number; count: number } | null {
  if (text === null) return null;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count)
    throw new InputError(`input "shard": "${text}" should be I/N with I from 1 to N, for example 2/4`);
  return shard;
}
