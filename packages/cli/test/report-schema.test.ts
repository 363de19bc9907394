import { readFileSync } from "node:fs";
import { binancePair, makeRepository } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { report } from "./run-cli.ts";

test("every report keeps to the schema that is shipped", () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL("../report.schema.json", import.meta.url), "utf8")),
  );
  const { key, secret } = binancePair("schema");
  const repository = makeRepository();
  try {
    repository.commit("conf.yml", `binance:\n  key: ${key}\n  secret: ${secret}\n`);
    repository.commit(
      "copy.yml",
      `binance:\n  key: ${key}\n  secret: ${secret} # hodlguard:allow binance-api-secret -- rotated\n`,
      `binance api_secret ${secret}`,
    );
    for (const args of [["history"], ["files"], ["range", "HEAD~1..HEAD"], ["staged"]]) {
      const { report: json } = report(repository, args);
      validate(json);
      expect([args, validate.errors]).toEqual([args, null]);
    }
    expect(report(repository, ["history"]).report.findings.length).toBeGreaterThan(2);
  } finally {
    repository.remove();
  }
});
