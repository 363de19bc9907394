// What refs, work trees' heads and reflogs reach. The whole road asks git once; where damage makes git give up, the slow
// road walks commits and trees by itself, goes on behind every gap, and names each one.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "../command/git-error.ts";
import { type GitPlace, runGit } from "../command/run.ts";
import type { UnreadReason } from "../repository/object-answer.ts";
import { readObjects } from "../repository/read-objects.ts";
import type { Repository } from "../repository/repository.ts";
import { treeEntries } from "../repository/tree-entries.ts";
import { listObjects, presentObjects } from "./list-objects.ts";

export interface Reach {
  /** Ids that were kept. */
  readonly reached: Set<string>;
  /** Referred to, and absent or damaged; each once. */
  readonly gaps: Map<string, UnreadReason>;
}

/** @param keeps which ids are of interest; all others are forgotten at once */
export async function reachable(repository: Repository, keeps: (oid: string) => boolean = () => true): Promise<Reach> {
  const reach: Reach = { reached: new Set(), gaps: new Map() };
  try {
    for await (const object of listObjects(repository.place, [], ["--all", "--reflog"])) {
      if ("missing" in object) reach.gaps.set(object.missing, "missing-object");
      else if (keeps(object.oid)) reach.reached.add(object.oid);
    }
    return reach;
  } catch (error) {
    if (!(error instanceof GitError) || !error.isIncomplete) throw error;
    return reachableDespiteDamage(repository, keeps);
  }
}

/** Linear in commits and trees; holds the ids of all of them in memory. */
async function reachableDespiteDamage(repository: Repository, keeps: (oid: string) => boolean): Promise<Reach> {
  const { place } = repository;
  const gaps = new Map<string, UnreadReason>();
  const present = new Map<string, string | null>();
  for await (const { oid, type } of presentObjects(place)) present.set(oid, type);
  const seen = new Set<string>();
  const trees: string[] = [];
  const meet = (oid: string, pending: string[]) => {
    if (seen.has(oid)) return;
    seen.add(oid);
    if (!present.has(oid)) gaps.set(oid, "missing-object");
    else if (present.get(oid) !== "blob") pending.push(oid);
  };
  const links = await linksOf(place, present, gaps);
  const pending: string[] = [];
  for (const tip of await tips(repository)) meet(tip, pending);
  for (let oid = pending.pop(); oid !== undefined; oid = pending.pop()) {
    const next = links.get(oid);
    if (next === undefined) trees.push(oid);
    else for (const one of next) meet(one, pending);
  }
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  for (let level = trees; level.length > 0; ) {
    const below: string[] = [];
    for await (const object of readObjects(place, level)) {
      if ("unread" in object) gaps.set(object.name, object.unread);
      else if (object.type === "tree")
        for (const { mode, oid } of treeEntries(object.bytes, idBytes)) if (mode !== "160000") meet(oid, below);
    }
    level = below;
  }
  return { reached: new Set([...seen].filter((oid) => present.has(oid) && keeps(oid))), gaps };
}

/** From every readable commit and tag to what its headers refer to. */
async function linksOf(place: GitPlace, present: ReadonlyMap<string, string | null>, gaps: Map<string, UnreadReason>) {
  const links = new Map<string, string[]>();
  const words = [...present].filter(([, type]) => type === "commit" || type === "tag").map(([oid]) => oid);
  for await (const object of readObjects(place, words)) {
    if ("unread" in object) {
      gaps.set(object.name, object.unread);
      links.set(object.name, []);
      continue;
    }
    const end = object.bytes.indexOf("\n\n");
    const head = object.bytes.toString("latin1", 0, end === -1 ? undefined : end);
    links.set(
      object.oid,
      [...head.matchAll(/^(?:tree|parent|object) ([0-9a-f]{40,64})$/gm)].map((found) => found[1]!),
    );
  }
  return links;
}

/** Ids that refs, heads and reflogs name, read without asking whether their objects are there. */
async function tips({ place, commonDir }: Repository): Promise<Set<string>> {
  const found = new Set<string>();
  const { stdout } = await runGit(place, ["for-each-ref", "--format=%(objectname)"]);
  for (const oid of stdout.toString("latin1").split("\n")) if (oid !== "") found.add(oid);
  const folders = [commonDir, ...list(join(commonDir, "worktrees")).map((name) => join(commonDir, "worktrees", name))];
  for (const folder of folders) {
    const head = text(join(folder, "HEAD")).trim();
    if (/^[0-9a-f]{40,64}$/.test(head)) found.add(head);
    for (const log of list(join(folder, "logs"), true)) {
      for (const entry of text(join(folder, "logs", log)).matchAll(/^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm))
        for (const oid of [entry[1]!, entry[2]!]) if (!/^0+$/.test(oid)) found.add(oid);
    }
  }
  return found;
}

const list = (folder: string, recursive = false): string[] => {
  try {
    return readdirSync(folder, { recursive, encoding: "utf8" });
  } catch {
    return [];
  }
};

const text = (file: string): string => {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
};
