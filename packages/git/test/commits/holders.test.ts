// Which refs hold a commit, for all commits of a history with branches, merges and tags, against git's own answer for each.

import { makeRepository } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { gitPlace } from "../../src/command/run.ts";
import { refsContaining } from "../../src/commits/holders.ts";

test("every ref that holds a commit is named, annotated tags too", async () => {
  const one = makeRepository();
  one.commit("a", "1");
  one.git("switch", "-q", "-c", "side");
  one.commit("b", "2");
  one.git("tag", "-a", "-m", "words", "annotated");
  one.git("switch", "-q", "main");
  one.commit("a", "3");
  one.git("tag", "light");
  one.git("merge", "-q", "--no-edit", "side");
  one.commit("c", "4");
  one.git("update-ref", "refs/tags/blob", one.git("rev-parse", "HEAD:c"));
  const commits = one.git("rev-list", "--all").split("\n");
  const held = await refsContaining(gitPlace(one.dir, one.env), commits);
  for (const commit of commits)
    expect(held.get(commit)!.sort()).toEqual(one.git("for-each-ref", "--format=%(refname)", `--contains=${commit}`).split("\n").sort());
  one.remove();
});
