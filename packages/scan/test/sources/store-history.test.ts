// Who brought what, and what still reaches it: what the reading of a store tells by itself against git's own walks, for every
// object of repositories of every shape.

import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Random, type TestRepository } from "@hodlguard/fixtures";
import { reachable } from "@hodlguard/git";
import { describe, expect, test } from "@jest/globals";
import { askedRefs } from "../../src/sources/asked-refs.ts";
import { StoreHistory } from "../../src/sources/store-history.ts";
import { expectSame, reading, repository } from "./store-reading.ts";

function everyShape(one: TestRepository) {
  const { git } = one;
  one.commit("a", "first\n");
  one.commit("dir/deep/er/b", "second\n");
  one.commit("dir.c", "third\n");
  git("switch", "-q", "-c", "side");
  one.commit("side", "of the side\n");
  one.commit("dir/both", "side says\n");
  git("switch", "-q", "-c", "third", "HEAD~1");
  one.commit("third", "of the third\n");
  git("switch", "-q", "main");
  one.commit("main", "of main\n");
  git("merge", "-q", "--no-edit", "side", "third");
  git("switch", "-q", "-c", "evil");
  one.commit("dir/both", "evil says\n");
  git("switch", "-q", "main");
  one.commit("dir/both", "main says\n");
  try {
    git("merge", "-q", "--no-edit", "evil");
  } catch {
    one.write("dir/both", "neither said\n");
    one.write("only-in-the-merge", "brought by the merge\n");
    git("add", "-A");
    git("commit", "-q", "-m", "evil merge");
  }
  git("mv", "a", "renamed");
  git("commit", "-q", "-m", "rename");
  chmodSync(join(one.dir, "renamed"), 0o755);
  git("commit", "-q", "-a", "-m", "mode");
  for (const path of ["copies/1", "copies/2", "copies/1.txt", "copies.d/1"]) one.write(path, "first\n");
  git("add", "-A");
  git("commit", "-q", "-m", "copies");
  // A file becomes a folder, a folder a file, and a file a link of the same bytes.
  rmSync(join(one.dir, "copies"), { recursive: true });
  one.write("copies", "first\n");
  rmSync(join(one.dir, "side"));
  one.write("side/inner", "of the side\n");
  rmSync(join(one.dir, "third"));
  symlinkSync("of the third\n", join(one.dir, "third"));
  git("add", "-A");
  git("commit", "-q", "-m", "turned around");
  git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "HEAD")},module`);
  git("commit", "-q", "-m", "submodule");
  git("update-index", "--add", "--cacheinfo", `160000,${git("hash-object", "-w", "renamed")},odd`);
  git("commit", "-q", "-m", "submodule whose id is a blob's");
  git("rm", "-q", "-r", "--cached", ".");
  git("commit", "-q", "--allow-empty", "-m", "nothing left");
  one.commit("a", "first\n", "back again");
  git("notes", "add", "-m", "a note");
  git("notes", "add", "-m", "another note", "HEAD~3");
  git("tag", "-a", "-m", "words", "annotated");
  git("tag", "-a", "-m", "of a tag", "nested", "annotated");
  one.write("loose", "held by a tag alone\n");
  git("tag", "-a", "-m", "of a blob", "blob", git("hash-object", "-w", "loose"));
  git("tag", "-a", "-m", "of a tag of a blob", "blob-nested", "blob");
  one.write("loose", "held by a ref alone\n");
  git("update-ref", "refs/tags/direct", git("hash-object", "-w", "loose"));
  one.write("kept/deep/loose", "held by a tag of a tree\n");
  git("add", "kept");
  git("tag", "-a", "-m", "of a tree", "tree", git("write-tree"));
  one.write("kept/deep/loose", "held by a ref to a tree\n");
  git("add", "kept");
  git("update-ref", "refs/odd/tree", git("write-tree"));
  git("rm", "-q", "-r", "-f", "kept");
  one.write("a", "stashed\n");
  one.write("untracked", "stashed untracked\n");
  git("stash", "-q", "-u");
  one.commit("gone", "amended away\n");
  git("commit", "-q", "--amend", "-m", "amended");
  git("reset", "-q", "--hard", "HEAD~");
  git("switch", "-q", "--detach");
  one.commit("detached", "of a detached head\n");
  git("worktree", "add", "-q", "--detach", "../linked", "HEAD~1");
  // What nothing reaches: two commits, one of them with a parent that is reached.
  const tree = git("rev-parse", "main~2^{tree}");
  const orphan = git("commit-tree", "-m", "orphan", tree);
  git("commit-tree", "-m", "on both", "-p", orphan, "-p", "main", git("rev-parse", "main~1^{tree}"));
  one.write("loose", "held by nothing\n");
  git("hash-object", "-w", "loose");
}

/** Commits with up to four parents, given to git in one stream; many at one second, and clocks that run backwards. */
function randomHistory(seed: string, count: number, one = repository()): TestRepository {
  const random = new Random(seed);
  const paths = ["a", "b", "b.c", "dir/a", "dir/c", "dir/deep/a", "dir.d/a", "b/c"];
  const lines: string[] = [];
  for (let mark = 1; mark <= count; mark++) {
    const parents = new Set<number>();
    const wanted = mark === 1 || random.below(12) === 0 ? 0 : 1 + (random.below(3) === 0 ? 1 + random.below(3) : 0);
    for (let index = 0; index < wanted; index++) parents.add(Math.max(1, mark - 1 - random.below(6)));
    const [first, ...others] = [...parents].filter((parent) => parent < mark);
    lines.push(`commit refs/heads/c${random.below(10)}-${mark}`, `mark :${mark}`);
    lines.push(`committer A <a@b> ${1_700_000_000 + random.below(8)} +0000`, "data 1", "x");
    if (first !== undefined) lines.push(`from :${first}`);
    for (const parent of others) lines.push(`merge :${parent}`);
    lines.push("deleteall");
    for (const path of paths) {
      // A file and a folder of one name cannot stand in one tree.
      if (random.below(3) === 0 || (path === "b/c" && random.below(2) === 0)) continue;
      const content = `content ${random.below(5)}\n`;
      if (path === "b/c") lines.push("D b");
      lines.push(`M ${["100644", "100755", "120000"][random.below(8)] ?? "100644"} inline ${path}`, `data ${content.length}`, content);
    }
  }
  execFileSync("git", ["fast-import", "--quiet"], { cwd: one.dir, env: one.env, input: `${lines.join("\n")}\n` });
  return one;
}
describe("the same as git's walks", () => {
  for (const objectFormat of ["sha1", "sha256"] as const) {
    test(`every shape, loose, in several packs and in one (${objectFormat})`, async () => {
      const one = repository({ objectFormat });
      everyShape(one);
      const answers = await expectSame(one);
      // The shapes are what they are called.
      const brought = (text: string) => {
        one.write("asked", text);
        const blob = one.git("hash-object", "asked");
        return { reached: answers.isReached(blob), paths: (answers.first.get(blob) ?? []).map(({ path }) => path.toString()) };
      };
      expect(brought("brought by the merge\n")).toEqual({ reached: true, paths: ["only-in-the-merge"] });
      expect(brought("held by a tag alone\n")).toEqual({ reached: true, paths: [] });
      expect(brought("held by a ref to a tree\n")).toEqual({ reached: true, paths: [] });
      expect(brought("held by nothing\n")).toEqual({ reached: false, paths: [] });
      expect(brought("first\n").paths.length).toBeGreaterThan(5);
      one.git("repack", "-q", "-d");
      one.commit("later", "in a second pack\n");
      one.git("repack", "-q", "-d");
      one.commit("latest", "loose again\n");
      await expectSame(one);
      one.git("repack", "-q", "-a", "-d", "-k", "-f");
      one.git("pack-refs", "--all");
      await expectSame(one);
      one.git("commit-graph", "write", "--reachable");
      await expectSame(one);
    }, 60_000);
  }

  test.each(["one", "two", "three", "four", "five", "six"])(
    "random history %s",
    async (seed) => {
      const one = randomHistory(seed, 60);
      const random = new Random(`${seed} refs`);
      // Some are left to reflogs, some to nothing.
      one.git("config", "core.logAllRefUpdates", "true");
      const refs = one.git("for-each-ref", "--format=%(refname)").split("\n");
      for (const ref of refs) {
        const chance = random.below(5);
        if (chance === 0) one.git("update-ref", "-d", ref);
        else if (chance === 1) one.git("update-ref", "-m", "moved", "--create-reflog", "HEAD", ref);
      }
      await expectSame(one);
    },
    60_000,
  );

  test("a blob is absent", async () => {
    const one = repository();
    one.commit("dir/a", "first\n");
    one.commit("dir/b", "second\n");
    const name = one.git("rev-parse", "HEAD:dir/a");
    rmSync(join(one.dir, ".git/objects", name.slice(0, 2), name.slice(2)));
    await expectSame(one);
  });

  test("absent blobs are told where something reachable refers to them", async () => {
    const one = repository();
    one.commit("dir/a", "kept by HEAD\n");
    const reached = one.git("rev-parse", "HEAD:dir/a");
    one.write("dir/a", "kept by nothing\n");
    one.git("add", "-A");
    const unreached = one.git("rev-parse", ":dir/a");
    one.git("write-tree");
    one.git("reset", "-q", "--hard");
    for (const name of [reached, unreached]) rmSync(join(one.dir, ".git/objects", name.slice(0, 2), name.slice(2)));
    const { opened, source, relations } = await reading(one);
    const { gaps } = await reachable(opened, () => false);
    expect([...gaps]).toEqual([[reached, "missing-object"]]);
    expect(await new StoreHistory(() => relations, askedRefs(opened.place)).gaps([reached, unreached], new Set())).toEqual(gaps);
    expect(source.notScanned).toEqual([{ path: null, blob: reached, reason: "missing-object" }]);
  });

  test("nothing but loose commits without files", async () => {
    const one = repository();
    one.git("commit", "-q", "--allow-empty", "-m", "empty");
    await expectSame(one);
  });
});
