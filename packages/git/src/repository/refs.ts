// Every ref of the repository with what it names.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Ref {
  readonly name: string;
  readonly oid: string;
}

/** All refs under the prefixes, or every one. */
export async function listRefs(place: GitPlace, ...prefixes: string[]): Promise<Ref[]> {
  const { stdout } = await runGit(place, ["for-each-ref", "--format=%(objectname) %(refname)", ...prefixes]);
  return stdout
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const space = line.indexOf(" ");
      return { oid: line.slice(0, space), name: line.slice(space + 1) };
    });
}
