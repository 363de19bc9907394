// Random histories with merges, contents that come, go and come back: what `range` and `history` read and whom they name
// is compared with a reading of every tree of every commit by itself.

import { execFileSync } from "node:child_process";
import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { expect, test } from "@jest/globals";
import { historySource } from "../../src/sources/history.ts";
import { rangeSource } from "../../src/sources/range.ts";
import { readAll } from "./reading.ts";

const limits = { maxBlobBytes: Number.POSITIVE_INFINITY };
const paths = ["a", "b", "dir/a", "dir/c"];

/** Commits with up to three parents each, given to git in one stream; the clocks run backwards now and then. */
function randomHistory(seed: string, count: number): TestRepository {
  const random = new Random(seed);
  const one = makeRepository();
  const lines: string[] = [];
  for (let mark = 1; mark <= count; mark++) {
    const parents = new Set<number>();
    const wanted = mark === 1 || random.below(12) === 0 ? 0 : 1 + (random.below(3) === 0 ? 1 + random.below(2) : 0);
    for (let index = 0; index < wanted; index++) parents.add(Math.max(1, mark - 1 - random.below(5)));
    const [first, ...others] = [...parents].filter((parent) => parent < mark);
    lines.push(
      `commit refs/heads/c${mark}`,
      `mark :${mark}`,
      `committer A <a@b> ${1_700_000_000 + random.below(1000)} +0000`,
      "data 1",
      "x",
    );
    if (first !== undefined) lines.push(`from :${first}`);
    for (const parent of others) lines.push(`merge :${parent}`);
    lines.push("deleteall");
    for (const path of paths) {
      if (random.below(4) === 0) continue;
      const content = `content ${random.below(8)}\n`;
      lines.push(`M 100644 inline ${path}`, `data ${content.length}`, content);
    }
  }
  execFileSync("git", ["fast-import", "--quiet"], { cwd: one.dir, env: one.env, input: `${lines.join("\n")}\n` });
  return one;
}

/** Per commit its parents and what lies at each path. */
function readEverything({ git }: TestRepository, count: number) {
  const commits = new Map<string, { parents: string[]; tree: Map<string, string>; ancestors: Set<string> }>();
  for (let mark = 1; mark <= count; mark++) {
    const [commit, ...parents] = git("rev-list", "--parents", "-1", `c${mark}`).split(" ");
    const entries = git("ls-tree", "-r", commit!)
      .split("\n")
      .filter(Boolean)
      .map((line) => line.slice(12).split("\t"));
    const ancestors = new Set(parents.flatMap((parent) => [parent, ...commits.get(parent)!.ancestors]));
    commits.set(commit!, { parents, tree: new Map(entries.map(([oid, path]) => [path!, oid!])), ancestors });
  }
  return commits;
}

test.each(["one", "two", "three", "four"])("seed %s", async (seed) => {
  const count = 25;
  const one = randomHistory(seed, count);
  try {
    const commits = readEverything(one, count);
    const opened = await openRepository(one.dir, one.env);
    const introduces = (commit: string, path: string, blob: string) => {
      const { tree, parents } = commits.get(commit)!;
      return tree.get(path) === blob && parents.every((parent) => commits.get(parent)!.tree.get(path) !== blob);
    };
    /** Named commits brought the blob to the path, and no ancestor of theirs among the concerned did. */
    const expectFirst = (blob: string, places: readonly { path: string | null; commit: string | null }[], concerned: readonly string[]) => {
      for (const { path, commit } of places) {
        expect(introduces(commit!, path!, blob)).toBe(true);
        const earlier = concerned.filter((other) => commits.get(commit!)!.ancestors.has(other) && introduces(other, path!, blob));
        expect(earlier).toEqual([]);
      }
    };

    const history = historySource(opened, { ...limits, reachable: false, shard: null });
    const whole = await readAll(history);
    const all = [...commits.keys()];
    const everyBlob = new Set(all.flatMap((commit) => [...commits.get(commit)!.tree.values()]));
    expect(whole.counted).toMatchObject({ commits: commits.size, messages: commits.size, blobs: everyBlob.size });
    const places = await history.placesOf(everyBlob);
    for (const blob of everyBlob) {
      const lies = new Set(all.flatMap((commit) => [...commits.get(commit)!.tree].filter(([, oid]) => oid === blob).map(([path]) => path)));
      expect(new Set(places.get(blob)!.map(({ path }) => path))).toEqual(lies);
      expectFirst(blob, places.get(blob)!, all);
    }

    for (const [base, tip] of [
      [5, 25],
      [12, 24],
      [20, 18],
    ] as const) {
      const [from, to] = [one.git("rev-parse", `c${base}`), one.git("rev-parse", `c${tip}`)];
      const known = new Set([from, ...commits.get(from)!.ancestors]);
      const range = all.filter((commit) => (commit === to || commits.get(to)!.ancestors.has(commit)) && !known.has(commit));
      const source = await rangeSource(opened, `${from}..${to}`, { ...limits, whole: true, not: [] });
      const reading = await readAll(source);
      expect(reading.counted.commits).toBe(range.length);
      const read = [...reading.contents.keys()].filter((id) => everyBlob.has(id));
      const before = new Set([...known].flatMap((commit) => [...commits.get(commit)!.tree.values()]));
      const brought = new Set(range.flatMap((commit) => [...commits.get(commit)!.tree.values()]).filter((oid) => !before.has(oid)));
      expect(read).toEqual(expect.arrayContaining([...brought]));
      const found = await source.placesOf(new Set(read));
      for (const blob of brought) {
        expect(found.get(blob)).not.toEqual([]);
        expectFirst(blob, found.get(blob)!, range);
      }
    }
  } finally {
    one.remove();
  }
});
