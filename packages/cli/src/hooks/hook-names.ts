// The hooks that the guard stands in, and what each is good for. cherry-pick, revert and rebase run none of the commit
// hooks, so pre-push is the net below them.

export const hookNames = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push", "pre-receive"] as const;

export type HookName = (typeof hookNames)[number];

/** What `install` wires where nobody says otherwise. */
export const clientHooks: readonly HookName[] = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];

export const serverHooks: readonly HookName[] = ["pre-receive"];

/** git speaks to these on standard input. */
export const readsInput = (hook: HookName): boolean => hook === "pre-push" || hook === "pre-receive";
