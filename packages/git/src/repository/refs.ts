// Every ref of the repository with what it names.

import { type GitPlace, runGit } from "../command/run.ts";

export interface Ref {
  readonly name: string;
  readonly oid: string;
}

/** All refs under the prefixes, or every one. */
export const listRefs = async (place: GitPlace, ...prefixes: string[]): Promise<Ref[]> => readRefs(await askRefs(place, prefixes));

/** What git says of all refs under the prefixes, or of every one: a text for `readRefs`, much smaller than the list. */
export async function askRefs(place: GitPlace, prefixes: readonly string[] = []): Promise<Buffer> {
  return (await runGit(place, ["for-each-ref", "--format=%(objectname) %(refname)", ...prefixes])).stdout;
}

/** Every ref with what it holds in the end: tags with what they are of. Without those whose object is absent. */
export async function listPeeledRefs(place: GitPlace): Promise<Ref[]> {
  const refs = new Map<string, string>();
  // It fails where there is no ref; a tag has a second line, in which its name goes on.
  const { stdout } = await runGit(place, ["show-ref", "--dereference"], { accept: [1] });
  for (const { name, oid } of readRefs(stdout)) refs.set(name.replace(/\^\{\}$/, ""), oid);
  return Array.from(refs, ([name, oid]) => ({ name, oid }));
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
