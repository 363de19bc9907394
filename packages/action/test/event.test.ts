import { describe, expect, test } from "@jest/globals";
import { EventError, requestOf } from "../src/event.ts";

const [base, head] = ["a".repeat(40), "b".repeat(40)] as const;
const zero = "0".repeat(40);
const repository = { default_branch: "main" };
const pullRequest = { pull_request: { number: 7, commits: 3, base: { sha: base, ref: "main" }, head: { sha: head } } };

describe("pull requests", () => {
  test.each(["pull_request", "pull_request_target"])("%s: base to head, the fork's head by its pull ref, policy from the base", (name) => {
    expect(requestOf({ name, payload: pullRequest })).toEqual({
      kind: "range",
      base,
      head,
      refs: ["refs/pull/7/head", "refs/heads/main"],
      commits: 3,
      fallback: null,
      policyFrom: base,
    });
  });

  test("a payload without ids is an error that names the place", () => {
    expect(() => requestOf({ name: "pull_request", payload: { pull_request: { number: 7, base: {} } } })).toThrow("pull_request.base.sha");
  });

  test("a ref that would be an option of git is refused", () => {
    const payload = { pull_request: { ...pullRequest.pull_request, base: { sha: base, ref: "--upload-pack=x" } } };
    expect(() => requestOf({ name: "pull_request", payload })).toThrow(EventError);
  });

  test.each(["a\nb", "a:refs/heads/main", "a..b", "a*", "a b", "a^", "@{-1}", "a//b"])(
    "a ref that git cannot have is refused: %j",
    (ref) => {
      const payload = { pull_request: { ...pullRequest.pull_request, base: { sha: base, ref } } };
      expect(() => requestOf({ name: "pull_request", payload })).toThrow("git cannot have");
      expect(() => requestOf({ name: "push", payload: { before: zero, after: head, ref: `refs/heads/${ref}`, repository } })).toThrow(
        EventError,
      );
      expect(() =>
        requestOf({ name: "push", payload: { before: zero, after: head, ref: "refs/heads/x", repository: { default_branch: ref } } }),
      ).toThrow(EventError);
    },
  );
});

test("merge_group: base to head of the group", () => {
  const payload = {
    merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: "refs/heads/gh-readonly-queue/main/pr-1" },
  };
  expect(requestOf({ name: "merge_group", payload })).toMatchObject({ kind: "range", base, head, policyFrom: base });
});

describe("push", () => {
  const push = (changes: object) =>
    requestOf({ name: "push", payload: { before: base, after: head, ref: "refs/heads/x", repository, ...changes } });

  test("an ordinary push is before to after, whatever the payload's list of commits says", () => {
    expect(push({ commits: [] })).toMatchObject({ kind: "range", base, head, fallback: null, policyFrom: base });
  });

  test("a forced push may have lost its base: the default branch takes its place", () => {
    expect(push({ forced: true })).toMatchObject({ kind: "range", fallback: "refs/heads/main" });
  });

  test("a new branch or tag is everything that the default branch does not have", () => {
    expect(push({ before: zero })).toMatchObject({ kind: "new-ref", head, not: "refs/heads/main", policyFrom: "refs/heads/main" });
    expect(push({ before: "0".repeat(64), after: "b".repeat(64), ref: "refs/tags/v1" })).toMatchObject({ kind: "new-ref" });
  });

  test("the first push of the default branch is all of it", () => {
    expect(push({ before: zero, ref: "refs/heads/main" })).toMatchObject({ kind: "new-ref", not: null });
  });

  test("a deletion has nothing to scan", () => {
    expect(push({ after: zero, deleted: true })).toMatchObject({ kind: "nothing" });
  });
});

test.each(["schedule", "workflow_dispatch"])("%s scans the history", (name) => {
  expect(requestOf({ name, payload: {} })).toMatchObject({ kind: "history" });
});

test("an unknown event is an error that says what to do, never a smaller scan", () => {
  expect(() => requestOf({ name: "issue_comment", payload: {} })).toThrow(/issue_comment.*mode: history/);
});
