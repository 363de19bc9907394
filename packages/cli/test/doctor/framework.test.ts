import { binancePair, makeRepository } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { runCli } from "../run-cli.ts";

test("under the pre-commit framework one entry serves commits and pushes", () => {
  const repository = makeRepository();
  try {
    const { key, secret } = binancePair("framework");
    const oid = repository.commit("a.env", `BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`);
    const push = {
      PRE_COMMIT: "1",
      PRE_COMMIT_REMOTE_NAME: "origin",
      PRE_COMMIT_REMOTE_URL: "url",
      PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main",
      PRE_COMMIT_REMOTE_BRANCH: "refs/heads/main",
    };
    expect(runCli(repository, ["hook", "pre-commit"], { env: { PRE_COMMIT: "1" } }).code).toBe(0);
    expect(runCli(repository, ["hook", "pre-commit"], { env: push }).code).toBe(1);
    expect(runCli(repository, ["hook", "pre-commit"], { env: { ...push, PRE_COMMIT_TO_REF: oid } }).code).toBe(1);
  } finally {
    repository.remove();
  }
});
