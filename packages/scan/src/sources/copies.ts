// Old blobs at new places. Git lists what a range brings as objects that the other side does not have; a copy is no new
// object, and a secret stands at one place more all the same.

import { type GitPlace, type Introduction, introductions, isGitlink, isZero, pathText, type RawChange, resolveNames } from "@hodlguard/git";

/**
 * Blobs that git did not list and that a commit puts where no parent and no excluded tip has them: by oid one path each. What
 * a commit takes from another path in the same step is a rename.
 *
 * @param commits ancestors first
 * @param tips the excluded side
 */
export async function copies(
  place: GitPlace,
  commits: readonly string[],
  isListed: (oid: string) => boolean,
  tips: readonly string[],
): Promise<Map<string, string>> {
  const gone = new Set<string>();
  const put: Introduction[] = [];
  const wants = ({ status, oldOid, newOid, newMode }: RawChange): boolean =>
    status === "D" || (newOid !== oldOid && !isZero(newOid) && !isGitlink(newMode) && !isListed(newOid));
  for await (const one of introductions(place, commits, wants)) {
    if (!isZero(one.oid)) put.push(one);
    else for (const oid of one.before) gone.add(`${one.commit} ${oid}`);
  }
  const fresh = put.filter(({ commit, oid }) => !gone.has(`${commit} ${oid}`));
  const held = await heldByTips(place, tips, fresh);
  return new Map(fresh.filter((one) => !held.has(one)).map(({ oid, path }) => [oid, pathText(path)]));
}

/** More questions than these are not worth their answers: what is then told twice was new on one side at least. */
const mostQuestions = 20_000;

/** Those whose blob an excluded tip holds at the same path: the same commit picked on both sides brings nothing. */
export async function heldByTips(place: GitPlace, tips: readonly string[], list: readonly Introduction[]): Promise<Set<Introduction>> {
  const asked = list.filter(({ path }) => !path.includes("\n"));
  if (tips.length * asked.length === 0 || tips.length * asked.length > mostQuestions) return new Set();
  const names = asked.flatMap(({ path }) => tips.map((tip) => `${tip}:${path.toString("utf8")}`));
  const ids = await resolveNames(place, names).catch(() => []);
  return new Set(asked.filter(({ oid }, index) => ids.slice(index * tips.length, (index + 1) * tips.length).includes(oid)));
}
