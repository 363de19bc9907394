// Tells a name that nobody gave from one whose object is not here: the first is a mistake, the second damage or a cut clone.

import { type GitPlace, runGit } from "../command/run.ts";

/** The id that a ref (or other name, no id itself) stands for where its object is absent; null where it is here or no such name is. */
export async function absentName(place: GitPlace, name: string): Promise<string | null> {
  const { stdout, code } = await runGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", name], { accept: [1, 128] });
  const id = stdout.toString("latin1").trim();
  if (code !== 0 || id === name || id === "") return null;
  const { code: here } = await runGit(place, ["cat-file", "-e", id], { accept: [1, 128] });
  return here === 0 ? null : id;
}
