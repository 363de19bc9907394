// Every ref of the repository with what it names.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Ref {
  readonly name: string;
  readonly oid: string;
}

/** All refs under the prefixes, or every one. */
export const listRefs = async (place: GitPlace, ...prefixes: string[]): Promise<Ref[]> => readRefs(await askRefs(place, prefixes));

/** What git says of all refs under the prefixes, or of every one: a text for `readRefs`, much smaller than the list. */
export const askRefs = (place: GitPlace, prefixes: readonly string[] = []): Promise<Buffer> => ask(place, "%(objectname)", prefixes);

/** The same of every ref with what it holds in the end: tags with what they are of. Throws where a tag is absent. */
export const askPeeledRefs = (place: GitPlace): Promise<Buffer> =>
  ask(place, "%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)", []);

async function ask(place: GitPlace, oid: string, prefixes: readonly string[]): Promise<Buffer> {
  return (await runGit(place, ["for-each-ref", `--format=${oid} %(refname)`, ...prefixes])).stdout;
}

export const readRefs = (text: Buffer): Ref[] =>
  text
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const space = line.indexOf(" ");
      return { oid: line.slice(0, space), name: line.slice(space + 1) };
    });
