// A content too large to be held is inspected in pieces wherever it comes from, with the result of inspecting it whole.

import { join } from "node:path";
import type { Inspected } from "@hodlguard/core";
import { detectors, inspect } from "@hodlguard/core/inspect";
import { binancePair, makeRepository, Random } from "@hodlguard/fixtures";
import { gitPlace, openRepository } from "@hodlguard/git";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inspectHere } from "../../src/inspection/inspect-here.ts";
import { inspectorOf } from "../../src/inspection/load-inspector.ts";
import { filesSource } from "../../src/sources/files.ts";
import { historySource } from "../../src/sources/history.ts";
import { rangeSource } from "../../src/sources/range.ts";
import type { ScanSource } from "../../src/sources/source.ts";
import { stagedSource } from "../../src/sources/staged.ts";

const MIB = 1024 * 1024;
const one = makeRepository();
const place = gitPlace(one.dir, one.env);
const maxBlobBytes = 64 * MIB;
let expected: Inspected;
let content: Buffer;
let first: string;

/** Lines of any length, with pairs of credentials all over and right at the borders of windows. */
function large(): Buffer {
  const random = new Random("large");
  const parts: string[] = [];
  let size = 0;
  let pairs = 0;
  const put = (text: string) => {
    parts.push(text);
    size += Buffer.byteLength(text);
  };
  const pair = () => {
    const { key, secret } = binancePair(`large ${pairs++}`);
    put(`BINANCE_API_KEY = "${key}"\r\nBINANCE_API_SECRET = "${secret}" # é\r\n`);
  };
  for (let border = 4 * MIB; size < 18 * MIB; border += 4 * MIB) {
    while (size < border - 12_000) put(`${"plain words and numbers ☃ ".repeat(1 + random.below(400))}${random.below(9)}\n`);
    put("x".repeat(border - 20 - random.below(90) - size));
    pair();
    put(`${"y".repeat(random.below(2000))}\n`);
    pair();
  }
  return Buffer.from(parts.join(""));
}

beforeAll(() => {
  content = large();
  one.commit("small", "small\n");
  first = one.git("rev-parse", "HEAD");
  one.write("large", content);
  expected = inspect(content, { detectors });
  one.git("add", "large");
});
afterAll(() => one.remove());

async function inspected(source: ScanSource): Promise<Inspected[]> {
  let stored = 0;
  const watched: ScanSource = {
    ...source,
    async *contents() {
      for await (const each of source.contents()) {
        if (!(each.bytes instanceof Uint8Array)) stored++;
        yield each;
      }
    },
  };
  const all = [...(await inspectHere(watched, inspectorOf([], false))).values()];
  expect(stored).toBe(1);
  expect(source.notScanned).toEqual([]);
  return all;
}

describe("a large content", () => {
  test("holds secrets at the borders of windows", () => {
    expect(expected.sightings.length).toBeGreaterThanOrEqual(16);
    expect(expected.sightings.every(({ rule }) => rule.startsWith("binance-"))).toBe(true);
  });

  test("staged, and no longer new once it is committed and grows behind", async () => {
    const source = await stagedSource(place, { whole: false, maxBlobBytes });
    expect(await inspected(source)).toEqual([expected]);
    one.git("commit", "-q", "-m", "large");
    const { key, secret } = binancePair("large, later");
    const grown = Buffer.concat([content, Buffer.from(`BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`)]);
    one.write("large", Buffer.concat([grown, Buffer.alloc(18 * MIB, "filler text \n")]));
    one.git("add", "large");
    const again = await stagedSource(place, { whole: false, maxBlobBytes });
    const [now] = await inspected(again);
    const [blob] = [one.git("rev-parse", ":large")];
    const [at] = (await again.placesOf(new Set([blob]))).get(blob)!;
    const fresh = await Promise.all(now!.sightings.map((sighting) => again.isFresh!(at!, sighting)));
    expect(now!.sightings.filter((_, index) => fresh[index]).map(({ bytes }) => bytes.start > content.length)).toEqual([true, true]);
    one.git("reset", "-q", "--hard");
  });

  test("in a range, a history, a file and standard input", async () => {
    const repository = await openRepository(one.dir, one.env);
    const range = await rangeSource(repository, `${first}..HEAD`, { whole: false, maxBlobBytes, not: [] });
    expect(await inspected(range)).toContainEqual(expected);
    one.git("gc", "-q", "--prune=now");
    expect(await inspected(historySource(repository, { maxBlobBytes, reachable: true, shard: null }))).toContainEqual(expected);
    const options = { noIgnore: false, stdinName: null, repository: null, from: one.dir, maxBlobBytes, stdin: pieces(content) };
    expect(await inspected(filesSource([join(one.dir, "large")], options))).toEqual([expected]);
    expect(await inspected(filesSource(["-"], options))).toEqual([expected]);
  });
});

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
