// docs/detectors.md says what the records say, and shows no secret.

import { readFileSync } from "node:fs";
import { allSamples } from "@hodlguard/fixtures";
import { expect, test } from "@jest/globals";
import { detectorPage, maskedLine } from "../../../../fixtures/src/evaluation/detector-page.ts";
import { detectorExamples, detectors, ruleCatalogue } from "./detector-examples.ts";

const path = new URL("../../../../docs/detectors.md", import.meta.url);
const examples = detectorExamples(await allSamples());
const page = detectorPage(detectors, ruleCatalogue, examples);

test("the page is up to date (npm run docs renews it)", () => {
  expect(readFileSync(path, "utf8")).toBe(page);
});

test("every detector that reports anything is on it", () => {
  for (const { id } of detectors) expect(page).toContain(`### ${id}\n`);
});

test("no example holds a run that could be a secret", () => {
  for (const { line } of examples) expect(line).not.toMatch(/[A-Za-z0-9+/]{40,}/);
});

test("a masked line keeps what stands around the secret and nothing of it", () => {
  expect(maskedLine("a\nkey = 'SECRETSECRET' # note\nb", 9, 21)).toBe("key = '‹12 characters›' # note");
  expect(maskedLine("SECRET", 0, 6)).toBe("‹6 characters›");
});
