// The commits without parents that HEAD reaches, for the repository's fingerprint key.

import { type GitPlace, runGit } from "@hodlguard/git";
import type { RootCommits } from "./repository-key.ts";

/** Empty where nothing is committed yet, and in a shallow clone, whose first commits only look like roots. */
export function rootCommits(place: GitPlace | null): RootCommits {
  return async () => {
    if (place === null) return [];
    const shallow = await runGit(place, ["rev-parse", "--is-shallow-repository"], { accept: [128] });
    if (shallow.stdout.toString("latin1").trim() !== "false") return [];
    const { stdout, code } = await runGit(place, ["rev-list", "--max-parents=0", "HEAD"], { accept: [128] });
    return code === 0 ? stdout.toString("latin1").split("\n").filter(Boolean) : [];
  };
}
