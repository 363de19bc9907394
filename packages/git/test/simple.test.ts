// The simple-git door inside a real pre-commit hook: it sees the index that git commits, in every way to commit.

import { mkdirSync } from "node:fs";
import { installHook, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, describe, expect, test } from "@jest/globals";
import { gitPlace } from "../src/command/run.ts";
import { simpleGitAt } from "../src/command/simple.ts";
import { gitVersion } from "../src/repository/version.ts";

const script = `
  import { writeFileSync } from "node:fs";
  import { gitPlace } from "../src/command/run.ts";
  import { simpleGitAt } from "../src/command/simple.ts";
  const git = await simpleGitAt(gitPlace());
  writeFileSync(record, await git.raw("diff", "--cached", "--name-only"));
`;

const made: TestRepository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const prepared = () => {
  const one = makeRepository();
  made.push(one);
  one.commit("a.txt", "1\n");
  one.commit("b.txt", "1\n");
  const hook = installHook(one, "pre-commit", import.meta.dirname, script);
  return { one, hook };
};

describe("in a pre-commit hook", () => {
  test("git commit", () => {
    const { one, hook } = prepared();
    one.write("b.txt", "2\n");
    one.git("add", "b.txt");
    one.git("commit", "-qm", "b");
    expect(hook.read()).toBe("b.txt\n");
  });

  test("git commit -a", () => {
    const { one, hook } = prepared();
    one.write("a.txt", "2\n");
    one.git("commit", "-qam", "a");
    expect(hook.read()).toBe("a.txt\n");
  });

  test("git commit PATH while another file is staged", () => {
    const { one, hook } = prepared();
    one.write("a.txt", "2\n");
    one.write("b.txt", "2\n");
    one.git("add", "b.txt");
    one.git("commit", "-qm", "a", "a.txt");
    expect(hook.read()).toBe("a.txt\n");
  });

  test("git commit -a in a linked worktree and from a sub-folder", () => {
    const { one, hook } = prepared();
    one.git("worktree", "add", "-q", "../linked");
    one.write("../linked/a.txt", "2\n");
    one.git("-C", "../linked", "commit", "-qam", "a");
    expect(hook.read()).toBe("a.txt\n");
    mkdirSync(`${one.dir}/sub`);
    one.write("b.txt", "2\n");
    one.git("-C", "sub", "commit", "-qam", "b");
    expect(hook.read()).toBe("b.txt\n");
  });
});

test("carries the settings that tests and companies give by environment", async () => {
  const { one } = prepared();
  const env = { ...one.env, GIT_CONFIG_PARAMETERS: "'user.name=Company'", GIT_EDITOR: "vi" };
  const git = await simpleGitAt(gitPlace(one.dir, env));
  expect((await git.raw("config", "user.name")).trim()).toBe("Company");
});

test("tells the version", async () => {
  const { one } = prepared();
  expect(await gitVersion(gitPlace(one.dir, one.env))).toMatchObject({ supported: true });
});
