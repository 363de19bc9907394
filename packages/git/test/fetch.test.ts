// Completing ranges of shallow and partial clones from a real remote, exactly.

import { existsSync } from "node:fs";
import { makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, expect, test } from "@jest/globals";
import { gitPlace } from "../src/command/run.ts";
import { listCommits, listObjects } from "../src/commits/list-objects.ts";
import { completeHistory } from "../src/fetch/complete-history.ts";
import { completeRange } from "../src/fetch/complete-range.ts";
import { openRepository } from "../src/repository/repository.ts";

const made: TestRepository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** A base, five commits of a branch, and a main that went on and was merged into the branch. */
const origin = () => {
  const one = makeRepository();
  made.push(one);
  one.git("config", "uploadpack.allowFilter", "true");
  for (let index = 0; index < 4; index++) one.commit("old", `old ${index}\n`);
  one.git("checkout", "-qb", "feature");
  for (let index = 0; index < 3; index++) one.commit(`feature-${index}`, `feature ${index}\n`);
  one.git("checkout", "-q", "main");
  const base = one.commit("main", "main went on\n");
  one.git("checkout", "-q", "feature");
  one.git("merge", "-q", "--no-edit", "main");
  const head = one.commit("feature-3", "after the merge\n");
  const range = one.git("rev-list", "--topo-order", "--reverse", head, `^${base}`).split("\n");
  return { one, base, head, range };
};

const clone = async (one: TestRepository, ...options: string[]) => {
  one.git("clone", "-q", ...options, "--branch=feature", `file://${one.dir}`, "../clone");
  return await openRepository(`${one.dir}/../clone`, one.env);
};

for (const options of [["--depth=1"], ["--depth=2"], ["--filter=blob:none"], ["--filter=tree:0"], ["--depth=1", "--filter=blob:none"]]) {
  for (const expected of [true, false]) {
    test(`a clone with ${options.join(" ")}, ${expected ? "knowing" : "not knowing"} how many commits there are`, async () => {
      const { one, base, head, range } = origin();
      const cloned = await clone(one, ...options);
      const wish = {
        bases: [base],
        head,
        remote: "origin",
        refs: ["feature", "main"],
        expected: expected ? range.length : null,
        offline: false,
      };
      await completeRange(cloned, wish, one.env);
      expect(await listCommits(cloned.place, [head, `^${base}`])).toEqual(range);
      const absent: string[] = [];
      for await (const object of listObjects(cloned.place, [head, `^${base}`])) if ("missing" in object) absent.push(object.missing);
      expect(absent).toEqual([]);
    });
  }
}

test("offline, nothing is fetched and the error names the command", async () => {
  const { one, base, head } = origin();
  const cloned = await clone(one, "--depth=1");
  const wish = { bases: [base], head, remote: "origin", refs: [], expected: null, offline: true };
  await expect(completeRange(cloned, wish, one.env)).rejects.toMatchObject({
    kind: "shallow",
    nextStep: expect.stringContaining("git fetch --unshallow"),
  });
});

test("the program at the other end is git's own", async () => {
  const { one, base, head } = origin();
  const cloned = await clone(one, "--depth=1");
  one.git("-C", "../clone", "config", "remote.origin.uploadpack", `touch ${one.dir}/../mark; git-upload-pack`);
  await completeRange(cloned, { bases: [base], head, remote: "origin", refs: ["feature"], expected: null, offline: false }, one.env);
  expect(existsSync(`${one.dir}/../mark`)).toBe(false);
});

for (const options of [["--depth=1"], ["--filter=blob:none"], ["--filter=tree:0"], ["--depth=2", "--filter=blob:none"]]) {
  test(`a whole history from a clone with ${options.join(" ")}`, async () => {
    const { one } = origin();
    const cloned = await clone(one, "--no-single-branch", ...options);
    await completeHistory(cloned, one.env);
    const whole = await openRepository(cloned.place.dir, one.env);
    expect(whole.shallow).toBe(false);
    const missing: string[] = [];
    for await (const object of listObjects(whole.place, [], ["--all"])) if ("missing" in object) missing.push(object.missing);
    expect(missing).toEqual([]);
    expect((await listCommits(whole.place, [], ["--all"])).length).toBe(
      (await listCommits(gitPlace(one.dir, one.env), [], ["--all"])).length,
    );
  });
}
