import { makeRepository } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { hookRun } from "../../src/hooks/hook-run.ts";

describe("what a hook's call means", () => {
  const context = { cwd: ".", env: {} };

  test.each([
    [["pre-commit"], ["staged"]],
    [["pre-merge-commit"], ["staged"]],
    [
      ["commit-msg", ".git/COMMIT_EDITMSG"],
      ["message", ".git/COMMIT_EDITMSG"],
    ],
    [
      ["pre-push", "origin", "https://example.com/a.git"],
      ["push", "origin", "https://example.com/a.git"],
    ],
    [["pre-receive"], ["receive"]],
  ])("%j is %j", async (argv, command) => {
    expect(await hookRun(argv, context)).toEqual({ argv: command, input: null });
  });

  test("only HODLGUARD_SKIP=1 skips, visibly", async () => {
    expect(await hookRun(["pre-commit"], { cwd: ".", env: { HODLGUARD_SKIP: "1" } })).toEqual({
      skipped: "hodlguard: pre-commit skipped (HODLGUARD_SKIP=1)",
    });
    for (const HODLGUARD_SKIP of ["", "0", "true", "11", " 1"])
      expect(await hookRun(["pre-commit"], { cwd: ".", env: { HODLGUARD_SKIP } })).toEqual({ argv: ["staged"], input: null });
  });

  test("unknown hooks and a missing message file are faults", async () => {
    expect(await hookRun(["post-commit"], context)).toHaveProperty("fault");
    expect(await hookRun(["commit-msg"], context)).toHaveProperty("fault");
  });

  test("under the pre-commit framework the pushed ref is taken from its variables", async () => {
    const repository = makeRepository();
    try {
      const oid = repository.commit("a.txt", "a\n");
      const env = {
        ...repository.env,
        PRE_COMMIT: "1",
        PRE_COMMIT_TO_REF: oid,
        PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main",
        PRE_COMMIT_REMOTE_BRANCH: "refs/heads/x",
        PRE_COMMIT_REMOTE_NAME: "origin",
        PRE_COMMIT_REMOTE_URL: "u",
      };
      expect(await hookRun(["pre-push"], { cwd: repository.dir, env })).toEqual({
        argv: ["push", "origin", "u"],
        input: `refs/heads/main ${oid} refs/heads/x ${"0".repeat(40)}\n`,
      });
      expect(await hookRun(["pre-commit"], { cwd: repository.dir, env })).toMatchObject({ argv: ["push", "origin", "u"] });
      expect(await hookRun(["pre-commit"], { cwd: repository.dir, env: { ...repository.env, PRE_COMMIT: "1" } })).toMatchObject({
        argv: ["staged"],
      });
      expect(await hookRun(["pre-push"], { cwd: repository.dir, env: { ...repository.env, PRE_COMMIT: "1" } })).toMatchObject({
        input: `HEAD ${oid} refs/heads/unknown ${"0".repeat(40)}\n`,
      });
      repository.git("tag", "-a", "-m", "words", "v1");
      repository.git("tag", "light");
      const tag = repository.git("rev-parse", "v1");
      const line = (name: string, id: string, to = name) => `${name} ${id} ${to} ${"0".repeat(40)}\n`;
      expect(await hookRun(["pre-push"], { cwd: repository.dir, env })).toMatchObject({
        input: line("refs/heads/main", oid, "refs/heads/x") + line("refs/tags/v1", tag),
      });
      repository.git("update-ref", "refs/remotes/origin/main", oid);
      expect(await hookRun(["pre-push"], { cwd: repository.dir, env: { ...env, PRE_COMMIT_TO_REF: tag } })).toMatchObject({
        input: line("refs/heads/main", tag, "refs/heads/x"),
      });
    } finally {
      repository.remove();
    }
  });
});
