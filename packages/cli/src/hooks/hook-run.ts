// What a hook's call means: `hodlguard hook NAME ARGS` as the command that scans. The only place that knows the escape
// hatch and what hook managers hand over in place of git's own arguments and standard input.

import { git } from "./git-command.ts";
import { type HookName, hookNames } from "./hook-names.ts";

export type HookRun =
  | { readonly skipped: string }
  | { readonly fault: string }
  /** `input` stands in for standard input; null leaves the real one. */
  | { readonly argv: readonly string[]; readonly input: string | null };

export async function hookRun(argv: readonly string[], context: { cwd: string; env: NodeJS.ProcessEnv }): Promise<HookRun> {
  const [name = "", ...args] = argv;
  const hook = hookNames.find((known) => known === name);
  if (hook === undefined) return { fault: `there is no hook "${name}"; the hooks are ${hookNames.join(", ")}` };
  if (context.env.HODLGUARD_SKIP === "1") return { skipped: `hodlguard: ${hook} skipped (HODLGUARD_SKIP=1)` };
  return commandOf(hook, args, context);
}

async function commandOf(hook: HookName, args: readonly string[], context: { cwd: string; env: NodeJS.ProcessEnv }): Promise<HookRun> {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
      // The pre-commit framework runs one entry for all its stages; only a push names a remote.
      return underFramework(context.env) && context.env.PRE_COMMIT_REMOTE_NAME !== undefined
        ? await pushUnderFramework(context)
        : { argv: ["staged"], input: null };
    case "commit-msg":
      return args[0] === undefined
        ? { fault: "the hook commit-msg needs the message file's path" }
        : { argv: ["message", args[0]], input: null };
    case "pre-push":
      return underFramework(context.env) ? await pushUnderFramework(context) : { argv: ["push", ...args.slice(0, 2)], input: null };
    case "pre-receive":
      return { argv: ["receive"], input: null };
  }
}

const underFramework = (env: NodeJS.ProcessEnv): boolean => env.PRE_COMMIT === "1";

/**
 * The pre-commit framework reads git's standard input itself and tells one ref in PRE_COMMIT_* variables. Its FROM_REF is
 * its own guess of what is new, so the remote's side is left open: everything that the remote does not have is scanned.
 * Tags that are pushed along are not told, so the words of every tag that stands on a new commit are read.
 */
async function pushUnderFramework({ cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Promise<HookRun> {
  const named = env.PRE_COMMIT_TO_REF ?? env.PRE_COMMIT_LOCAL_BRANCH ?? "HEAD";
  // Not as a commit: a tag has words of its own.
  const head = await git(["rev-parse", "-q", "--verify", "--end-of-options", named], { cwd, env });
  if (head.status !== 0) return { fault: "the pre-commit framework did not say what is pushed, and HEAD names no commit" };
  const nothing = "0".repeat(head.out.length);
  const [local, remote] = [env.PRE_COMMIT_LOCAL_BRANCH ?? "HEAD", env.PRE_COMMIT_REMOTE_BRANCH ?? "refs/heads/unknown"];
  const names = [env.PRE_COMMIT_REMOTE_NAME, env.PRE_COMMIT_REMOTE_URL].filter((name) => name !== undefined);
  const tags = await tagsOnNewCommits(head.out, env.PRE_COMMIT_REMOTE_NAME, { cwd, env });
  const lines = [`${local} ${head.out} ${remote}`, ...tags.map(({ name, oid }) => `${name} ${oid} ${name}`)];
  return { argv: ["push", ...names], input: lines.map((line) => `${line} ${nothing}\n`).join("") };
}

/** Annotated tags whose commit the remote does not have yet. */
async function tagsOnNewCommits(tip: string, remote: string | undefined, at: { cwd: string; env: NodeJS.ProcessEnv }) {
  const known = remote === undefined ? [] : ["--not", `--remotes=${remote}`];
  const listed = await git(["rev-list", tip, ...known, "--"], at);
  const fresh = new Set(listed.out.split("\n"));
  const tags = await git(["for-each-ref", "--format=%(objectname) %(*objectname) %(refname)", "refs/tags"], at);
  return tags.out.split("\n").flatMap((line) => {
    const [oid, commit, name] = line.split(" ");
    return commit && name !== undefined && fresh.has(commit) ? [{ oid: oid!, name }] : [];
  });
}
