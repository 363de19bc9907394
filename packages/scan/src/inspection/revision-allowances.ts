// Inline allowances of another commit: where policy is taken from a revision, an allowance counts only if that revision has
// it already for the same secret in the same file. What a change allows itself is voided, and the finding says so. A file
// that cannot be read there allows nothing.

import type { InlineAllowance, Inspected, Place, Sighting } from "@hodlguard/core";
import { findRenameSource, type GitPlace, readObjects, runGit } from "@hodlguard/git";
import type { Inspect } from "./inspector.ts";

const VOIDED = "an inline allowance stands beside it that the commit which policy is taken from does not have";

/** Gives the inspected content with every allowance marked that the revision does not have at the place's path. */
export function revisionAllowances(
  git: GitPlace,
  revision: string,
  loadInspect: () => Promise<Inspect>,
): (inspected: Inspected, place: Place) => Promise<Inspected> {
  let resolved: Promise<string> | null = null;
  const known = new Map<string, Promise<ReadonlySet<string>>>();

  async function allowedAt({ path, commit }: Place): Promise<ReadonlySet<string>> {
    // A path that is not plain text has another name in git; it is not looked for by halves.
    if (path === null || path.includes("\n")) return new Set();
    resolved ??= commitOf(git, revision);
    const base = await resolved;
    const here = await allowedIn(`${base}:${path}`);
    if (here !== null || commit === null) return here ?? new Set();
    const renamed = await findRenameSource(git, base, commit, Buffer.from(path)).catch(() => null);
    return (renamed === null ? null : await allowedIn(renamed)) ?? new Set();
  }

  /** Null where there is no such object. */
  async function allowedIn(name: string): Promise<ReadonlySet<string> | null> {
    const inspect = await loadInspect();
    for await (const object of readObjects(git, [name])) {
      if ("unread" in object) return null;
      const { sightings } = inspect(object.bytes);
      return new Set(sightings.flatMap((sighting) => sighting.allowances.map((allowance) => keyOf(sighting, allowance))));
    }
    return null;
  }

  return async (inspected, place) => {
    if (inspected.sightings.every(({ allowances }) => allowances.length === 0)) return inspected;
    const at = `${place.commit}:${place.path}`;
    if (!known.has(at)) known.set(at, allowedAt(place));
    const allowed = await known.get(at)!;
    const judged = (sighting: Sighting) => (allowance: InlineAllowance) =>
      allowed.has(keyOf(sighting, allowance)) ? allowance : { ...allowance, voided: VOIDED };
    return {
      ...inspected,
      sightings: inspected.sightings.map((sighting) => ({ ...sighting, allowances: sighting.allowances.map(judged(sighting)) })),
    };
  };
}

const keyOf = ({ digest, rule, member }: Sighting, allowance: InlineAllowance): string =>
  JSON.stringify([member, rule, digest, allowance.rule]);

async function commitOf(git: GitPlace, revision: string): Promise<string> {
  const { stdout } = await runGit(git, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
  return stdout.toString("latin1").trim();
}
