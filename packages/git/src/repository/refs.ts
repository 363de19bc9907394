// Every ref of the repository with what it names.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Ref {
  readonly name: string;
  readonly oid: string;
}

/** All refs under the prefixes, or every one. */
export const listRefs = (place: GitPlace, ...prefixes: string[]): Promise<Ref[]> => list(place, "%(objectname)", prefixes);

/** Every ref with what it holds in the end: tags with what they are of. Throws where a tag is absent. */
export const listPeeledRefs = (place: GitPlace): Promise<Ref[]> =>
  list(place, "%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)", []);

async function list(place: GitPlace, oid: string, prefixes: readonly string[]): Promise<Ref[]> {
  const { stdout } = await runGit(place, ["for-each-ref", `--format=${oid} %(refname)`, ...prefixes]);
  return stdout
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const space = line.indexOf(" ");
      return { oid: line.slice(0, space), name: line.slice(space + 1) };
    });
}
