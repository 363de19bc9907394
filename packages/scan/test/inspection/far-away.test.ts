// What a value is may hang on a word far away: a delta that changes nothing but such a word is inspected whole all the same.

import { makeRepository, Random, type TestRepository } from "@hodlguard/fixtures";
import { openRepository } from "@hodlguard/git";
import { afterEach, expect, test } from "@jest/globals";
import { inspectDatabase } from "../../src/inspection/inspect-database.ts";
import { inspectorOf } from "../../src/inspection/load-inspector.ts";
import { historySource } from "../../src/sources/history.ts";

const made: TestRepository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const token = new Random("far away").text(17);
// Each its own, so that git's delta is one copy from the heading to the end.
const rows = Array.from({ length: 400 }, (_, row) => `  a (${row}) sha256=x\n`).join("");

test("a heading that made a value a checksum goes, the value stays", async () => {
  const one = makeRepository();
  made.push(one);
  // The first is the larger one by far: git keeps it whole, and the second as a delta of it.
  const versions = [`${"words\n".repeat(200)}CHECKSUMS\n`, "CHECKSUM\n"].map((heading) => `${heading}${rows}  token: ${token}\n`);
  for (const content of versions) one.commit("lock", content);
  one.git("repack", "-q", "-a", "-d", "-f");
  const blobs = one.git("rev-parse", "HEAD~:lock", "HEAD:lock").split("\n");
  const deltas = one.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(deltabase)").split("\n");
  // Without this delta the test would show nothing.
  expect(deltas).toContain(`${blobs[1]} ${blobs[0]}`);
  const source = historySource(await openRepository(one.dir, one.env), { reachable: false, shard: null, maxBlobBytes: 1e9 });
  const found = await inspectDatabase(source, inspectorOf([], false), { threads: 1, workerFile: null, customRules: [] });
  expect([...found.keys()]).toEqual([blobs[1]]);
});
